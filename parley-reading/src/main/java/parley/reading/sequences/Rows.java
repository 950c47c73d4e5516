package parley.reading.sequences;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.language.Sentence;
import parley.reading.claim.Span;
import parley.reading.statements.Scene;

/**
 * Orders told step by step, in a sentence or over neighbouring ones: <em>Osk would pay, then Velia
 * would leave, and in the end both would vote</em>. Each step has a word of order, a date, or
 * stands in a row with one that has.
 */
final class Rows {

  static final String RULE = "step-by-step";

  private final List<Order> found = new ArrayList<>();
  private final List<Item> row = new ArrayList<>();

  /** What was told last, where that is over. */
  private @Nullable Item past;

  /** By the place of their sentence. */
  private final Map<Integer, Order> lists;

  private Rows(Map<Integer, Order> lists) {
    this.lists = lists;
  }

  /**
   * Reads all sentences.
   *
   * @param lists of steps that sentences have, by their place: the next sentence may go on with one
   */
  static List<Order> read(List<Scene> scenes, Map<Integer, Order> lists) {
    Rows rows = new Rows(lists);
    for (Scene scene : scenes) {
      for (Piece piece : Pieces.in(scene)) {
        Item whole = new Item(scene, piece);
        Item told = whole;
        for (int said = -1; said != told.piece().from(); ) {
          said = told.piece().from();
          told = new Item(scene, piece.from(StepSpans.said(scene, said, piece.to())));
        }
        boolean over = told.finite() < 0 && whole.over() && !told.wanted(); // he saw the king
        rows.add(over ? whole : told.within());
      }
    }
    rows.close();
    return rows.found;
  }

  private void add(Item item) {
    if (!item.ahead() && !gapped(item)) {
      if (!row.isEmpty()
          && item.beside(row.getFirst())
          && item.subject(row.getFirst())
          && row.getFirst().mark().isEmpty()
          && row.stream().allMatch(i -> i.kind() == Words.Kind.NOUN)) {
        row.clear(); // the winner, then a boy, wrote
      }
      close();
      past = item.over() ? item : past;
      return;
    }
    if (past != null
        && past.beside(item)
        && item.kind() == Words.Kind.NOUN
        && Set.of(",", "and").contains(item.piece().joint())) {
      return; // he wrote of the sea, then of the war
    }
    past = null;
    if (!row.isEmpty() && !goesOn(item)) {
      close();
    }
    if (row.isEmpty()) {
      goOn(item);
      item.before().ifPresent(row::add);
    }
    row.addAll(item.joined());
  }

  /** <em>The paper names two phases: a count, a truce. A treaty would then follow</em>. */
  private void goOn(Item item) {
    @Nullable Order list = lists.get(item.scene().passage().index() - 1);
    if (list != null && item.opens() && item.marked() && item.goesOn()) {
      List<Span> steps = new ArrayList<>(list.steps());
      steps.add(StepSpans.core(item));
      found.add(
          new Order(list.by(), steps, List.of(list.markers().getFirst(), item.marker()), .8, RULE));
    }
  }

  /** <em>The fields would be cleared, then schools reopened</em>: taken for a past. */
  private boolean gapped(Item item) {
    Sentence s = item.sentence();
    int verb = item.finite();
    return !row.isEmpty()
        && item.beside(row.getLast())
        && verb >= 0
        && "VBD".equals(s.tag(verb))
        && (s.child(verb, "dobj", "aux", "auxpass") < 0 || Words.sameInPast(s, verb))
        && row.stream().anyMatch(i -> i.finite() >= 0 && "MD".equals(s.tag(i.finite())));
  }

  private boolean goesOn(Item item) {
    Item last = row.getLast();
    boolean follows = item.marked() && item.mark().filter(m -> m.follows(rank())).isPresent();
    int apart = item.scene().passage().index() - last.scene().passage().index();
    if (apart > 0) {
      boolean near =
          apart == 1 && item.scene().passage().paragraph() == last.scene().passage().paragraph();
      boolean calendar = near && item.opens() && item.rank() < 0 && item.dates() && last.dated();
      if (calendar) {
        return true;
      }
      boolean counted = item.rank() > 1 && row.stream().anyMatch(i -> i.rank() >= 0);
      boolean told = last.finite() >= 0 || last.rank() >= 0;
      boolean reached = told && (near || (item.rank() > 1 && apart <= 2));
      return item.opens() && follows && (item.goesOn() || counted) && reached;
    }
    return item.rank() != 1 && (!item.marked() || follows) && !":".equals(item.piece().joint());
  }

  /** The highest place marked so far. */
  private int rank() {
    return row.stream().mapToInt(Item::rank).filter(rank -> rank > 1).reduce(1, (a, b) -> b);
  }

  private void close() {
    order().ifPresent(found::add);
    row.clear();
  }

  private Optional<Order> order() {
    if (row.size() < 2) {
      return Optional.empty();
    }
    List<Item> items = told(within());
    if (items.size() < 2) {
      return Optional.empty();
    }
    List<Span> steps = StepSpans.of(items);
    Scene scene = items.getFirst().scene();
    if (Steps.isOfficial(scene, steps.getFirst())) {
      return Optional.empty(); // met Mr Lavrov, the minister, and was due to see Mr Putin later
    }
    List<Span> marked =
        items.stream().filter(i -> i.mark().isPresent()).map(Item::marker).distinct().toList();
    List<Span> told =
        marked.isEmpty() ? items.stream().map(Item::marker).distinct().toList() : marked;
    Item first = items.getFirst();
    return Optional.of(
        new Order(
            Steps.by(
                first.scene(), Math.max(first.finite(), first.piece().from()), steps.getFirst()),
            steps,
            told,
            .85,
            RULE));
  }

  /** Without what is told twice; nothing where all hangs on a word that need not tell an order. */
  private static List<Item> told(List<Item> items) {
    List<Item> found = new ArrayList<>();
    for (Item item : items) {
      if (found.isEmpty() || !found.getLast().again(item)) {
        found.add(item);
      }
    }
    boolean likely =
        found.stream()
            .flatMap(item -> item.mark().stream())
            .allMatch(mark -> mark.where() == Mark.Where.LIKELY);
    boolean marked = found.stream().anyMatch(i -> i.mark().isPresent());
    return likely
            && marked
            && found.size() < 3
            && !found.stream().allMatch(Item::step)
            && !found.getLast().willed()
        ? List.of()
        : found;
  }

  /** The items between the first and the last that belong to the row. */
  private List<Item> within() {
    int last = -1;
    for (int i = 1; i < row.size(); i++) {
      last = row.get(i).marked() ? i : last;
    }
    if (last < 0) {
      last = new UnmarkedRow(row).last();
      if (last < 0) {
        return List.of();
      }
    }
    boolean begun = row.getFirst().infinitive() > 0 || row.getFirst().infinitiveHere();
    while (last + 1 < row.size() && like(row.get(last), row.get(last + 1), begun)) {
      last++;
    }
    List<Item> items = new ArrayList<>();
    Words.Kind kind = row.get(last).kind();
    for (int i = 0; i <= last; i++) {
      Item item = row.get(i);
      boolean noun = item.kind() == Words.Kind.NOUN;
      boolean sameSentence = i == 0 || item.beside(row.get(i - 1));
      if (item.rank() >= 0 || i == 0 || !noun || kind == Words.Kind.NOUN || item.dated()) {
        items.add(item);
      } else if (sameSentence && !items.isEmpty()) {
        Item before = items.removeLast();
        items.add(new Item(before.scene(), before.piece().until(item.piece().to())));
      }
    }
    return items;
  }

  private static boolean like(Item marked, Item next, boolean begun) {
    boolean between = marked.mark().filter(Mark::between).isPresent();
    boolean with = "with".equals(next.opener()) && next.infinitive() > 0;
    boolean infinitives =
        "to".equals(next.opener()) && begun; // to close the ward, and to sell the rest
    return marked.beside(next)
        && !between
        && (with
            || infinitives
            || Gapped.passive(next, marked)
            || next.kind() == Words.Kind.CLAUSE
            || next.dated()
            || next.kind() == marked.kind())
        && (with
            || next.piece().joint().equals("and")
            || (";".equals(next.piece().joint()) && next.dated() && next.finite() >= 0));
  }
}
