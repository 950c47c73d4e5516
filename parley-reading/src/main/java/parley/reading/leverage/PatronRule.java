package parley.reading.leverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.reading.claim.Actor;
import parley.reading.report.Passage;
import parley.reading.statements.Scene;

/**
 * Somebody goes to the one on whom a third lives: <em>Tarn pays Osk's soldiers. Norn has asked it
 * to intervene</em>. What ties the two may be told in the sentences beside, in the same paragraph,
 * and may be leverage that is told without anybody behind it.
 */
final class PatronRule {

  /** How far the words of a tie may stand from those of the approach. */
  private static final int NEAR = 3;

  private final List<LeverageRule> told;

  /**
   * A rule beside others.
   *
   * @param told the rules that find who moves whom by the words of one sentence
   */
  PatronRule(List<LeverageRule> told) {
    this.told = told;
  }

  List<Pull> read(Scene scene) {
    List<Pull> found = new ArrayList<>();
    List<Approach> approaches = Approach.in(scene);
    List<Pull> here = approaches.isEmpty() ? List.of() : told(scene).toList();
    for (Approach approach : approaches) {
      if (here.stream().anyMatch(pull -> approach.principal().equals(pull.principal()))) {
        continue; // the words of the sentence tell it themselves
      }
      List<Pull> addressed = addressed(scene, approach);
      found.addAll(addressed.isEmpty() ? living(scene, approach) : addressed);
    }
    return found;
  }

  /** <em>At Norn's wish Tarn spoke to Osk</em>: what is done tells to whom. */
  private static List<Pull> addressed(Scene scene, Approach approach) {
    Moving moving = approach.verb() < 0 ? null : Moving.of(scene, approach.verb());
    return moving == null
        ? List.of()
        : pulls(scene, approach, approach.asked(), moving.moved(), moving);
  }

  private List<Pull> living(Scene scene, Approach approach) {
    for (int away = 0; away <= NEAR; away++) {
      for (int step : away == 0 ? new int[] {0} : new int[] {-away, away}) {
        Scene near = beside(scene, step, !approach.asks() || approach.asked().isEmpty());
        List<Pull> found = near == null ? List.of() : living(scene, approach, near);
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return List.of();
  }

  private List<Pull> living(Scene scene, Approach approach, Scene near) {
    List<Patrons> ties =
        Stream.concat(
                told(near)
                    .filter(pull -> pull.principal() == null && pull.on() != null)
                    .map(pull -> new Patrons(List.of(pull.through()), List.of(pull.on()))),
                Patrons.in(near).stream())
            .toList();
    for (Patrons tie : ties) {
      boolean same =
          approach.asked().isEmpty()
              || tie.patrons().stream().anyMatch(p -> is(scene, p, approach));
      List<String> asked = approach.asked().isEmpty() ? tie.patrons() : approach.asked();
      List<Pull> found = same ? pulls(scene, approach, asked, tie.clients(), null) : List.of();
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  private static List<Pull> pulls(
      Scene scene,
      Approach approach,
      List<String> asked,
      List<String> moved,
      @Nullable Moving moving) {
    List<Pull> found = new ArrayList<>();
    String through = Agents.first(asked);
    if (through == null) {
      return found;
    }
    for (String on : moved) {
      boolean apart =
          !on.equals(through)
              && !on.equals(approach.principal())
              && !through.equals(approach.principal())
              && !one(scene, on, approach.principal())
              && !one(scene, on, through);
      if (apart && found.isEmpty()) {
        found.add(
            new Pull(
                approach.principal(),
                through,
                on,
                moving == null ? null : scene.passage().span(moving.verb()),
                approach.marker(),
                moving == null ? null : moving.goal(),
                .65,
                "goes-to-patron"));
      }
    }
    return found;
  }

  private Stream<Pull> told(Scene scene) {
    return told.stream().flatMap(rule -> rule.read(scene).stream());
  }

  private static boolean is(Scene scene, String patron, Approach approach) {
    return approach.asked().stream().anyMatch(asked -> one(scene, asked, patron));
  }

  /** Whether both are one, or one is of the other. */
  private static boolean one(Scene scene, String some, String other) {
    return some.equals(other)
        || side(scene, some).filter(other::equals).isPresent()
        || side(scene, other).filter(some::equals).isPresent();
  }

  private static Optional<String> side(Scene scene, String actor) {
    return scene.groundwork().actors().find(actor).map(Actor::affiliation);
  }

  /** A sentence near by; of the same paragraph where nobody named is asked for anything. */
  private static @Nullable Scene beside(Scene scene, int step, boolean within) {
    Passage here = scene.passage();
    List<Passage> all = scene.groundwork().text().passages();
    int index = here.index() + step;
    boolean there =
        index >= 0
            && index < all.size()
            && (!within || all.get(index).paragraph() == here.paragraph())
            && !all.get(index).heading();
    return there ? new Scene(scene.groundwork(), all.get(index)) : null;
  }
}
