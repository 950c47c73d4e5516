package parley.reading.sequences;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import parley.language.Sentence;
import parley.reading.claim.Span;
import parley.reading.claim.Statement;
import parley.reading.report.Clauses;
import parley.reading.statements.Scene;

/**
 * The words of the steps in a row, without what frames them: of <em>under the plan Osk would
 * pay</em> what Osk would do, of <em>the paper provides for a truce, then a vote</em> the truce and
 * the vote.
 */
final class StepSpans {

  /** What only says when a step is to be, behind the step that is its subject. */
  private static final Set<String> TAKING_PLACE =
      Set.of(
          "come",
          "comes",
          "coming",
          "go",
          "goes",
          "be",
          "is",
          "are",
          "being",
          "was",
          "were",
          "been",
          "has",
          "have",
          "will",
          "would",
          "shall",
          "must",
          "should",
          "to",
          "take",
          "takes",
          "place",
          "happen",
          "happens",
          "fixed",
          "set",
          "planned",
          "due",
          "scheduled",
          "foreseen",
          "envisaged",
          "expected",
          "held",
          "left",
          "put",
          "pencilled",
          "penciled",
          "in",
          "for",
          "timed",
          "into",
          "force",
          "effect");

  /** These are acts of their own where no time stands behind them: inspections would be held. */
  private static final Set<String> ACTS = Set.of("fixed", "set", "held", "put");

  /** Whatever does these is a step with its verb: the nets come, a report follows. */
  private static final Set<String> COMING = Set.of("come", "go", "follow");

  /** Behind these stands what is to have happened, also where that is that somebody says so. */
  private static final Set<String> AWAITED = Set.of("when", "once", "after");

  private StepSpans() {}

  static List<Span> of(List<Item> items) {
    List<Item> later = items.subList(1, items.size());
    boolean clauses = later.stream().anyMatch(i -> i.kind() == Words.Kind.CLAUSE);
    boolean nouns = later.stream().allMatch(i -> i.kind() == Words.Kind.NOUN);
    boolean shared =
        items.getFirst().rank() == 1 && later.stream().anyMatch(i -> "MD".equals(tag(i)));
    boolean bare = later.stream().allMatch(i -> "VB".equals(tag(i))) || (shared && !clauses);
    return IntStream.range(0, items.size())
        .mapToObj(i -> span(items.get(i), i == 0, clauses, nouns, bare && i == 0))
        .toList();
  }

  /** The words of a clause with its verb, whatever that says, or of another step by itself. */
  static Span whole(Item item) {
    boolean clause = item.kind() == Words.Kind.CLAUSE && item.finite() > item.piece().from();
    Sentence s = item.sentence();
    int from = item.piece().from();
    return clause
        ? item.scene()
            .passage()
            .span(
                from,
                Untimed.untimed(item.scene(), from, Untimed.withoutEnds(s, from, item.piece().to()))
                    - 1)
        : core(item);
  }

  private static String tag(Item item) {
    return item.sentence().tag(item.piece().from());
  }

  /** The words of a step by itself. */
  static Span core(Item item) {
    return span(item, false, true, false, false);
  }

  private static Span span(
      Item item, boolean first, boolean clauses, boolean nouns, boolean parallel) {
    Scene scene = item.scene();
    int to = end(item);
    int from = opening(item, to);
    int bare = parallel ? parallel(item) : -1;
    if (bare > from) {
      from = bare;
    } else if (first && (!clauses || LaidOut.byPlan(item))) {
      from = LaidOut.start(item, from, to, nouns || clauses);
    }
    Sentence s = scene.sentence();
    if (inverted(s, from, to)) {
      from++;
    }
    to =
        from < to && Words.kind(s, from, to) == Words.Kind.NOUN
            ? Untimed.timed(scene, from, to)
            : to;
    to = Untimed.untimed(scene, from, Untimed.withoutEnds(s, from, to));
    return scene.passage().span(from, Math.max(from, to - 1));
  }

  /** Of <em>the firm will pay its debts, then reopen the talks</em> what stands beside the rest. */
  private static int parallel(Item item) {
    Sentence s = item.scene().sentence();
    int finite = item.finite();
    int verb = finite < 0 ? -1 : s.head(finite);
    boolean will = finite >= 0 && "MD".equals(s.tag(finite));
    return will
            && verb > finite
            && verb < item.piece().to()
            && "VB".equals(s.tag(verb))
            && s.child(verb, "auxpass") < 0
        ? (verb == finite + 1 ? finite : verb)
        : -1;
  }

  /** <em>only then would Velia pay</em>. */
  private static boolean inverted(Sentence s, int from, int to) {
    int verb = "MD".equals(s.tag(from)) ? s.head(from) : -1;
    return verb > from && verb < to && s.child(verb, "nsubj", "nsubjpass") > from;
  }

  /** Without the verb that only says when: a summit [is planned for May]; but the families come. */
  private static int end(Item item) {
    Scene scene = item.scene();
    Sentence s = scene.sentence();
    int from = item.piece().from();
    int comes = comes(item);
    if (comes >= 0) {
      return comes + 1;
    }
    int to =
        item.piece().marks().stream()
            .filter(m -> m.rank() == Mark.NEXT && m.where() == Mark.Where.EDGE)
            .mapToInt(Mark::from)
            .map(at -> Untimed.due(item, at))
            .filter(at -> at > from + 1 && at < item.piece().to())
            .min()
            .orElse(item.piece().to());
    int timed = Times.start(scene, from, to);
    int end = timed;
    while (end > from + 1
        && !"what".equals(lower(s, end - 2))
        && TAKING_PLACE.contains(lower(s, end - 1))) {
      end--;
    }
    boolean verb =
        IntStream.range(end, timed).anyMatch(i -> Clauses.verb(s, i))
            && IntStream.range(end, timed)
                .noneMatch(i ->
                    COMING.contains(s.lemma(i))
                        && !(i + 1 < timed && "into".equals(lower(s, i + 1))));
    boolean act = timed == to && ACTS.contains(lower(s, to - 1));
    return verb && !act && Words.finite(s, from, end) < 0 ? end : to;
  }

  /** Of a step whose verb is told with its place, <em>families come last</em>, that verb, or -1. */
  private static int comes(Item item) {
    Sentence s = item.sentence();
    return item.mark().filter(m -> m.where() == Mark.Where.TOLD).stream()
        .flatMapToInt(m -> IntStream.range(m.from(), m.to()))
        .filter(i -> COMING.contains(s.lemma(i)) && !"to".equals(lower(s, i - 1)))
        .findFirst()
        .orElse(-1);
  }

  /** After what stands before the clause: who says so, under which plan, when. */
  private static int opening(Item item, int to) {
    Scene scene = item.scene();
    Sentence s = scene.sentence();
    int from = item.piece().from();
    while (from + 1 < to
        && (("to".equals(lower(s, from)) && "VB".equals(s.tag(from + 1)))
            || Set.of("comes", "come", "goes", "with", "that").contains(lower(s, from))
            || (item.mark().isPresent() && Set.of("is", "are", "by").contains(lower(s, from))))) {
      from++;
    }
    if (item.mark().filter(m -> m.where() == Mark.Where.NAMES).isPresent()) {
      int at = from;
      while (at < to && (Clauses.verb(s, at) || "MD".equals(s.tag(at)))) {
        at++;
      }
      return at < to ? at : from;
    }
    int told = content(scene, from, to);
    Optional<Mark> takes = item.mark().filter(m -> m.where() == Mark.Where.TOLD);
    if (takes.isPresent() && "IN".equals(s.tag(from))) {
      for (int i = takes.get().from(); i < takes.get().to(); i++) {
        int subject = s.child(i, "nsubj", "nsubjpass");
        int start = subject < 0 ? -1 : s.subtree(subject)[0];
        from = start > from && start < to ? start : from;
      }
    }
    from = Math.max(from, told);
    int date = "IN".equals(s.tag(from)) ? Times.end(scene, from, to) : -1;
    from = date > from && date < to ? date : from;
    int finite = Words.finite(s, from, item.piece().to());
    if (finite < 0 || item.kind() != Words.Kind.CLAUSE) {
      return from;
    }
    int verb = Words.main(s, finite);
    int subject = s.child(verb, "nsubj", "nsubjpass", "expl");
    int start = subject < 0 ? from : s.subtree(subject)[0];
    boolean framed = Set.of("IN", "RB", "TO").contains(s.tag(from)) && start < finite;
    if (framed && subject < 0) {
      start = TaggedNounPhrases.start(s, from, finite);
    }
    return framed && start > from && start < to ? start : from;
  }

  /** Where these words begin without the verb of saying that they hang on. */
  static int said(Scene scene, int from, int to) {
    int content = content(scene, from, to);
    return content > from && content < to ? content : from;
  }

  /** Where what somebody says begins inside these words, or -1. */
  private static int content(Scene scene, int from, int to) {
    Sentence s = scene.sentence();
    int finite = Words.finite(s, from, to);
    if (finite < 0 || (from > 0 && AWAITED.contains(lower(s, from - 1)))) {
      return -1; // once she had told Osk that: the telling is the step
    }
    Span words = scene.passage().span(from, to - 1);
    Span verb = scene.passage().span(finite);
    for (Statement said : scene.groundwork().statements().cuedIn(words).toList()) {
      Span cue = said.cue();
      if (cue != null && cue.overlaps(verb)) {
        for (Span piece : said.content()) {
          if (piece.start() > cue.end() && words.contains(piece.start())) {
            for (int i = from; i < to; i++) {
              if (s.token(i).start() >= piece.start()) {
                return "that".equals(lower(s, i)) || "to".equals(lower(s, i)) ? i + 1 : i;
              }
            }
          }
        }
      }
    }
    int clause = s.child(finite, "ccomp");
    int subject = clause < 0 ? -1 : s.child(clause, "nsubj", "nsubjpass", "expl");
    if ("VBD".equals(s.tag(finite)) && subject > finite && clause < to) {
      int start = s.subtree(clause)[0];
      return start <= finite ? -1 : "that".equals(lower(s, start)) ? start + 1 : start;
    }
    for (int i = from + 1; i < to; i++) {
      if ("that".equals(lower(s, i))
          && "mark".equals(s.label(i))
          && s.head(i) > i
          && s.head(i) < to) {
        return i + 1;
      }
    }
    return -1;
  }

  private static String lower(Sentence s, int token) {
    return s.form(token).toLowerCase(Locale.ROOT);
  }
}
