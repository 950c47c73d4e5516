package parley.reading.leverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.language.Sentence;
import parley.reading.claim.Span;
import parley.reading.report.Clauses;
import parley.reading.statements.Scene;

/**
 * Somebody counts on, urges, sends or wants another to move a third; or one moves another with
 * nobody behind: relying on Tarn to bring Osk in, Tarn talked Osk into attending.
 */
final class RelianceRule implements LeverageRule {

  private static final Set<String> ON = Set.of("on", "upon");
  private static final Set<String> TO = Set.of("to");
  private static final Set<String> THROUGH = Set.of("through", "via");

  /** Verbs that take whom they rely on after a preposition, and which. */
  private static final Map<String, Set<String>> RELYING =
      Map.ofEntries(
          Map.entry("rely", ON),
          Map.entry("count", ON),
          Map.entry("bank", ON),
          Map.entry("depend", ON),
          Map.entry("call", ON),
          Map.entry("prevail", ON),
          Map.entry("lean", ON),
          Map.entry("pin", ON),
          Map.entry("look", TO),
          Map.entry("turn", TO),
          Map.entry("appeal", TO),
          Map.entry("plead", Set.of("with")),
          Map.entry("work", THROUGH),
          Map.entry("go", THROUGH),
          Map.entry("act", THROUGH));

  private static final Set<String> URGING =
      Set.of(
          "urge",
          "press",
          "push",
          "want",
          "ask",
          "lobby",
          "implore",
          "beg",
          "encourage",
          "expect",
          "tell",
          "need",
          "beseech",
          "entreat",
          "exhort",
          "invite",
          "trust",
          "request",
          "enlist",
          "fetch",
          "besought",
          "woo",
          "recruit",
          "send",
          "dispatch",
          "use",
          "order",
          "instruct",
          "direct",
          "pay",
          "hire",
          "commission",
          "task",
          "authorise",
          "mandate",
          "prefer",
          "like",
          "challenge",
          "seek",
          "win",
          "secure");

  private static boolean urging(String lemma) {
    return URGING.contains(lemma)
        || MovingWords.PERSUADING.contains(lemma)
        || MovingWords.BRINGING.contains(lemma);
  }

  /** Whether under this verb another is to do the moving, which is that one's act. */
  static boolean asks(String lemma) {
    return RELYING.containsKey(lemma) || URGING.contains(lemma);
  }

  @Override
  public List<Pull> read(Scene scene) {
    Sentence s = scene.sentence();
    List<Pull> found = new ArrayList<>();
    boolean[] nested = new boolean[s.size()];
    for (int verb = 0; verb < s.size(); verb++) {
      if (s.tag(verb).startsWith("VB") && !nested[verb]) {
        List<Pull> pulls = reliance(scene, verb, nested);
        found.addAll(pulls.isEmpty() ? Persuasion.read(scene, verb) : pulls);
      }
    }
    return found;
  }

  private static List<Pull> reliance(Scene scene, int verb, boolean[] nested) {
    Sentence s = scene.sentence();
    boolean rely = RELYING.containsKey(s.lemma(verb));
    if ((!rely && !urging(s.lemma(verb))) || Clauses.negated(s, verb)) {
      return List.of();
    }
    int asked = asked(s, verb);
    for (int act : acts(s, verb, asked)) {
      int inner = s.child(act, "nsubj", "nsubjpass");
      int mover = inner > verb ? inner : asked;
      if (act < verb || mover < 0 || mover > act || !infinitive(s, act)) {
        continue;
      }
      List<String> through = Moved.actors(scene, mover, verb);
      Moving moving = Moving.of(scene, act);
      Moving withheld = moving == null ? WithholdingRule.moving(scene, act) : moving;
      if (withheld == null || through.isEmpty()) {
        continue;
      }
      List<String> asking =
          Clauses.passive(s, verb) ? Agents.by(scene, verb) : Agents.of(scene, verb);
      List<Pull> pulls =
          pulls(scene, Agents.first(asking), through, withheld, marker(scene, verb, mover), rely);
      if (!pulls.isEmpty()) {
        for (int at = act; at >= 0; at = s.child(at, "xcomp", "advcl")) {
          nested[at] = true;
        }
        nested[withheld.verb()] = true;
        return pulls;
      }
    }
    return List.of();
  }

  private static List<Pull> pulls(
      Scene scene,
      @Nullable String principal,
      List<String> through,
      Moving moving,
      Span marker,
      boolean rely) {
    String on = moving.on();
    if (through.contains(on)
        || (principal != null && through.contains(principal))
        || (on == null && moving.goal() == null)) {
      return List.of();
    }
    double confidence = rely ? .9 : .85;
    String rule = rely ? "relies-on" : "urges-to-move";
    List<Pull> found = new ArrayList<>();
    for (String each : through) {
      found.add(
          new Pull(
              principal,
              each,
              on,
              scene.passage().span(moving.verb()),
              marker,
              moving.goal(),
              confidence,
              rule));
    }
    found.addAll(further(scene, principal, moving));
    return found;
  }

  /** <em>to make the son talk sense into the minister</em>: the one moved is to move a third. */
  private static List<Pull> further(Scene scene, @Nullable String principal, Moving moving) {
    Moving next = moving.act() < 0 ? null : Moving.of(scene, moving.act());
    String through = moving.on();
    if (next == null
        || through == null
        || next.on() == null
        || through.equals(next.on())
        || through.equals(principal)) {
      return List.of();
    }
    Span marker = scene.passage().span(next.verb());
    return List.of(
        new Pull(principal, through, next.on(), marker, marker, next.goal(), .8, "urges-to-move"));
  }

  /** Clauses that say what the asked one is to do: under the verb, or under the one asked. */
  private static List<Integer> acts(Sentence s, int verb, int asked) {
    List<Integer> found = new ArrayList<>();
    for (int top : asked < 0 ? new int[] {verb} : new int[] {verb, asked, s.head(asked)}) {
      for (int act : s.children(top, "xcomp", "ccomp", "advcl", "acl", "relcl")) {
        if (!found.contains(act)) {
          found.add(act);
        }
      }
    }
    return found;
  }

  /** Who is relied on or urged: the object, who helps, what stands after on; -1 where nobody is. */
  private static int asked(Sentence s, int verb) {
    if (Clauses.passive(s, verb)) {
      return s.child(verb, "nsubjpass");
    }
    Set<String> words = RELYING.get(s.lemma(verb));
    int object = s.child(verb, "dobj");
    if (words == null) {
      int helper = object > verb ? Agents.helper(s, object) : -1;
      return helper > verb ? helper : object > verb ? object : Moved.object(s, verb);
    }
    for (int top : object < 0 ? new int[] {verb} : new int[] {verb, object}) {
      for (int prep : s.children(top, "prep")) {
        if (prep > verb && words.contains(s.lemma(prep))) {
          return s.child(prep, "pobj");
        }
      }
    }
    return -1;
  }

  private static boolean infinitive(Sentence s, int verb) {
    return "VB".equals(s.tag(verb))
        && Clauses.modal(s, verb).isEmpty()
        && !Clauses.negated(s, verb);
  }

  private static Span marker(Scene scene, int verb, int mover) {
    Sentence s = scene.sentence();
    int last = verb;
    for (int prep : s.children(verb, "prep")) {
      if (prep == verb + 1 && prep < mover) {
        last = prep;
      }
    }
    return scene.passage().span(verb, last);
  }
}
