package parley.reading.sequences;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import parley.language.Sentence;
import parley.reading.claim.Span;
import parley.reading.claim.Statement;
import parley.reading.report.Clauses;
import parley.reading.report.StepWords;
import parley.reading.statements.Scene;

/**
 * One thing is to happen the moment, the day or ninety days after another, or in advance of it.
 * Read from the words in their row, for the parser loses the second clause where nothing joins it:
 * <em>the ban would be suspended the day the text is signed and lifted after elections</em>.
 */
final class TimedRule implements SequenceRule {

  private static final Set<String> DUTY = Set.of("must", "should", "may", "might", "could", "can");

  /** What is told under these is promised or planned. */
  private static final Set<String> PROMISING =
      Set.of(
          "promise",
          "pledge",
          "vow",
          "undertake",
          "agree",
          "plan",
          "intend",
          "expect",
          "vote",
          "decide",
          "resolve",
          "swear");

  private static final Set<String> BACK = Set.of("that", "this", "it", "them", "then", "which");

  private static final Set<String> NO =
      Set.of("no", "not", "n't", "never", "neither", "nor", "nobody", "none", "nothing", "only");

  /** One thing with another that comes before or after it. */
  private record Pair(Span main, Span other, Span marker, boolean otherFirst, String text) {

    /**
     * Whether what comes first here is told of what came last there: the third has been sworn in.
     */
    boolean takesUp(Pair before) {
      return Chains.again(other.of(text), before.main.of(text));
    }

    List<Span> steps() {
      return otherFirst ? List.of(other, main) : List.of(main, other);
    }
  }

  @Override
  public List<Order> read(Scene scene) {
    List<Order> found = new ArrayList<>();
    Sentence s = scene.sentence();
    @Nullable Pair last = null;
    @Nullable Item main = null;
    int from = 0;
    for (int i = 0; i <= s.size(); i++) {
      if (i < s.size() && !Marks.separates(s, i) && !Marks.joins(s, i) && !".".equals(s.tag(i))) {
        continue;
      }
      if (i > from) {
        boolean joined = from > 0 && Marks.joins(s, from - 1);
        int said = StepSpans.said(scene, from, i);
        Item item = promise(new Item(scene, new Piece(said, i, "", List.of())));
        boolean clause = item.kind() == Words.Kind.CLAUSE;
        Optional<Pair> behind = main == null ? Optional.empty() : behind(main, item);
        boolean open =
            (item.infinitiveHere() && !Asides.refused(item)) || (clause && promised(item));
        boolean leads = behind.isEmpty() && open;
        boolean shared =
            main != null && joined && item.kind() == Words.Kind.VERB && !item.infinitiveHere();
        Optional<Pair> pair = leads || shared ? pair(item) : behind;
        if (pair.isPresent()) {
          found.add(order(scene, item, pair.get().steps(), pair.get().marker()));
          before(pair.get(), last, shared || (joined && main != null && main.dated()) ? main : null)
              .ifPresent(steps -> found.add(order(scene, item, steps, pair.get().marker())));
        } else if (last != null && joined && item.kind() == Words.Kind.NOUN) {
          gapped(item, last).ifPresent(found::add);
        } else if (last != null
            && joined
            && clause
            && !leads
            && last.otherFirst()
            && !Asides.not(item)) {
          List<Span> steps = List.of(last.other(), StepSpans.core(item), last.main());
          found.add(order(scene, item, steps, last.marker()));
        }
        last = pair.orElse(null);
        main = leads ? item : main;
      }
      from = i + 1;
    }
    return found;
  }

  /** A pair with what was told before it, where it goes on from that. */
  private static Optional<List<Span>> before(Pair pair, @Nullable Pair last, @Nullable Item main) {
    if (!pair.otherFirst()) {
      return Optional.empty();
    }
    List<Span> steps = new ArrayList<>();
    if (last != null && (main != null || pair.takesUp(last))) {
      steps.addAll(last.steps());
    } else if (main != null) {
      steps.add(StepSpans.core(main));
    }
    steps.addAll(pair.steps());
    return steps.size() > 2 ? Optional.of(steps) : Optional.empty();
  }

  /** <em>Relief would come last, after inspectors had returned</em>: set off by a comma. */
  private static Optional<Pair> behind(Item main, Item item) {
    Sentence s = item.sentence();
    int from = item.piece().from();
    return TimeLink.at(s, from, item.piece().to())
        .filter(link -> link.otherFirst() && !";".equals(s.form(from - 1)))
        .filter(link -> main.piece().to() == from - 1 || Asides.said(main, from))
        .filter(link -> !Asides.past(main, new Item(item.scene(), item.piece().from(link.end()))))
        .filter(link -> !"when".equals(lower(s, from)) || had(item, link.end(), item.piece().to()))
        .filter(link -> step(item, link.end(), item.piece().to(), false))
        .map(link ->
            new Pair(
                StepSpans.core(main),
                StepSpans.whole(new Item(item.scene(), item.piece().from(link.end()))),
                item.scene().passage().span(from, link.end() - 1),
                true,
                item.scene().groundwork().text().text()));
  }

  private static Order order(Scene scene, Item item, List<Span> steps, Span marker) {
    int token = Math.max(item.finite(), item.piece().from());
    return new Order(Steps.by(scene, token, marker), steps, List.of(marker), .8, "timed");
  }

  /** Of <em>has promised to rehire the drivers after the strike</em> what is promised. */
  private static Item promise(Item item) {
    Sentence s = item.sentence();
    for (int i = item.piece().from() + 1; i + 2 < item.piece().to(); i++) {
      boolean to = "to".equals(lower(s, i)) && "VB".equals(s.tag(i + 1));
      if (to && PROMISING.contains(s.lemma(i - 1)) && Clauses.verb(s, i - 1)) {
        return new Item(item.scene(), item.piece().from(i + 1));
      }
    }
    return item;
  }

  /** Whether the clause tells what is to come, and nobody asks for it. */
  private static boolean promised(Item item) {
    Sentence s = item.sentence();
    int finite = item.finite();
    int verb = Words.main(s, finite);
    return Words.ahead(s, finite)
        && !Plans.planning(s, verb)
        && !DUTY.contains(s.lemma(finite))
        && !(finite + 2 < s.size()
            && "have".equals(lower(s, finite + 1))
            && "to".equals(lower(s, finite + 2)))
        && !Set.of("have", "need").contains(s.lemma(finite))
        && IntStream.range(item.piece().from(), item.piece().to())
            .takeWhile(i -> i <= verb)
            .noneMatch(i -> NO.contains(lower(s, i)));
  }

  private static Optional<Pair> pair(Item item) {
    Sentence s = item.sentence();
    int from = item.piece().from();
    int to = item.piece().to();
    for (int i = Math.max(from, item.finite()) + 1; i + 1 < to; i++) {
      Optional<TimeLink> found = TimeLink.at(s, i, to);
      if (NO.contains(lower(s, i)) && !"only".equals(lower(s, i))) {
        return Optional.empty(); // will free nobody before Velia pays
      }
      if (found.isPresent() && !Set.of("only", "not", "at").contains(lower(s, i - 1))) {
        TimeLink link = found.get();
        boolean before = link.end() == i + 1 && !link.otherFirst();
        boolean when = "when".equals(lower(s, i)) && !had(item, i + 1, to);
        return !when && (link.otherFirst() || willed(item)) && step(item, link.end(), to, before)
            ? Optional.of(pair(item, i, link))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static Pair pair(Item item, int at, TimeLink link) {
    Item main =
        new Item(
            item.scene(),
            item.piece().until(Math.max(item.piece().from() + 1, untimed(item.sentence(), at))));
    Item other = new Item(item.scene(), item.piece().from(link.end()));
    Sentence s = item.sentence();
    if (other.kind() == Words.Kind.VERB && "VBG".equals(s.tag(link.end()))) {
      // the union will vote before calling the strike off
      int verb = item.finite() < 0 ? -1 : s.head(item.finite());
      boolean acts = verb > item.finite() && verb < at && "VB".equals(s.tag(verb));
      main = acts ? new Item(item.scene(), main.piece().from(verb)) : main;
    }
    return new Pair(
        StepSpans.core(main),
        StepSpans.whole(other),
        item.scene().passage().span(at, link.end() - 1),
        link.otherFirst(),
        item.scene().groundwork().text().text());
  }

  /** Without the number of days: <em>takes effect [ninety] days after</em>. */
  private static int untimed(Sentence s, int link) {
    int at = link;
    while (at > 1
        && ("CD".equals(s.tag(at - 1)) || Set.of("some", "few", "a").contains(lower(s, at - 1)))) {
      at--;
    }
    return at;
  }

  /** A clause, or a noun for a step; not a day. */
  private static boolean step(Item item, int from, int to, boolean clause) {
    Sentence s = item.sentence();
    Words.Kind kind = Words.kind(s, from, to);
    boolean it = kind == Words.Kind.CLAUSE && "it".equals(lower(s, from));
    boolean back = BACK.contains(lower(s, from)) && !it;
    boolean time = Times.end(item.scene(), from, to) > 0;
    if (back || time || (clause && kind == Words.Kind.NOUN) || conditional(s, from, to)) {
      return false;
    }
    if (kind != Words.Kind.NOUN) {
      int finite = Words.finite(s, from, to);
      return kind == Words.Kind.CLAUSE ? finite > from : "VBG".equals(s.tag(from));
    }
    int head = head(s, from, to);
    return head >= 0
        && !Asides.over(s, from)
        && StepWords.step(s.lemma(head))
        && item.scene().actor(head).isEmpty();
  }

  /** <em>When the last cask had crossed</em>, and not a condition that somebody makes himself. */
  private static boolean had(Item item, int from, int to) {
    Sentence s = item.sentence();
    int finite = Words.finite(s, from, to);
    boolean direct =
        item.scene()
            .statement(item.words())
            .filter(st -> st.mode() == Statement.Mode.DIRECT)
            .isPresent();
    return finite >= 0 && "have".equals(s.lemma(finite)) && s.head(finite) > finite && !direct;
  }

  /** <em>will</em>, <em>is to</em>: what obliges somebody before a thing can be is a condition. */
  private static boolean willed(Item item) {
    Sentence s = item.sentence();
    int finite = item.finite();
    return finite < 0
        || "MD".equals(s.tag(finite))
        || ("be".equals(s.lemma(finite))
            && finite + 1 < s.size()
            && "to".equals(lower(s, finite + 1)));
  }

  private static boolean conditional(Sentence s, int from, int to) {
    return IntStream.range(from, to)
        .anyMatch(i -> Set.of("if", "unless", "can", "may", "could").contains(lower(s, i)));
  }

  private static int head(Sentence s, int from, int to) {
    for (int i = from; i < to; i++) {
      if (s.tag(i).startsWith("NN") && (s.head(i) < from || s.head(i) >= to)) {
        return i;
      }
    }
    return -1;
  }

  /** <em>and the measurements after the summer</em>: the verb is that of the clause before. */
  private static Optional<Order> gapped(Item item, Pair before) {
    Sentence s = item.sentence();
    for (int i = item.piece().from() + 1; i + 1 < item.piece().to(); i++) {
      if ("after".equals(lower(s, i)) && !BACK.contains(lower(s, i + 1))) {
        Span first = StepSpans.core(new Item(item.scene(), item.piece().from(i + 1)));
        Span next = item.scene().passage().span(item.piece().from(), i - 1);
        String text = item.scene().groundwork().text().text();
        boolean again = next.of(text).equalsIgnoreCase(before.other().of(text));
        Span marker = item.scene().passage().span(i);
        return Optional.of(
            order(item.scene(), item, List.of(first, again ? before.other() : next), marker));
      }
    }
    return Optional.empty();
  }

  private static String lower(Sentence s, int token) {
    return s.form(token).toLowerCase(Locale.ROOT);
  }
}
