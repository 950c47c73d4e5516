package parley.reading.drafting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.reading.claim.Actor;

/** Which actors of which reports are one, as drafting takes them, and their fullest names. */
public final class Identities {

  private final Map<String, Figure> byActor = new HashMap<>();

  private Identities() {}

  /**
   * Who is who, reports oldest first.
   *
   * @param sameness what a person says is one, or is not
   */
  public static Identities of(List<ReportClaims> reports, Sameness sameness) {
    Identities identities = new Identities();
    Kinship kinship = new Kinship(sameness);
    for (ReportClaims report : reports) {
      for (Actor actor : report.list(Actor.class)) {
        if (actor.type() != Actor.Type.JOINT) {
          identities.byActor.put(
              Cast.at(report, actor.id()), kinship.enter(new Figure.Seen(report, actor)));
        }
      }
    }
    return identities;
  }

  /**
   * The actor that names them most fully: the same for all actors that are one. Several together
   * are nobody by themselves.
   */
  public Optional<Actor> find(ReportClaims report, String actor) {
    return Optional.ofNullable(byActor.get(Cast.at(report, actor))).map(Figure::main);
  }
}
