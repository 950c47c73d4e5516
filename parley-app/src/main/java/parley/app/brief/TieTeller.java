package parley.app.brief;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import parley.app.material.Material;
import parley.app.material.Phrases;
import parley.reading.claim.Relation;

/**
 * Who is tied to whom, each with the words that say so: who leads, convenes, speaks for, accepts or
 * rejects whom. The offices people hold stand with the people.
 */
final class TieTeller implements Teller {

  @Override
  public Section tell(Material material) {
    List<Entry> entries = new ArrayList<>();
    Set<String> told = new HashSet<>();
    for (Relation relation : material.all(Relation.class)) {
      String words =
          Phrases.capital(material.name(relation, relation.from()))
              + " "
              + says(material, relation);
      if (!office(relation) && told.add(words)) {
        entries.add(Entries.of(material, relation).from(relation.evidence()).words(words));
      }
    }
    return new Section("ties", "Who is tied to whom", entries, "The reports tell of no tie.");
  }

  private static boolean office(Relation relation) {
    return relation.rule().equals("office");
  }

  /** The tie and whom it goes to, as what follows the name of whoever has it. */
  static String says(Material material, Relation relation) {
    String to =
        (choosing(material, relation) ? "some " : "") + material.name(relation, relation.to());
    return switch (relation.status()) {
      case HOLDS -> verb(relation.type()) + " " + to;
      case FORMING -> toCome(relation.type()) + " " + to;
      case CLAIMED -> verb(relation.type()) + " " + to + " (claimed)";
      case DENIED -> verb(relation.type()) + " " + to + " (denied)";
    };
  }

  /** Whether the same group is accepted in part and rejected in part. */
  private static boolean choosing(Material material, Relation relation) {
    Relation.Type other =
        switch (relation.type()) {
          case ACCEPTS -> Relation.Type.REJECTS;
          case REJECTS -> Relation.Type.ACCEPTS;
          default -> relation.type();
        };
    return other != relation.type()
        && material.all(Relation.class).stream()
            .anyMatch(r ->
                r.type() == other
                    && r.report().equals(relation.report())
                    && r.rule().equals(relation.rule())
                    && r.from().equals(relation.from())
                    && r.to().equals(relation.to()));
  }

  private static String verb(Relation.Type type) {
    return switch (type) {
      case MEMBER -> "is a member of";
      case LEADS -> "leads";
      case CONVENES -> "brings together";
      case REPRESENTS -> "speaks for";
      case ENVOY_OF -> "is an envoy of";
      case ALLY -> "is an ally of";
      case PARTNER -> "works with";
      case REPORTS_TO -> "reports to";
      case DECIDES_FOR -> "decides for";
      case CHANNEL -> "has a channel to";
      case ACCEPTS -> "accepts at the table";
      case REJECTS -> "does not accept at the table";
      case THREATENS -> "threatens";
    };
  }

  /** The same of what is only being formed. */
  private static String toCome(Relation.Type type) {
    return switch (type) {
      case MEMBER -> "is to join";
      case LEADS -> "is to lead";
      case CONVENES -> "is putting together";
      case REPRESENTS -> "is to speak for";
      case ENVOY_OF -> "is to be an envoy of";
      case ALLY -> "is becoming an ally of";
      case PARTNER -> "is to work with";
      case REPORTS_TO -> "is to report to";
      case DECIDES_FOR -> "is to decide for";
      case CHANNEL -> "is opening a channel to";
      case ACCEPTS -> "is to accept at the table";
      case REJECTS -> "is not to accept at the table";
      case THREATENS -> "may threaten";
    };
  }
}
