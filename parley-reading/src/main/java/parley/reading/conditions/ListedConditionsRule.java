package parley.reading.conditions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import parley.language.Sentence;
import parley.reading.claim.Condition;
import parley.reading.claim.Condition.Need;
import parley.reading.claim.Condition.Polarity;
import parley.reading.claim.Span;
import parley.reading.report.Clauses;
import parley.reading.report.Link;
import parley.reading.statements.Scene;

/**
 * Conditions that are announced and then told: <em>set three conditions for its return: a truce, an
 * amnesty and a vote</em>; <em>will sign on two conditions: that Velia pays and that …</em>.
 */
final class ListedConditionsRule implements ConditionRule {

  private static final Set<String> NOUNS =
      Set.of(
          "condition", "precondition", "term", "prerequisite", "price", "proviso", "stipulation");

  /** What is only counted, and told behind a colon. */
  private static final Set<String> COUNTED =
      Set.of("thing", "condition", "step", "demand", "requirement", "matter", "point");

  /**
   * <em>before two things had been done: Osk must sign, and Velia must pay</em>: what stands behind
   * the colon; nothing where none is announced.
   */
  static List<Need> announced(Scene scene, Link link) {
    return link.clause() ? announced(scene, link.linked()) : List.of();
  }

  /** What is announced by the subject of a verb: two things must happen. */
  static List<Need> announced(Scene scene, int verb) {
    Sentence s = scene.sentence();
    int subject = s.child(verb, "nsubj", "nsubjpass");
    boolean several = subject >= 0 && COUNTED.contains(s.lemma(subject)) && counted(s, subject);
    int colon = several ? opened(s, subject) : -1;
    return colon < verb ? List.of() : needs(scene, colon + 1);
  }

  private static boolean counted(Sentence s, int noun) {
    return IntStream.of(s.children(noun)).anyMatch(c -> c < noun && "CD".equals(s.tag(c)));
  }

  @Override
  public List<Draft> read(Scene scene, List<Link> links) {
    Sentence s = scene.sentence();
    for (int noun = 0; noun < s.size(); noun++) {
      int colon = NOUNS.contains(s.lemma(noun)) ? opened(s, noun) : -1;
      if (colon >= 0) {
        return listed(scene, links, noun, colon).stream().toList();
      }
    }
    return List.of();
  }

  /** The colon that opens the list; where they are counted a comma will do; or -1. */
  private static int opened(Sentence s, int noun) {
    for (int i = noun + 1; i < Math.min(s.size() - 1, noun + 25); i++) {
      if (":".equals(s.form(i))) {
        return i;
      }
    }
    for (int i = noun + 1; counted(s, noun) && i < Math.min(s.size() - 1, noun + 15); i++) {
      if (",".equals(s.form(i)) && Set.of("DT", "IN", "PRP$").contains(s.tag(i + 1))) {
        return i;
      }
    }
    return -1;
  }

  private static Optional<Draft> listed(Scene scene, List<Link> links, int noun, int colon) {
    Sentence s = scene.sentence();
    Span marker = scene.passage().span(noun);
    int verb = Clauses.verbAbove(s, noun);
    List<Need> needs = needs(scene, colon + 1);
    boolean negated = s.child(noun, "neg") >= 0 || (verb >= 0 && Clauses.negated(s, verb));
    List<String> by = by(scene, noun, verb, marker);
    Optional<Link> after = links.stream().filter(l -> l.clause() && l.linked() == verb).findFirst();
    return negated || needs.isEmpty() || by.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Draft(
                Condition.Type.PRECONDITION,
                by,
                scene.statementId(marker),
                marker,
                after
                    .map(l -> Waiting.words(scene, Waiting.top(s, l.main()), l))
                    .orElseGet(() -> blocked(scene, noun, verb, colon)),
                needs,
                Polarity.POSITIVE,
                .8,
                "listed-conditions"));
  }

  /** Whose they are, or who has or sets them. */
  private static List<String> by(Scene scene, int noun, int verb, Span marker) {
    Sentence s = scene.sentence();
    boolean set = verb >= 0 && verb == s.head(noun) && "dobj".equals(s.label(noun));
    int setter = set && !Clauses.passive(s, verb) ? Clauses.subject(s, verb) : -1;
    List<String> owner = scene.actors(setter >= 0 ? setter : s.child(noun, "poss"));
    return !owner.isEmpty()
        ? owner
        : verb < 0 ? Sayers.speakers(scene, marker) : scene.statedBy(verb, marker);
  }

  /** What they are conditions for, or what is done on them. */
  private static @Nullable Span blocked(Scene scene, int noun, int verb, int colon) {
    Sentence s = scene.sentence();
    for (int prep : s.children(noun, "prep")) {
      int what = s.child(prep, "pobj", "pcomp");
      if ("for".equals(s.lemma(prep)) && what >= 0 && what < colon) {
        return scene.passage().span(s.subtree(what)[0], colon - 1);
      }
    }
    int on = s.head(noun);
    boolean done = on >= 0 && "on".equals(s.lemma(on)) && verb >= 0 && verb < on;
    int subject = done ? Clauses.subject(s, verb) : -1;
    return subject < 0 || subject > verb
        ? null
        : scene.passage().span(s.subtree(subject)[0], on - 1);
  }

  /** The pieces between commas and before the last <em>and</em>, up to the end of the sentence. */
  private static List<Need> needs(Scene scene, int first) {
    Sentence s = scene.sentence();
    boolean clauses = must(s, first - 1);
    List<Need> needs = new ArrayList<>();
    int from = first;
    for (int i = first; i < s.size(); i++) {
      boolean last = i == s.size() - 1;
      boolean comma = Set.of(",", ";").contains(s.form(i)) && !clauses;
      boolean and = "and".equals(s.lemma(i)) && (clauses ? must(s, i) : parts(s, i, first));
      boolean closing = last && "punct".equals(s.label(i));
      if (comma || and || last) {
        piece(scene, from, closing || comma || and ? i - 1 : i).ifPresent(needs::add);
        from = i + 1;
      }
    }
    return List.copyOf(needs);
  }

  /** Whether what follows is told as a duty, up to the next <em>and</em> behind a comma. */
  private static boolean must(Sentence s, int before) {
    for (int i = before + 1; i < s.size(); i++) {
      if ("must".equals(s.lemma(i))) {
        return true;
      }
      if ("and".equals(s.lemma(i)) && ",".equals(s.form(i - 1))) {
        return false;
      }
    }
    return false;
  }

  /** The <em>and</em> before the last piece: no other follows, and a phrase begins behind it. */
  private static boolean parts(Sentence s, int and, int first) {
    for (int i = and + 1; i < s.size(); i++) {
      if ("and".equals(s.lemma(i)) || ",".equals(s.form(i))) {
        return ",".equals(s.form(and - 1)) && and > first;
      }
    }
    return and + 1 < s.size() // a list may break off
        && Set.of("DT", "IN", "PRP$", "NN", "NNS", "NNP", "VBG", "JJ").contains(s.tag(and + 1));
  }

  private static Optional<Need> piece(Scene scene, int from, int to) {
    Sentence s = scene.sentence();
    int first = from;
    while (first < to && Set.of("that", "and", "or").contains(s.lemma(first))) {
      first++;
    }
    int last = to;
    while (last > first && "punct".equals(s.label(last))) {
      last--;
    }
    if (first > last || says(scene, first, last)) {
      return Optional.empty();
    }
    for (int i = first; i <= last; i++) {
      int head = s.head(i);
      boolean top = head < first || head > last;
      if (top && (s.tag(i).startsWith("NN") || Clauses.verb(s, i))) {
        List<String> doers = Clauses.verb(s, i) ? scene.doers(i) : Givers.of(scene, i);
        return Optional.of(new Need(scene.passage().span(first, last), doers));
      }
    }
    return Optional.empty();
  }

  /** Whether a piece only tells who says so. */
  private static boolean says(Scene scene, int first, int last) {
    Span words = scene.passage().span(first, last);
    return scene
        .groundwork()
        .statements()
        .cuedIn(words)
        .anyMatch(said ->
            !said.speakers().isEmpty() && said.content().stream().noneMatch(words::overlaps));
  }
}
