package parley.reading.sequences;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import parley.language.Sentence;
import parley.reading.claim.Span;
import parley.reading.report.Clauses;
import parley.reading.statements.Scene;

/**
 * Steps in a list after a colon or a copula: <em>three steps: a truce, a swap and a vote</em>;
 * <em>the steps are a truce, a swap and a vote</em>; <em>set out how it is to go: registration in
 * June, transport in July</em>; or before one: <em>a truce, a swap, a vote: that is the order</em>.
 */
final class ListedStepsRule implements SequenceRule {

  static final String RULE = "listed-steps";

  /** In the plural, or numbered before a noun (a three-stage plan), they announce steps. */
  private static final Set<String> STEPS =
      Set.of("step", "stage", "phase", "tranche", "instalment", "installment", "portion", "rung");

  /** They do where they stand right before the colon. */
  private static final Set<String> PLANS =
      Set.of(
          "ladder",
          "calendar",
          "timetable",
          "sequence",
          "sequel",
          "order",
          "list",
          "roadmap",
          "schedule",
          "agenda",
          "programme",
          "program",
          "itinerary",
          "choreography",
          "route",
          "path",
          "progression",
          "succession");

  private static final Set<String> GOING = Set.of("follow", "go", "happen", "proceed", "come");

  private static final Map<String, Integer> NUMBERS =
      Map.of("two", 2, "three", 3, "four", 4, "five", 5, "2", 2, "3", 3, "4", 4);

  @Override
  public List<Order> read(Scene scene) {
    Sentence s = scene.sentence();
    List<Order> ordered = inThatOrder(scene);
    if (!ordered.isEmpty()) {
      return ordered;
    }
    for (int colon = 2; colon + 2 < s.size(); colon++) {
      int copula = copula(s, colon);
      boolean stop = ":".equals(s.form(colon));
      if (!stop && copula < 0) {
        continue;
      }
      int cue = stop ? cue(scene, colon) : copula;
      int end = Series.end(s, colon + 1);
      List<Span> steps = cue < 0 ? List.of() : Series.split(scene, colon + 1, end, count(s, cue));
      if (steps.size() > (stop ? 1 : 2)) {
        List<Span> all = lastly(scene, cue, led(scene, cue, colon, steps));
        return List.of(order(scene, cue, scene.passage().span(cue), all));
      }
      int after = stop ? pointedBack(scene, colon) : -1;
      steps = after < 0 ? List.of() : Series.split(scene, 0, colon, 0);
      if (steps.size() > 1) {
        return List.of(order(scene, after, scene.passage().span(after), steps));
      }
    }
    return List.of();
  }

  private static Order order(Scene scene, int token, Span marker, List<Span> steps) {
    return new Order(Steps.by(scene, token, marker), steps, List.of(marker), .8, RULE);
  }

  /** <em>The steps, as he drew them up, are a truce, a swap and a vote</em>: the steps. */
  private static int copula(Sentence s, int verb) {
    int subject = "be".equals(s.lemma(verb)) ? s.child(verb, "nsubj") : -1;
    boolean steps =
        subject >= 0 && STEPS.contains(s.lemma(subject)) && "NNS".equals(s.tag(subject));
    return steps && Set.of("VBZ", "VBP", "VB").contains(s.tag(verb)) ? subject : -1;
  }

  /** With what the list comes after: <em>what would follow a settlement: an audit</em>. */
  private static List<Span> led(Scene scene, int cue, int colon, List<Span> steps) {
    if (cue + 1 >= colon
        || !"follow".equals(scene.sentence().lemma(cue))
        || TaggedNounPhrases.head(scene.sentence(), cue + 1) < 0) {
      return steps;
    }
    List<Span> all = new ArrayList<>(List.of(scene.passage().span(cue + 1, colon - 1)));
    all.addAll(steps);
    return all;
  }

  /** With what comes at the end of it: <em>work begins after three steps: an audit</em>. */
  private static List<Span> lastly(Scene scene, int cue, List<Span> steps) {
    Sentence s = scene.sentence();
    int after = cue - 1;
    while (after > 0 && Set.of("CD", "DT", "JJ", "PRP$").contains(s.tag(after))) {
      after--;
    }
    if (after < 2 || !"after".equals(lower(s, after))) {
      return steps;
    }
    int from = StepSpans.said(scene, 0, after);
    for (int i = from; i < after; i++) {
      from = Marks.separates(s, i) ? i + 1 : from;
    }
    Item last = new Item(scene, new Piece(from, after, "", List.of()));
    if (last.kind() != Words.Kind.CLAUSE || !last.ahead()) {
      return steps;
    }
    List<Span> all = new ArrayList<>(steps);
    all.add(StepSpans.core(last));
    return all;
  }

  /** The word behind a colon that says what the list before it was: that is the schedule. */
  private static int pointedBack(Scene scene, int colon) {
    Sentence s = scene.sentence();
    if (!Set.of("that", "this", "such", "so").contains(lower(s, colon + 1))) {
      return -1;
    }
    for (int i = colon + 2; i < s.size(); i++) {
      boolean how = GOING.contains(s.lemma(i)) && asked(s, i);
      if (how || PLANS.contains(s.lemma(i)) || STEPS.contains(s.lemma(i))) {
        return i;
      }
    }
    return -1;
  }

  /** <em>Her order of business is the roof, a count and a meal, in that order</em>. */
  private static List<Order> inThatOrder(Scene scene) {
    Sentence s = scene.sentence();
    for (int i = 3; i + 2 < s.size(); i++) {
      boolean cue =
          "in".equals(lower(s, i))
              && Set.of("that", "this", "strict").contains(lower(s, i + 1))
              && Set.of("order", "sequence", "succession").contains(lower(s, i + 2));
      if (cue) {
        int end = ",".equals(s.form(i - 1)) ? i - 1 : i;
        int from = Math.max(LaidOut.start(scene, end), StepSpans.said(scene, 0, end));
        for (int colon = from; colon < end; colon++) {
          from = ":".equals(s.form(colon)) ? colon + 1 : from;
        }
        List<Span> steps = Series.split(scene, from, end, 0);
        Span marker = scene.passage().span(i, i + 2);
        return steps.size() < 2 ? List.of() : List.of(order(scene, from, marker, steps));
      }
    }
    return List.of();
  }

  /** The word that announces steps, or -1. */
  private static int cue(Scene scene, int colon) {
    Sentence s = scene.sentence();
    boolean nearest = true;
    for (int i = colon - 1; i >= 0 && i > colon - 15; i--) {
      boolean noun = s.tag(i).startsWith("NN");
      boolean by = i > 1 && "by".equals(lower(s, i - 1)); // step by step
      if (STEPS.contains(s.lemma(i)) && noun && (by || "NNS".equals(s.tag(i)) || count(s, i) > 0)) {
        return i;
      }
      if (PLANS.contains(s.lemma(i)) && noun && (nearest || titled(s, i))) {
        return i;
      }
      if (GOING.contains(s.lemma(i)) && Clauses.verb(s, i) && asked(s, i)) {
        return i;
      }
      nearest &= !noun || scene.time(i) || scene.actor(i).isPresent();
    }
    return -1;
  }

  /**
   * <em>The order of the day, as the aide gave it</em>: the first noun, with no verb of its own.
   */
  private static boolean titled(Sentence s, int noun) {
    return noun < 2 && s.child(noun, "nsubj") < 0 && !s.label(noun).startsWith("nsubj");
  }

  /** <em>what would follow</em>, <em>how it is to go</em>. */
  private static boolean asked(Sentence s, int verb) {
    int opener = s.subtree(verb)[0];
    int above = s.head(verb);
    int earlier = "xcomp".equals(s.label(verb)) && above >= 0 ? s.subtree(above)[0] : opener;
    Optional<String> before =
        verb > 2 ? Optional.of(lower(s, verb - 3)) : Optional.empty(); // how it would go
    return Set.of("what", "how").contains(s.lemma(opener))
        || Set.of("what", "how").contains(s.lemma(earlier))
        || before.filter("how"::equals).isPresent();
  }

  /** How many there are to be, or 0: <em>three steps</em>, <em>a three-stage plan</em>. */
  private static int count(Sentence s, int noun) {
    for (int child : s.children(noun, "nmod", "det", "amod", "nummod")) {
      Integer number = NUMBERS.get(lower(s, child));
      if (number != null) {
        return number;
      }
    }
    boolean hyphened = noun > 1 && "-".equals(s.form(noun - 1));
    return hyphened ? NUMBERS.getOrDefault(lower(s, noun - 2), 0) : 0;
  }

  private static String lower(Sentence s, int token) {
    return s.form(token).toLowerCase(Locale.ROOT);
  }
}
