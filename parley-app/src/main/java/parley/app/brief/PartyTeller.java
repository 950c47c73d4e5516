package parley.app.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import parley.app.material.Evidence;
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
    List<Party> parties =
        material.parties().all().stream()
            .filter(p -> p.first().type() != Actor.Type.JOINT)
            .sorted(Comparator.comparingInt(Party::mentions).reversed())
            .toList();
    List<Entry> entries =
        new ArrayList<>(
            parties.stream().filter(p -> !isPassing(p)).map(p -> entry(material, p)).toList());
    List<Party> passing = parties.stream().filter(PartyTeller::isPassing).toList();
    if (!passing.isEmpty()) {
      entries.add(
          new Entry(
              passing.getFirst().anchor(),
              "Spoken of once: " + Phrases.list(passing.stream().map(Party::name).toList()),
              List.of(),
              passing.stream().flatMap(p -> named(material, p).stream()).toList(),
              null,
              null,
              List.of()));
    }
    return new Section("parties", "Parties", entries, "The reports name nobody.");
  }

  /**
   * Whether it is only mentioned in passing: a group or the like, once, with nothing known of it.
   */
  private static boolean isPassing(Party party) {
    boolean known =
        switch (party.first().type()) {
          case STATE, GOVERNMENT, PERSON, BODY -> true;
          default -> party.first().code() != null || party.first().affiliation() != null;
        };
    return party.mentions() == 1 && !known;
  }

  /** The first place that names it. */
  private static Optional<Evidence> named(Material material, Party party) {
    Actor first = party.first();
    return first.mentions().stream()
        .filter(m -> m.form() == Actor.Form.NAME)
        .findFirst()
        .or(() -> first.mentions().stream().findFirst())
        .map(m -> material.evidence(first.report(), m.span()));
  }

  private static Entry entry(Material material, Party party) {
    Actor first = party.first();
    Entries entry = Entries.of(material, first);
    office(party).ifPresent(role -> entry.detail("office", role));
    if (first.affiliation() != null) {
      entry.detail("of", material.name(first, first.affiliation()));
    }
    entry.detail("also called", Phrases.list(otherNames(material, party)));
    entry.detail("code", first.code());
    int mentions = party.mentions();
    entry.detail("spoken of", mentions == 1 ? "once" : mentions + " times");
    Entry told = entry.mark(true, Phrases.of(first.type())).words(party.name());
    return new Entry(
        party.anchor(),
        told.words(),
        told.details(),
        named(material, party).stream().toList(),
        told.confidence(),
        told.rule(),
        told.marks());
  }

  /** The first office that a report gives; the last where it is one that he holds no more. */
  private static Optional<String> office(Party party) {
    List<String> roles =
        party.actors().stream()
            .map(Actor::role)
            .filter(Objects::nonNull)
            .map(Phrases::oneLine)
            .toList();
    if (roles.isEmpty()) {
      return Optional.empty();
    }
    boolean former = roles.getLast().startsWith("former ");
    return Optional.of(former ? roles.getLast() : roles.getFirst());
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
