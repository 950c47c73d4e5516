package parley.reading.conditions;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import parley.language.Arc;
import parley.language.Sentence;
import parley.reading.claim.Condition;
import parley.reading.claim.Condition.Need;
import parley.reading.claim.Condition.Polarity;
import parley.reading.claim.Span;
import parley.reading.report.Clauses;
import parley.reading.report.Link;
import parley.reading.statements.Scene;

/**
 * A condition that stands in a sentence of its own and belongs to the one before: <em>But only
 * after Velia does the same</em>; <em>Only then will Osk withdraw</em>.
 */
final class FragmentRule implements ConditionRule {

  private static final Set<String> AFTER_ONLY = Set.of("if", "after", "once", "when", "provided");
  private static final Set<String> AFTER_NOT =
      Set.of("until", "unless", "before", "without", "till");
  private static final Set<String> BARE = Set.of("unless", "provided", "providing");

  @Override
  public List<Draft> read(Scene scene, List<Link> links) {
    return then(scene).or(() -> fragment(scene)).stream().toList();
  }

  /** <em>But only after Velia does the same</em>, <em>Not unless Velia pays, he said</em>. */
  private static Optional<Draft> fragment(Scene scene) {
    Sentence s = scene.sentence();
    int first = start(s);
    boolean only = "only".equals(lower(s, first));
    boolean not = "not".equals(lower(s, first));
    int word = only || not ? first + 1 : first;
    if (word + 2 >= s.size() || !opens(lower(s, word), only, not)) {
      return Optional.empty();
    }
    int clause = s.head(word);
    if (clause < word || !Clauses.verb(s, clause) || !standsAlone(s, clause)) {
      return Optional.empty();
    }
    Span marker = scene.passage().span(first, word);
    List<Need> needs = Needs.clause(scene, clause, leftOut(s, clause, first, word));
    return Earlier.sentence(scene)
        .filter(e -> not || e.pending())
        .map(e -> draft(scene, e, marker, e.words(), needs, "fragment-" + lower(s, word)));
  }

  private static boolean opens(String word, boolean only, boolean not) {
    return only ? AFTER_ONLY.contains(word) : not ? AFTER_NOT.contains(word) : BARE.contains(word);
  }

  /** Whether the clause is the whole sentence but for who says so. */
  private static boolean standsAlone(Sentence s, int clause) {
    int head = s.head(clause);
    boolean said =
        head != Arc.ROOT
            && "ccomp".equals(s.label(clause))
            && s.head(head) == Arc.ROOT
            && s.child(head, "nsubj") > clause;
    return head == Arc.ROOT || said;
  }

  private static Set<Integer> leftOut(Sentence s, int clause, int first, int word) {
    Set<Integer> out = new HashSet<>();
    for (int child : s.children(clause)) {
      if (child <= word || "cc".equals(s.label(child))) {
        out.add(child);
      }
    }
    out.add(first);
    return out;
  }

  /** <em>Only then will Osk withdraw</em>. */
  private static Optional<Draft> then(Scene scene) {
    Sentence s = scene.sentence();
    int first = start(s);
    if (first + 3 >= s.size()
        || !Set.of("only", "not", "until").contains(lower(s, first))
        || !"then".equals(untilThen(s, first))) {
      return Optional.empty();
    }
    int last = lower(s, first + 1).equals("then") ? first + 1 : first + 2;
    for (int verb = last + 1; verb < s.size(); verb++) {
      int subject = Clauses.verb(s, verb) ? s.child(verb, "nsubj", "nsubjpass", "expl") : -1;
      boolean pending = subject > last && Waiting.of(s, verb).pending();
      if (pending && (!"until".equals(lower(s, first)) || Waiting.of(s, verb).denied())) {
        Span marker = scene.passage().span(first, last);
        Set<Integer> opener = Set.copyOf(List.of(first, last, last - 1)); // only then: two words
        int waits = verb;
        return Earlier.sentence(scene)
            .map(e ->
                draft(
                    scene,
                    e,
                    marker,
                    Waiting.words(scene, waits, opener),
                    List.of(e.need()),
                    "only-then"));
      }
    }
    return Optional.empty();
  }

  /** The last word of <em>only then</em>, <em>not until then</em>, <em>until then</em>. */
  private static String untilThen(Sentence s, int first) {
    String second = lower(s, first + 1);
    return "until".equals(second) ? lower(s, first + 2) : second;
  }

  private static int start(Sentence s) {
    int start = 0;
    while (start < s.size() - 1
        && ("punct".equals(s.label(start)) || Set.of("but", "and").contains(lower(s, start)))) {
      start++;
    }
    return start;
  }

  private static String lower(Sentence s, int token) {
    return s.form(token).toLowerCase(Locale.ROOT);
  }

  private static Draft draft(
      Scene scene, Earlier earlier, Span marker, Span waits, List<Need> needs, String rule) {
    List<String> speakers = Sayers.speakers(scene, marker);
    return new Draft(
        Condition.Type.PRECONDITION,
        speakers.isEmpty() ? earlier.statedBy() : speakers,
        scene.statementId(marker),
        marker,
        waits,
        needs,
        Polarity.POSITIVE,
        .8,
        rule);
  }
}
