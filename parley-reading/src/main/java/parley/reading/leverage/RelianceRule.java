package parley.reading.leverage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.language.Sentence;
import parley.reading.claim.Span;
import parley.reading.statements.Scene;

/**
 * Somebody counts on, urges, sends or wants another to move a third; or one moves another with
 * nobody behind: relying on Tarn to bring Osk in, Tarn talked Osk into attending.
 */
final class RelianceRule implements LeverageRule {

  @Override
  public List<Pull> read(Scene scene) {
    Sentence s = scene.sentence();
    List<Pull> found = new ArrayList<>();
    boolean[] nested = new boolean[s.size()];
    for (int verb = 0; verb < s.size(); verb++) {
      if (!nested[verb]) {
        Frame frame = Frame.of(scene, verb);
        List<Pull> pulls = frame == null ? List.of() : reliance(scene, frame, nested);
        found.addAll(pulls.isEmpty() ? Persuasion.read(scene, verb) : pulls);
      }
    }
    return found;
  }

  private static List<Pull> reliance(Scene scene, Frame frame, boolean[] nested) {
    Sentence s = scene.sentence();
    if (frame.moved() >= 0) {
      List<String> moved = Moved.actors(scene, frame.moved(), frame.verb());
      Moving moving = new Moving(frame.verb(), moved, -1, null, Moving.Force.MOVES);
      return moved.isEmpty() ? List.of() : pulls(scene, frame, moving);
    }
    List<Pull> found = new ArrayList<>();
    for (int act : frame.acts(s)) {
      Moving moving = Moving.of(scene, act);
      boolean let = "let".equals(s.lemma(frame.verb())); // let Osk speak to Tarn
      if (let && (moving == null || moving.force() != Moving.Force.MOVES)) {
        continue;
      }
      Moving withheld = moving == null ? WithholdingRule.moving(scene, act) : moving;
      List<Pull> pulls = withheld == null ? List.of() : pulls(scene, frame, withheld);
      if (withheld != null && !pulls.isEmpty()) {
        for (int at = act; at >= 0; at = s.child(at, "xcomp", "advcl")) {
          nested[at] = true;
        }
        nested[withheld.verb()] = true;
        pulls.forEach(pull -> add(found, pull));
      }
    }
    boolean asks = found.isEmpty() && !frame.section().isEmpty();
    Moving pointed = asks ? DoingSo.of(scene, frame) : null;
    return pointed == null ? found : pulls(scene, frame, pointed);
  }

  /** Adds a link; of one asked for twice the words that say to what: speak to Osk and get it in. */
  private static void add(List<Pull> found, Pull pull) {
    for (int i = 0; i < found.size(); i++) {
      Pull other = found.get(i);
      if (other.through().equals(pull.through()) && Objects.equals(other.on(), pull.on())) {
        found.set(i, other.goal() == null ? pull : other);
        return;
      }
    }
    found.add(pull);
  }

  private static List<Pull> pulls(Scene scene, Frame frame, Moving moving) {
    int agent = Slots.passive(scene.sentence(), moving.verb()) ? moving.verb() : -1;
    List<String> through =
        agent < 0 ? Moved.actors(scene, frame.mover(), frame.verb()) : Agents.of(scene, agent);
    String on = moving.on();
    int object = Slots.object(scene.sentence(), moving.verb());
    boolean said = object >= 0 && !scene.sentence().tag(object).startsWith("PRP");
    if (on != null && agent < 0 && said && through.contains(on)) { // it, taken for whom it moves
      through = Moved.earlier(scene, frame.mover(), apart(scene, frame, moving), through);
    }
    String principal = principal(scene, frame, through, moving.moved());
    if (through.contains(on)
        || (principal != null && through.contains(principal))
        || (on == null && moving.goal() == null)) {
      return List.of();
    }
    List<Pull> found = new ArrayList<>();
    for (String each : through) {
      found.add(
          new Pull(
              on != null && on.equals(principal) ? null : principal,
              each,
              on,
              scene.passage().span(moving.verb()),
              frame.marker(),
              moving.goal(),
              frame.counts() ? .9 : .85,
              frame.counts() ? "relies-on" : "urges-to-move"));
    }
    found.addAll(further(scene, principal, moving));
    return through.isEmpty() ? List.of() : found;
  }

  /** Those who are moved, and who counts on the mover: not the mover. */
  private static Set<String> apart(Scene scene, Frame frame, Moving moving) {
    Set<String> others = new HashSet<>(moving.moved());
    others.addAll(frame.principals(scene));
    return others;
  }

  /**
   * Who counts or asks; a pronoun taken for nobody, or for one of the other two, is somebody spoken
   * of before: <em>she hopes the king will speak to Osk</em> is not Osk.
   */
  private static @Nullable String principal(
      Scene scene, Frame frame, List<String> through, List<String> moved) {
    List<String> asking = frame.principals(scene);
    Set<String> others = new HashSet<>(through);
    others.addAll(moved);
    boolean open = asking.isEmpty() || others.containsAll(asking);
    return Agents.first(open ? Moved.earlier(scene, frame.principal(), others, asking) : asking);
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
}
