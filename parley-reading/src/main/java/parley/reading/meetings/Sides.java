package parley.reading.meetings;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parley.reading.claim.Actor;
import parley.reading.dictionaries.Folding;
import parley.reading.statements.Groundwork;

/**
 * The two whose talks the report is about, where it calls them the two sides, both delegations and
 * the like: they meet where envoys meet for whom the words do not say, and where one of them meets
 * with nobody named.
 */
final class Sides {

  private final Groundwork groundwork;
  private final Set<String> two;

  private Sides(Groundwork groundwork, Set<String> two) {
    this.groundwork = groundwork;
    this.two = two;
  }

  static Sides of(Groundwork groundwork) {
    Set<String> two =
        groundwork.actors().all().stream()
            .filter(a -> a.type() == Actor.Type.JOINT && a.members().size() == 2)
            .max(
                Comparator.comparingLong((Actor a) ->
                    a.mentions().stream().filter(m -> m.form() == Actor.Form.NOMINAL).count()))
            .map(a -> (Set<String>) new LinkedHashSet<>(a.members()))
            .orElse(Set.of());
    return new Sides(groundwork, two);
  }

  /** The two; none where the report tells of no two sides. */
  Set<String> two() {
    return two;
  }

  /** Those told to meet, with the two sides where one or none of them is told. */
  Set<String> completed(Set<String> told) {
    Set<String> all = new LinkedHashSet<>(told);
    boolean open = told.size() < 2 && !told.isEmpty() && told.stream().allMatch(this::speaks);
    if (open) {
      all.addAll(two);
    }
    return all;
  }

  /** Whether it is one of the two, somebody of theirs, or envoys of somebody untold. */
  private boolean speaks(String id) {
    Optional<Actor> actor = groundwork.actors().find(id);
    String side = actor.map(Actor::affiliation).orElse(null);
    boolean envoys = actor.filter(Sides::envoys).isPresent();
    boolean person = actor.filter(a -> a.type() == Actor.Type.PERSON).isPresent();
    boolean theirs = side != null && two.contains(side) && (person || envoys);
    return two.contains(id) || theirs || (side == null && envoys);
  }

  /** <em>the foreign ministers</em>, <em>officers</em>: said of whoever is there for a side. */
  private static boolean envoys(Actor actor) {
    List<String> words = Folding.words(actor.name());
    return (actor.type() == Actor.Type.UNNAMED || actor.type() == Actor.Type.GROUP)
        && words.size() <= 2
        && MeetingWords.ENVOYS.contains(words.getLast());
  }
}
