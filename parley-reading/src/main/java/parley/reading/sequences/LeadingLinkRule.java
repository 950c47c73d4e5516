package parley.reading.sequences;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import parley.language.Sentence;
import parley.reading.claim.Span;
import parley.reading.report.StepWords;
import parley.reading.statements.Scene;

/**
 * A sentence that opens with what comes before or after: <em>as soon as the road is cleared,
 * lorries will set off</em>; <em>prior to the closing, all will be offered work</em>; <em>once
 * freed</em>. Read from the words in their row, for the parser takes the opening for anything.
 */
final class LeadingLinkRule implements SequenceRule {

  private static final Set<String> AHEAD = Set.of("will", "would", "shall");

  private static final Set<String> PRESENT = Set.of("VBZ", "VBP");

  private static final Set<String> BACK = Set.of("that", "this", "then", "which", "it");

  @Override
  public List<Order> read(Scene scene) {
    Sentence s = scene.sentence();
    List<Order> found = new ArrayList<>(from(scene, s.size() > 0 && Marks.separates(s, 0) ? 1 : 0));
    int start = 0;
    for (int i = 1; i < s.size(); i++) {
      if (";".equals(s.form(i))) {
        Item before = new Item(scene, new Piece(start, i, "", List.of()));
        from(scene, i + 1).forEach(order -> found.add(behind(before, order)));
        start = i + 1;
      }
    }
    return found;
  }

  /** <em>Osk will pay; after a vote, Velia will leave</em>: with the clause before. */
  private static Order behind(Item before, Order order) {
    Sentence s = before.sentence();
    int finite = before.finite();
    boolean goesOn = before.kind() == Words.Kind.CLAUSE && finite > 0 && ahead(s, finite);
    List<Span> steps = new ArrayList<>();
    if (goesOn) {
      steps.add(StepSpans.core(before));
    }
    steps.addAll(order.steps());
    return order.of(steps);
  }

  private static List<Order> from(Scene scene, int from) {
    Sentence s = scene.sentence();
    Optional<TimeLink> link = link(s, from);
    if (link.isEmpty()) {
      return List.of();
    }
    int first = -1;
    for (int comma = link.get().end() + 1; comma + 2 < s.size(); comma++) {
      boolean here = ",".equals(s.form(comma));
      first = here && first < 0 ? comma : first;
      Optional<Order> order =
          here ? order(scene, from, link.get(), first, comma) : Optional.empty();
      if (order.isPresent()) {
        return List.of(order.get());
      }
    }
    return List.of();
  }

  private static Optional<TimeLink> link(Sentence s, int from) {
    if (from + 3 >= s.size()) {
      return Optional.empty();
    }
    boolean once =
        Set.of("immediately", "having", "directly").contains(lower(s, from))
            && !Marks.separates(s, from + 1);
    return once ? Optional.of(new TimeLink(from + 1, true)) : TimeLink.at(s, from, s.size());
  }

  private static Optional<Order> order(Scene scene, int from, TimeLink link, int stop, int comma) {
    Sentence s = scene.sentence();
    int end = comma + 1;
    while (end < s.size() && !Marks.separates(s, end) && !".".equals(s.tag(end))) {
      end++;
    }
    boolean bare = comma > stop && "MD".equals(s.tag(comma + 1)); // the envoy, Mr Lind, will
    Item main = new Item(scene, new Piece(bare ? stop + 1 : comma + 1, end, "", List.of()));
    Item other = new Item(scene, new Piece(link.end(), stop, "", List.of()));
    int finite = main.finite();
    boolean will =
        finite >= 0
            && main.kind() == Words.Kind.CLAUSE
            && ahead(s, finite)
            && IntStream.range(comma, end).noneMatch(i -> MarkedStep.denies(s, i));
    if (!will || !step(other, "having".equals(lower(s, from)), lower(s, from), finite)) {
      return Optional.empty();
    }
    Span marker = scene.passage().span(from, link.end() - 1);
    int and = Words.joinedClause(s, finite + 1, end);
    List<Span> steps =
        new ArrayList<>(
            and > 0 && link.otherFirst()
                ? List.of(
                    StepSpans.core(new Item(scene, main.piece().until(and))),
                    StepSpans.core(new Item(scene, main.piece().from(and + 1))))
                : List.of(StepSpans.core(main)));
    steps.add(link.otherFirst() ? 0 : 1, other.words());
    return Optional.of(
        new Order(Steps.by(scene, finite, marker), steps, List.of(marker), .8, "timed"));
  }

  /** A clause that is not over, a gerund, a participle, or a noun for a step. */
  private static boolean step(Item other, boolean having, String opener, int main) {
    Sentence s = other.sentence();
    int from = other.piece().from();
    if (BACK.contains(lower(s, from)) || Times.only(other.scene(), from, other.piece().to())) {
      return false;
    }
    int finite = other.finite();
    if (other.kind() == Words.Kind.CLAUSE && finite > from) {
      boolean past = "VBD".equals(s.tag(finite)) && "will".equals(lower(s, main));
      boolean open = !"when".equals(opener) || perfect(s, finite) || "is".equals(lower(s, finite));
      return !past && open && !"can".equals(lower(s, finite));
    }
    boolean participle =
        "VBN".equals(s.tag(from)) && (having || Set.of("once", "when", "as").contains(opener));
    boolean gerund = "VBG".equals(s.tag(from)) && Set.of("after", "before").contains(opener);
    int head = TaggedNounPhrases.head(s, from);
    boolean noun =
        head >= 0
            && !"when".equals(opener)
            && StepWords.step(s.lemma(head))
            && other.scene().actor(head).isEmpty()
            && !other.scene().time(head);
    return participle || gerund || noun;
  }

  /** It will, or is going to. */
  private static boolean ahead(Sentence s, int finite) {
    boolean going =
        "be".equals(s.lemma(finite))
            && finite + 1 < s.size()
            && Set.of("to", "going").contains(lower(s, finite + 1));
    return going || AHEAD.contains(lower(s, finite));
  }

  /** <em>When the snow has gone</em>. */
  private static boolean perfect(Sentence s, int finite) {
    return "have".equals(s.lemma(finite))
        && PRESENT.contains(s.tag(finite))
        && s.head(finite) > finite;
  }

  private static String lower(Sentence s, int token) {
    return s.form(token).toLowerCase(Locale.ROOT);
  }
}
