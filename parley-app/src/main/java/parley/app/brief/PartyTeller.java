package parley.app.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import parley.app.material.Material;
import parley.app.material.Parties.Party;
import parley.app.material.Phrases;
import parley.reading.claim.Actor;
import parley.reading.claim.Relation;

/** Who takes part, the most spoken of first, with office, ties and other names. */
final class PartyTeller implements Teller {

  @Override
  public Section tell(Material material) {
    List<Relation> relations = material.all(Relation.class);
    List<Entry> entries =
        material.parties().all().stream()
            .sorted(Comparator.comparingInt(Party::mentions).reversed())
            .map(p -> entry(material, p, relations))
            .toList();
    return new Section("parties", "Parties", entries, "The reports name nobody.");
  }

  private static Entry entry(Material material, Party party, List<Relation> relations) {
    Actor first = party.first();
    Entries entry = Entries.of(material, first);
    party.actors().stream()
        .map(Actor::role)
        .filter(java.util.Objects::nonNull)
        .map(Phrases::oneLine)
        .findFirst()
        .ifPresent(role -> entry.detail("office", role));
    if (first.affiliation() != null) {
      entry.detail("of", material.name(first, first.affiliation()));
    }
    entry.detail("members", material.names(first, first.members()));
    entry.detail("also called", Phrases.list(otherNames(material, party)));
    entry.detail("code", first.code());
    for (String tie : ties(material, party, relations)) {
      entry.detail("tie", tie);
    }
    int mentions = party.mentions();
    entry.detail("spoken of", mentions == 1 ? "once" : mentions + " times");
    first.mentions().stream()
        .filter(m -> m.form() == Actor.Form.NAME)
        .findFirst()
        .or(() -> first.mentions().stream().findFirst())
        .ifPresent(m -> entry.from(m.span()));
    Entry told = entry.mark(true, Phrases.of(first.type())).words(party.name());
    return new Entry(
        party.anchor(),
        told.words(),
        told.details(),
        told.evidence(),
        told.confidence(),
        told.rule(),
        told.marks());
  }

  private static List<String> otherNames(Material material, Party party) {
    Set<String> names = new LinkedHashSet<>();
    for (Actor actor : party.actors()) {
      for (Actor.Mention mention : actor.mentions()) {
        if (mention.form() == Actor.Form.NAME || mention.form() == Actor.Form.METONYM) {
          names.add(material.phrase(actor, mention.span()));
        }
      }
    }
    names.removeIf(n -> n.equalsIgnoreCase(party.name()));
    return names.stream().limit(5).toList();
  }

  private static List<String> ties(Material material, Party party, List<Relation> relations) {
    List<String> ties = new ArrayList<>();
    for (Relation relation : relations) {
      boolean from =
          material
              .parties()
              .find(relation.report(), relation.from())
              .filter(party::equals)
              .isPresent();
      if (from) {
        String tie = says(relation) + " " + material.name(relation, relation.to());
        if (!ties.contains(tie)) {
          ties.add(tie);
        }
      }
    }
    return ties;
  }

  private static String says(Relation relation) {
    String tie =
        switch (relation.type()) {
          case MEMBER -> "member of";
          case LEADS -> "leads";
          case CONVENES -> "convenes";
          case REPRESENTS -> "speaks for";
          case ENVOY_OF -> "envoy of";
          case ALLY -> "ally of";
          case PARTNER -> "partner of";
          case REPORTS_TO -> "reports to";
          case DECIDES_FOR -> "decides for";
          case CHANNEL -> "channel to";
          case ACCEPTS -> "accepts at the table:";
          case REJECTS -> "does not accept at the table:";
          case THREATENS -> "threatens";
        };
    return switch (relation.status()) {
      case HOLDS -> tie;
      case FORMING -> tie + " (being formed)";
      case CLAIMED -> tie + " (claimed)";
      case DENIED -> tie + " (denied)";
    };
  }
}
