package parley.reading.drafting;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import parley.reading.drafting.Cast.Member;
import parley.talks.Agreement;
import parley.talks.Basis;
import parley.talks.formula.Formula;

/** The agreements of a draft, by name. */
final class Agreements {

  private final Map<String, Agreement> agreements = new LinkedHashMap<>();
  private final Naming naming;
  private final FreeNames names;
  private final Spoken spoken;

  Agreements(Naming naming, FreeNames names, Spoken spoken) {
    this.naming = naming;
    this.names = names;
    this.spoken = spoken;
  }

  List<Agreement> list() {
    return List.copyOf(agreements.values());
  }

  /** Whether one is called by this name. */
  boolean isCalled(String name) {
    return agreements.containsKey(name);
  }

  /** The agreement of these words among these parties, made if it is new. */
  Formula.Atom of(Phrase phrase, List<Member> among, Basis basis) {
    Words words = phrase.words();
    Optional<Formula.Atom> known = naming.find(words, Formula.Agreed.class::isInstance);
    List<String> keys = among.stream().map(Member::key).toList();
    if (known.isPresent()) {
      agreements.computeIfPresent(
          known.get().name(),
          (id, old) ->
              (old.among().size() >= keys.size() ? old : old.withAmong(keys))
                  .withBasis(Ground.both(old.basis(), basis)));
      return spoken.pin(known.get(), phrase.place());
    }
    String id = names.free(words.name("agreement"));
    agreements.put(id, new Agreement(id, keys, Optional.of(matter(phrase)), basis));
    Formula.Atom atom = new Formula.Agreed(id);
    naming.name(words, atom);
    return spoken.pin(atom, phrase.place());
  }

  /** What is agreed on; of an act of all that they would do it. */
  private static String matter(Phrase phrase) {
    boolean act = !phrase.who().isEmpty() && !phrase.negated() && !phrase.isOfAgreeing();
    return act ? "to " + phrase.does() : phrase.does();
  }

  /** Says who has agreed already, with the words that say so. */
  void agreed(Formula.Agreed atom, Set<String> who, Place place) {
    agreements.computeIfPresent(
        atom.name(),
        (id, old) -> {
          Set<String> now = new HashSet<>(old.now());
          old.among().stream().filter(who::contains).forEach(now::add);
          return old.withNow(now).withBasis(Ground.both(old.basis(), Ground.of(place)));
        });
  }

  /** The parties to an agreement. */
  Set<String> among(Formula.Agreed atom) {
    Agreement agreement = agreements.get(atom.name());
    return agreement == null ? Set.of() : Set.copyOf(agreement.among());
  }

  /** Those that all their parties have joined by a report's word. */
  Set<Formula.Atom> made() {
    return agreements.values().stream()
        .filter(a -> a.now().containsAll(a.among()))
        .map(a -> new Formula.Agreed(a.id()))
        .collect(Collectors.toSet());
  }
}
