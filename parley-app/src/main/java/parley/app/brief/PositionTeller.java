package parley.app.brief;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.app.material.Material;
import parley.app.material.Parties.Party;
import parley.app.material.Phrases;
import parley.reading.claim.Demand;
import parley.reading.claim.Position;

/** Where the parties stand, and what they ask of each other. */
final class PositionTeller implements Teller {

  @Override
  public Section tell(Material material) {
    List<Entry> entries = new ArrayList<>();
    shared(material).forEach(alike -> entries.add(entry(material, alike)));
    for (Demand demand : material.all(Demand.class)) {
      String by = material.names(demand, demand.by());
      String of = material.names(demand, demand.of());
      entries.add(
          Entries.of(material, demand)
              .from(demand.cue().cover(demand.content()))
              .words(
                  (by.isEmpty() ? "Somebody" : Phrases.capital(by))
                      + material.verb(
                          demand, demand.by(), " asks ", demand.by().isEmpty() ? " asks " : " ask ")
                      + (of.isEmpty() ? "for: " : "of " + of + ": ")
                      + material.quote(demand, demand.content())));
    }
    return new Section(
        "positions", "Positions and demands", entries, "The reports state no position or demand.");
  }

  /** Positions in text order; those that the same words give several parties stand together. */
  static List<List<Position>> shared(Material material) {
    Map<List<@Nullable Object>, List<Position>> groups = new LinkedHashMap<>();
    for (Position p : material.all(Position.class)) {
      groups
          .computeIfAbsent(
              Arrays.asList(p.report(), p.issue().id(), p.stance(), p.evidence(), p.attributedBy()),
              key -> new ArrayList<>())
          .add(p);
    }
    return List.copyOf(groups.values());
  }

  /** What one party, or several alike, think of an issue. */
  static Entry entry(Material material, List<Position> alike) {
    Position position = alike.getFirst();
    String by = position.attributedBy();
    List<String> actors = alike.stream().flatMap(p -> members(material, p)).distinct().toList();
    return Entries.of(material, position)
        .detail("according to", by == null ? null : material.name(position, by))
        .from(position.evidence())
        .words(
            Phrases.capital(material.names(position, actors))
                + (isOne(material, position, actors)
                    ? ofOne(position)
                    : actors.size() > 1 && position.stance() == Position.Stance.FOR
                        ? " agree on: "
                        : ofSeveral(position))
                + Phrases.oneLine(position.issue().label()));
  }

  /** Whoever takes the position: for both together, each. */
  private static Stream<String> members(Material material, Position position) {
    List<String> members =
        material
            .parties()
            .find(position.report(), position.actor())
            .map(party -> party.first().members())
            .orElse(List.of());
    return members.isEmpty() ? Stream.of(position.actor()) : members.stream();
  }

  /** Words for several at once, such as <em>two countries</em>, whoever they are, are several. */
  private static boolean isOne(Material material, Position position, List<String> actors) {
    return actors.size() == 1
        && material
            .parties()
            .find(position.report(), actors.getFirst())
            .filter(Party::isSeveral)
            .isEmpty();
  }

  private static String ofOne(Position position) {
    return switch (position.stance()) {
      case FOR -> " is for: ";
      case AGAINST -> " is against: ";
      case CONDITIONAL -> " is for it under conditions: ";
      case DIFFER -> " differs with others on: ";
    };
  }

  private static String ofSeveral(Position position) {
    return switch (position.stance()) {
      case FOR -> " are for: ";
      case AGAINST -> " are against: ";
      case CONDITIONAL -> " are for it under conditions: ";
      case DIFFER -> " differ on: ";
    };
  }
}
