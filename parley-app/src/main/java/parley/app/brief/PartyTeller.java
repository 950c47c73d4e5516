package parley.app.brief;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import parley.app.material.Material;
import parley.app.material.Parties.Party;
import parley.app.material.Phrases;
import parley.reading.claim.Actor;

/**
 * Who takes part, the most spoken of first, with office and other names; ties stand under <em>Who
 * is tied to whom</em>. Words for several at once, such as <em>both sides</em>, are no party.
 */
final class PartyTeller implements Teller {

  @Override
  public Section tell(Material material) {
    List<Entry> entries =
        material.parties().all().stream()
            .filter(p -> p.first().type() != Actor.Type.JOINT)
            .sorted(Comparator.comparingInt(Party::mentions).reversed())
            .map(p -> entry(material, p))
            .toList();
    return new Section("parties", "Parties", entries, "The reports name nobody.");
  }

  private static Entry entry(Material material, Party party) {
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
    entry.detail("also called", Phrases.list(otherNames(material, party)));
    entry.detail("code", first.code());
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
    String own = party.name();
    names.removeIf(n -> n.equalsIgnoreCase(own) || n.endsWith(" " + own));
    return names.stream().limit(5).toList();
  }
}
