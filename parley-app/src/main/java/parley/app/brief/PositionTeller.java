package parley.app.brief;

import java.util.ArrayList;
import java.util.List;
import parley.app.material.Material;
import parley.app.material.Phrases;
import parley.reading.claim.Demand;
import parley.reading.claim.Position;

/** Where the parties stand, and what they ask of each other. */
final class PositionTeller implements Teller {

  @Override
  public Section tell(Material material) {
    List<Entry> entries = new ArrayList<>();
    for (Position position : material.all(Position.class)) {
      entries.add(entry(material, position));
    }
    for (Demand demand : material.all(Demand.class)) {
      String by = material.names(demand, demand.by());
      String of = material.names(demand, demand.of());
      entries.add(
          Entries.of(material, demand)
              .from(demand.cue().cover(demand.content()))
              .words(
                  (by.isEmpty() ? "Somebody" : Phrases.capital(by))
                      + (of.isEmpty() ? " asks for: " : " asks of " + of + ": ")
                      + material.quote(demand, demand.content())));
    }
    return new Section(
        "positions", "Positions and demands", entries, "The reports state no position or demand.");
  }

  static Entry entry(Material material, Position position) {
    String by = position.attributedBy();
    return Entries.of(material, position)
        .detail("according to", by == null ? null : material.name(position, by))
        .from(position.evidence())
        .words(
            Phrases.capital(material.name(position, position.actor()))
                + stance(position)
                + Phrases.oneLine(position.issue().label()));
  }

  private static String stance(Position position) {
    return switch (position.stance()) {
      case FOR -> " is for: ";
      case AGAINST -> " is against: ";
      case CONDITIONAL -> " is for it under conditions: ";
      case DIFFER -> " differs with others on: ";
    };
  }
}
