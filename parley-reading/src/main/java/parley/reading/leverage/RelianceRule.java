package parley.reading.leverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.language.Sentence;
import parley.reading.claim.Span;
import parley.reading.report.Clauses;
import parley.reading.statements.Scene;

/**
 * Somebody counts on, urges or wants another to move a third; or one moves another with nobody
 * behind: relying on Tarn to bring Osk in, Tarn talked Osk into attending.
 */
final class RelianceRule implements LeverageRule {

  /** Take their object after <em>on</em> or <em>to</em>. */
  private static final Set<String> RELY =
      Set.of(
          "rely", "count", "bank", "depend", "look", "call", "prevail", "turn", "appeal", "lean");

  private static final Set<String> URGE =
      Set.of(
          "urge",
          "press",
          "want",
          "ask",
          "push",
          "pressure",
          "lobby",
          "implore",
          "beg",
          "encourage",
          "expect",
          "tell",
          "need",
          "beseech",
          "invite",
          "trust",
          "request");

  /** Moving that counts without somebody behind it: persuasion, not mere bringing. */
  private static final Set<String> PERSUADE =
      Set.of(
          "persuade",
          "convince",
          "lean",
          "pressure",
          "press",
          "talk",
          "coax",
          "force",
          "push",
          "nudge",
          "compel",
          "cajole",
          "prod",
          "induce",
          "drag",
          "prevail");

  /** One who may or might has not moved anybody; who cannot does not. */
  private static final Set<String> UNABLE = Set.of("may", "might");

  private static final Set<String> HOPE = Set.of("hope", "want", "expect", "wish");
  private static final Set<String> FAILS = Set.of("fail", "refuse", "try", "struggle", "decline");

  @Override
  public List<Pull> read(Scene scene) {
    Sentence s = scene.sentence();
    List<Pull> found = new ArrayList<>();
    boolean[] nested = new boolean[s.size()];
    for (int verb = 0; verb < s.size(); verb++) {
      if (s.tag(verb).startsWith("VB") && !nested[verb]) {
        List<Pull> pulls = reliance(scene, verb, nested);
        found.addAll(pulls.isEmpty() ? persuasion(scene, verb) : pulls);
      }
    }
    return found;
  }

  private static List<Pull> reliance(Scene scene, int verb, boolean[] nested) {
    Sentence s = scene.sentence();
    boolean rely = RELY.contains(s.lemma(verb));
    boolean passive = Clauses.passive(s, verb);
    if ((!rely && !URGE.contains(s.lemma(verb))) || Clauses.negated(s, verb)) {
      return List.of();
    }
    for (int act : s.children(verb, "xcomp", "ccomp", "advcl")) {
      int mover = passive ? s.child(verb, "nsubjpass") : mover(s, verb, act, rely);
      if (act < verb || mover < 0 || !infinitive(s, act)) {
        continue;
      }
      Moving moving = Moving.of(scene, act);
      List<String> through = scene.actors(mover);
      if (moving == null || through.isEmpty()) {
        continue;
      }
      String on = moving.on(scene);
      String principal =
          first(passive ? agent(scene, verb) : scene.actors(Clauses.subject(s, verb)));
      if (through.contains(on)
          || through.contains(principal)
          || (on == null && moving.goal() == null)) {
        continue;
      }
      nested[act] = true;
      nested[moving.verb()] = true;
      return through.stream()
          .map(each ->
              new Pull(
                  principal,
                  each,
                  on,
                  scene.passage().span(moving.verb()),
                  marker(scene, verb, mover),
                  moving.goal(),
                  rely ? .9 : .85,
                  rely ? "relies-on" : "urges-to-move"))
          .toList();
    }
    return List.of();
  }

  /** Who is relied on or urged: the object, what stands after on, or the inner subject. */
  private static int mover(Sentence s, int verb, int act, boolean rely) {
    int inner = s.child(act, "nsubj", "nsubjpass");
    if (inner > verb) {
      return inner;
    }
    if (rely) {
      for (int prep : s.children(verb, "prep")) {
        if (prep < act && Set.of("on", "upon", "to").contains(s.lemma(prep))) {
          return s.child(prep, "pobj");
        }
      }
      return -1;
    }
    int object = s.child(verb, "dobj");
    return object > verb && object < act ? object : -1;
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

  private static List<Pull> persuasion(Scene scene, int verb) {
    Sentence s = scene.sentence();
    boolean passive = Clauses.passive(s, verb);
    if (!(PERSUADE.contains(s.lemma(verb)) || pressure(s, verb))
        || Clauses.negated(s, verb)
        || UNABLE.contains(Clauses.modal(s, verb))
        || unsuccessful(s, verb)) {
      return List.of();
    }
    Moving moving = passive ? Moving.ofPassive(scene, verb) : Moving.of(scene, verb);
    List<String> through = passive ? agent(scene, verb) : scene.actors(Clauses.subject(s, verb));
    if (moving == null || moving.goal() == null || moving.moved() < 0) {
      return List.of();
    }
    String hoper = hoper(scene, verb);
    Span marker = scene.passage().span(verb);
    List<Pull> found = new ArrayList<>();
    for (String each : through) {
      for (String on : scene.actors(moving.moved())) {
        if (!on.equals(each)) {
          String principal = each.equals(hoper) ? null : hoper;
          found.add(new Pull(principal, each, on, marker, marker, moving.goal(), .78, "moves"));
        }
      }
    }
    return found;
  }

  private static List<String> agent(Scene scene, int verb) {
    int agent = scene.sentence().child(verb, "agent");
    return agent < 0 ? List.of() : scene.actors(scene.sentence().child(agent, "pobj"));
  }

  /** <em>put pressure on Osk to sign</em>. */
  private static boolean pressure(Sentence s, int verb) {
    int object = s.child(verb, "dobj");
    return object > verb && "pressure".equals(s.lemma(object));
  }

  /** <em>The envoys hope Tarn will persuade Osk</em>: who hopes, or nobody. */
  private static @Nullable String hoper(Scene scene, int verb) {
    Sentence s = scene.sentence();
    int head = s.head(verb);
    boolean hoped = head >= 0 && "ccomp".equals(s.label(verb)) && HOPE.contains(s.lemma(head));
    return hoped ? first(scene.actors(Clauses.subject(s, head))) : null;
  }

  private static @Nullable String first(List<String> actors) {
    return actors.isEmpty() ? null : actors.getFirst();
  }

  private static boolean unsuccessful(Sentence s, int verb) {
    int head = s.head(verb);
    if (head < 0) {
      return false;
    }
    // to press under counting on somebody to press is that one's act, read or dropped there
    boolean asked = RELY.contains(s.lemma(head)) || URGE.contains(s.lemma(head));
    boolean below = !"conj".equals(s.label(verb)) && asked;
    return below || ("xcomp".equals(s.label(verb)) && FAILS.contains(s.lemma(head)));
  }
}
