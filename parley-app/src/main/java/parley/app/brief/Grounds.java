package parley.app.brief;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import parley.app.material.Evidence;
import parley.app.material.Material;
import parley.app.material.Phrases;
import parley.process.ProcessFindings.StepFinding;
import parley.talks.Basis;
import parley.talks.Condition;
import parley.talks.Item;
import parley.talks.Talks;
import parley.talks.Wants;
import parley.talks.formula.Formula.Atom;
import parley.talks.formula.Formula.Reached;

/** The words of the reports that what was computed from Talks rests on. */
final class Grounds {

  private final Material material;
  private final Talks talks;

  Grounds(Material material, Talks talks) {
    this.material = material;
    this.talks = talks;
  }

  /** What some items rest on, each place once, as far as their reports are here. */
  List<Evidence> of(Stream<? extends Item> items) {
    return ofBases(items.map(Item::basis));
  }

  private List<Evidence> ofBases(Stream<Basis> bases) {
    return bases.flatMap(basis -> material.find(basis).stream()).distinct().toList();
  }

  /** The words of the reports; what the model makes of them where these are not here. */
  String quoted(Basis basis, String model) {
    List<String> quotes =
        basis.assumption().isPresent()
            ? List.of()
            : material.find(basis).stream()
                .map(Evidence::quote)
                .map(Phrases::oneLine)
                .distinct()
                .toList();
    return quotes.isEmpty() ? model : Phrases.quote(quotes.getFirst());
  }

  /** The step and the conditions set on it. */
  List<Evidence> of(StepFinding found) {
    return ofBases(
        Stream.concat(
            Stream.of(found.step().basis()),
            found.conditions().stream().map(c -> c.condition().basis())));
  }

  /** The step, the conditions set on it, and what some parties want of it. */
  List<Evidence> ofStep(String step, Collection<String> parties) {
    Set<Atom> about = atoms(step);
    return ofBases(
        Stream.of(
                talks.findStep(step).map(Item::basis).stream(),
                conditions(step).map(Item::basis),
                wants(parties)
                    .filter(want -> want.formula().atoms().anyMatch(about::contains))
                    .map(Item::basis))
            .flatMap(bases -> bases));
  }

  /** All that is known of what some parties want. */
  List<Evidence> ofWants(Collection<String> parties) {
    return of(wants(parties));
  }

  private Stream<Wants.Want> wants(Collection<String> parties) {
    return talks.wants().stream()
        .filter(wants -> parties.contains(wants.party()))
        .flatMap(wants -> wants.tiers().stream().flatMap(List::stream));
  }

  private Stream<Condition> conditions(String step) {
    return talks.conditions().stream().filter(c -> c.before().equals(new Reached(step)));
  }

  /** The step and all that it is made of and that is asked before it. */
  private Set<Atom> atoms(String step) {
    Set<Atom> atoms = new HashSet<>(Set.of(new Reached(step)));
    talks.findStep(step).flatMap(s -> s.when()).ifPresent(when -> when.atoms().forEach(atoms::add));
    conditions(step).forEach(c -> c.needs().atoms().forEach(atoms::add));
    return atoms;
  }
}
