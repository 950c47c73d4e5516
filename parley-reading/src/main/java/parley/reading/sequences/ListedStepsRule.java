package parley.reading.sequences;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import parley.language.Sentence;
import parley.reading.claim.Span;
import parley.reading.report.Clauses;
import parley.reading.statements.Scene;

/**
 * Steps in a list after a colon: <em>three steps: a truce, a swap and a vote</em>; <em>set out how
 * it is to go: registration in June, transport in July</em>.
 */
final class ListedStepsRule implements SequenceRule {

  /** In the plural, or numbered before a noun (a three-stage plan), they announce steps. */
  private static final Set<String> STEPS = Set.of("step", "stage", "phase");

  /** They do where they stand right before the colon. */
  private static final Set<String> PLANS =
      Set.of(
          "ladder",
          "calendar",
          "timetable",
          "sequence",
          "order",
          "list",
          "roadmap",
          "map",
          "schedule",
          "agenda",
          "programme",
          "program",
          "itinerary",
          "choreography");

  private static final Set<String> GOING = Set.of("follow", "go", "happen", "proceed", "come");

  private static final Map<String, Integer> NUMBERS =
      Map.of("two", 2, "three", 3, "four", 4, "five", 5, "2", 2, "3", 3, "4", 4);

  @Override
  public List<Order> read(Scene scene) {
    Sentence s = scene.sentence();
    for (int colon = 2; colon + 2 < s.size(); colon++) {
      if (!":".equals(s.form(colon))) {
        continue;
      }
      int cue = cue(scene, colon);
      int end = Series.end(s, colon + 1);
      List<Span> steps = cue < 0 ? List.of() : Series.split(scene, colon + 1, end, count(s, cue));
      if (steps.size() > 1) {
        Span marker = scene.passage().span(cue);
        return List.of(
            new Order(Steps.by(scene, cue, marker), steps, List.of(marker), .8, "listed-steps"));
      }
    }
    return inThatOrder(scene);
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
        int from = LaidOut.start(scene, end);
        List<Span> steps = Series.split(scene, from, end, 0);
        Span marker = scene.passage().span(i, i + 2);
        return steps.size() < 2
            ? List.of()
            : List.of(
                new Order(
                    Steps.by(scene, from, marker), steps, List.of(marker), .8, "listed-steps"));
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
      if (STEPS.contains(s.lemma(i)) && noun && ("NNS".equals(s.tag(i)) || count(s, i) > 0)) {
        return i;
      }
      if (nearest && PLANS.contains(s.lemma(i)) && noun) {
        return i;
      }
      if (GOING.contains(s.lemma(i)) && Clauses.verb(s, i) && asked(s, i)) {
        return i;
      }
      nearest &= !noun || scene.time(i) || scene.actor(i).isPresent();
    }
    return -1;
  }

  /** <em>what would follow</em>, <em>how it is to go</em>. */
  private static boolean asked(Sentence s, int verb) {
    int opener = s.subtree(verb)[0];
    int above = s.head(verb);
    int earlier = "xcomp".equals(s.label(verb)) && above >= 0 ? s.subtree(above)[0] : opener;
    return Set.of("what", "how").contains(s.lemma(opener))
        || Set.of("what", "how").contains(s.lemma(earlier));
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
