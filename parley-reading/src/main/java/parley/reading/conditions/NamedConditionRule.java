package parley.reading.conditions;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.language.Sentence;
import parley.reading.claim.Condition;
import parley.reading.claim.Condition.Need;
import parley.reading.claim.Condition.Polarity;
import parley.reading.claim.Span;
import parley.reading.report.Clauses;
import parley.reading.report.Link;
import parley.reading.report.StepWords;
import parley.reading.report.WordFile;
import parley.reading.statements.Scene;

/** A need that the report itself calls a condition: N is Osk's condition for B; made N one. */
final class NamedConditionRule implements ConditionRule {

  private static final Map<String, Set<String>> WORDS =
      WordFile.lists(NamedConditionRule.class, "names.txt");

  /** They name a need by themselves. */
  private static final Set<String> NOUNS = WORDS.getOrDefault("nouns", Set.of());

  /** They name a need only where they belong to somebody or say what for. */
  private static final Set<String> OWNED = WORDS.getOrDefault("owned", Set.of());

  private static final Set<String> BEING =
      Set.of("be", "remain", "include", "become", "constitute", "represent");

  @Override
  public List<Draft> read(Scene scene, List<Link> links) {
    Sentence s = scene.sentence();
    List<Draft> drafts = new ArrayList<>();
    for (int i = 0; i < s.size(); i++) {
      boolean noun = NOUNS.contains(s.lemma(i)) || OWNED.contains(s.lemma(i));
      if (noun && !none(s, i)) {
        named(scene, i).ifPresent(drafts::add);
      }
    }
    return drafts;
  }

  private static boolean none(Sentence s, int noun) {
    for (int child : s.children(noun)) {
      if (child < noun && Set.of("no", "without", "not").contains(s.lemma(child))) {
        return true;
      }
    }
    return noun > 0 && "without".equals(s.lemma(noun - 1));
  }

  private static Optional<Draft> named(Scene scene, int noun) {
    Sentence s = scene.sentence();
    int verb = Clauses.verbAbove(s, noun);
    if (verb < 0 || Clauses.negated(s, verb) || over(s, verb)) {
      return Optional.empty();
    }
    int make = maker(s, noun);
    if (make >= 0) {
      return made(scene, noun, make);
    }
    if (!BEING.contains(s.lemma(verb)) && !lies(s, noun, verb)) {
      return Optional.empty();
    }
    boolean attribute = Set.of("attr", "acomp", "oprd").contains(s.label(noun));
    return attribute ? isCondition(scene, noun, verb) : conditionIs(scene, noun, verb);
  }

  /** <em>Patience had been the condition of success</em>: it is told of what is over. */
  private static boolean over(Sentence s, int verb) {
    int aux = s.child(verb, "aux");
    return BEING.contains(s.lemma(verb)) && aux >= 0 && "VBD".equals(s.tag(aux));
  }

  /** <em>A pullout is Osk's condition for talks</em>. */
  private static Optional<Draft> isCondition(Scene scene, int noun, int verb) {
    Sentence s = scene.sentence();
    int need = s.child(verb, "nsubj", "csubj");
    Span blocked = blocked(scene, noun);
    boolean claimed = spoken(scene, noun) || s.child(noun, "poss") >= 0;
    boolean says = blocked != null || (claimed && !OWNED.contains(s.lemma(noun)));
    if (need < 0 || !says || s.tag(need).startsWith("PRP") || s.tag(need).endsWith("DT")) {
      return Optional.empty();
    }
    return Optional.of(
        draft(scene, noun, verb, blocked, needs(scene, need), "is-a-condition", .85));
  }

  /** <em>The key to a truce lies in a pullout</em>. */
  private static boolean lies(Sentence s, int noun, int verb) {
    return "lie".equals(s.lemma(verb)) && s.label(noun).startsWith("nsubj");
  }

  /** <em>Osk's condition for talks is a pullout</em>. */
  private static Optional<Draft> conditionIs(Scene scene, int noun, int verb) {
    Sentence s = scene.sentence();
    if (!"nsubj".equals(s.label(noun)) || s.head(noun) != verb) {
      return Optional.empty();
    }
    int in = "lie".equals(s.lemma(verb)) ? s.child(verb, "prep") : -1;
    int need = in >= 0 ? s.child(in, "pobj", "pcomp") : s.child(verb, "attr", "ccomp", "dobj");
    Span blocked = blocked(scene, noun);
    boolean what = need >= 0 && ("CD".equals(s.tag(need)) || s.tag(need).startsWith("W"));
    boolean sum = need >= 0 && "price".equals(s.lemma(noun)) && s.child(need, "nummod") >= 0;
    if (need < 0 || what || sum || !owned(scene, noun, need, blocked)) {
      return Optional.empty();
    }
    return Optional.of(
        draft(scene, noun, verb, blocked, needs(scene, need), "the-condition-is", .82));
  }

  /** Whose it is or, of a step, what for: <em>the price of lifting the siege is a vote</em>. */
  private static boolean owned(Scene scene, int noun, int need, @Nullable Span blocked) {
    Sentence s = scene.sentence();
    boolean poss = s.child(noun, "poss") >= 0 && !"key".equals(s.lemma(noun));
    boolean steps = step(s, need) && step(s, what(s, noun));
    return poss || (blocked != null && (!OWNED.contains(s.lemma(noun)) || steps));
  }

  /** Whether a known speaker calls it so. */
  private static boolean spoken(Scene scene, int noun) {
    return !Sayers.speakers(scene, scene.passage().span(noun)).isEmpty();
  }

  /** The verb of <em>made N a condition</em>, <em>set N as a condition</em>, or -1. */
  private static int maker(Sentence s, int noun) {
    for (int i = noun - 1; i >= Math.max(0, noun - 25); i--) {
      boolean modifier = Set.of("acl", "nmod", "amod", "relcl").contains(s.label(i));
      if (s.tag(i).startsWith("VB") && !modifier) {
        boolean as = "make".equals(s.lemma(i)) || as(s, noun);
        boolean maker = Set.of("make", "set", "demand", "name", "insist").contains(s.lemma(i));
        if (maker && as) {
          return i;
        }
        if (!as || !Set.of("ccomp", "aux", "auxpass").contains(s.label(i))) {
          return -1; // demanded that the men be freed as a condition
        }
      }
    }
    return -1;
  }

  private static boolean as(Sentence s, int noun) {
    int head = s.head(noun);
    return head >= 0 && "as".equals(s.lemma(head));
  }

  private static Optional<Draft> made(Scene scene, int noun, int make) {
    Sentence s = scene.sentence();
    int end = s.subtree(noun)[0] - 1;
    while (end > make && ("punct".equals(s.label(end)) || "as".equals(s.lemma(end)))) {
      end--;
    }
    Span blocked = blocked(scene, noun);
    int inner = s.child(noun, "nsubj");
    if ((end <= make && inner < make) || s.child(make, "dobj", "nsubj", "ccomp") < 0) {
      return Optional.empty();
    }
    List<Need> needs;
    if ("it".equals(s.lemma(make + 1))) {
      int clause = s.child(noun, "relcl", "acl", "ccomp");
      if (clause < 0) {
        return Optional.empty();
      }
      needs = List.of(new Need(clauseAfter(scene, noun, clause), scene.doers(clause)));
    } else if (blocked == null) {
      return Optional.empty();
    } else if (inner > make) {
      needs = Needs.phrase(scene, inner, Set.of());
    } else {
      boolean word = "prep".equals(s.label(make + 1)) || "that".equals(s.lemma(make + 1));
      int from = word ? make + 2 : make + 1; // insists on, demands that
      needs = List.of(new Need(scene.passage().span(from, end), givers(scene, from, end)));
    }
    Span marker = scene.passage().span(noun);
    return Optional.of(
        new Draft(
            Condition.Type.PRECONDITION,
            scene.actors(Clauses.subject(s, make)),
            scene.statementId(marker),
            marker,
            blocked,
            needs,
            Polarity.POSITIVE,
            .82,
            "made-a-condition"));
  }

  private static List<String> givers(Scene scene, int first, int last) {
    for (int i = first; i <= last; i++) {
      if ("poss".equals(scene.sentence().label(i))) {
        return scene.actors(i);
      }
    }
    return List.of();
  }

  private static Span clauseAfter(Scene scene, int noun, int clause) {
    Sentence s = scene.sentence();
    int first = noun + 1;
    while (first < clause && ("that".equals(s.lemma(first)) || "punct".equals(s.label(first)))) {
      first++;
    }
    int last = clause;
    for (int i : s.subtree(clause)) {
      if (!"punct".equals(s.label(i))) {
        last = Math.max(last, i);
      }
    }
    return scene.passage().span(first, last);
  }

  private static boolean step(Sentence s, int token) {
    return token >= 0 && (StepWords.step(s.lemma(token)) || Clauses.verb(s, token));
  }

  /** What the condition is for: condition <em>for talks</em>, <em>of any pact</em>. */
  private static @Nullable Span blocked(Scene scene, int noun) {
    int what = what(scene.sentence(), noun);
    return what < 0 ? null : Clauses.span(scene.passage(), what);
  }

  private static int what(Sentence s, int noun) {
    for (int prep : s.children(noun, "prep")) {
      int what = s.child(prep, "pobj", "pcomp");
      boolean named = what >= 0 && Set.of("for", "to", "of").contains(s.lemma(prep));
      if (named && !Set.of("anonymity", "employment", "service").contains(s.lemma(what))) {
        return what;
      }
    }
    int set = s.child(noun, "acl");
    for (int prep : set < 0 ? new int[0] : s.children(set, "prep")) {
      int what = s.child(prep, "pobj", "pcomp");
      if ("for".equals(s.lemma(prep)) && what >= 0) {
        return what;
      }
    }
    return -1;
  }

  private static List<Need> needs(Scene scene, int need) {
    return Clauses.verb(scene.sentence(), need)
        ? Needs.clause(scene, need, Set.of())
        : Needs.phrase(scene, need, Set.of());
  }

  private static Draft draft(
      Scene scene,
      int noun,
      int verb,
      @Nullable Span blocked,
      List<Need> needs,
      String rule,
      double confidence) {
    Span marker = scene.passage().span(noun);
    List<String> owner = owner(scene, noun);
    return new Draft(
        Condition.Type.PRECONDITION,
        owner.isEmpty() ? Sayers.of(scene, verb, marker) : owner,
        scene.statementId(marker),
        marker,
        blocked,
        needs,
        Polarity.POSITIVE,
        confidence,
        rule);
  }

  /** Osk's condition; a condition set by Osk. */
  private static List<String> owner(Scene scene, int noun) {
    Sentence s = scene.sentence();
    int poss = s.child(noun, "poss");
    if (poss >= 0) {
      return scene.actors(poss);
    }
    Set<Integer> places = new HashSet<>(List.of(noun));
    int set = s.child(noun, "acl");
    if (set >= 0) {
      places.add(set);
    }
    for (int place : places) {
      int agent = s.child(place, "agent");
      if (agent >= 0) {
        return scene.actors(s.child(agent, "pobj"));
      }
    }
    return List.of();
  }
}
