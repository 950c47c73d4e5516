package parley.gaps;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.talks.Party;
import parley.talks.Talks;
import parley.talks.formula.Formula;
import parley.talks.formula.Formula.Agreed;
import parley.talks.formula.Formula.Atom;
import parley.talks.formula.Formula.Reached;
import parley.talks.formula.Formula.Taken;
import parley.talks.formula.OptionId;

/**
 * How much of the Talks is about a party or a step: how many items name it. A count, not a
 * judgement of power: who sets conditions, meets, commits and is moved is in the middle of the
 * talks, who is named for one act is on their margin.
 */
public final class Weights {

  /** A main party has at least this part of what the heaviest has. */
  private static final int MARGIN = 5;

  private final Map<String, Integer> parties = new HashMap<>();
  private final Map<String, Integer> steps = new HashMap<>();
  private final Map<String, Integer> warned = new HashMap<>();
  private final Set<String> aside;
  private final int most;

  private Weights(Talks talks) {
    talks.choices().forEach(option -> party(option.id().party()));
    talks
        .conditions()
        .forEach(condition -> {
          condition.by().forEach(this::party);
          named(Stream.concat(Stream.of(condition.before()), condition.needs().atoms()));
        });
    talks
        .order()
        .forEach(order -> {
          order.by().forEach(this::party);
          named(order.steps().stream());
        });
    talks
        .wants()
        .forEach(wants ->
            wants.tiers().stream()
                .flatMap(List::stream)
                .forEach(want -> {
                  party(wants.party());
                  if (want.basis().assumption().isEmpty()) {
                    named(want.formula().atoms());
                  }
                }));
    talks.rankings().forEach(ranking -> party(ranking.party()));
    talks.issues().forEach(issue -> issue.positions().forEach(p -> party(p.party())));
    talks
        .leverage()
        .forEach(link -> {
          party(link.from());
          party(link.over());
          link.through().forEach(this::party);
        });
    talks.meetings().forEach(meeting -> meeting.who().forEach(this::party));
    talks.commitments().forEach(commitment -> party(commitment.by()));
    talks.steps().stream()
        .flatMap(step -> step.when().stream())
        .flatMap(Formula::atoms)
        .filter(Reached.class::isInstance)
        .forEach(atom -> steps.merge(atom.name(), 1, Integer::sum));
    talks
        .warnings()
        .forEach(warning ->
            warning.when().atoms().forEach(atom -> warned.merge(atom.name(), 1, Integer::sum)));
    aside =
        talks.parties().stream()
            .filter(p -> p.role() == Party.Role.MINOR || p.role() == Party.Role.OUTSIDE)
            .map(Party::id)
            .collect(Collectors.toSet());
    most = parties.values().stream().mapToInt(Integer::intValue).max().orElse(0);
  }

  /** Counts what the Talks say of each. */
  public static Weights of(Talks talks) {
    return new Weights(talks);
  }

  /** How many items name a party. */
  public int ofParty(String party) {
    return parties.getOrDefault(party, 0);
  }

  /** How many conditions, orders, wants and other steps name a step. */
  public int ofStep(String step) {
    return steps.getOrDefault(step, 0);
  }

  /** Whether so much is said of a party that it is no mere onlooker, and nobody set it aside. */
  public boolean isMain(String party) {
    return ofParty(party) * MARGIN >= most && !aside.contains(party);
  }

  /** Whether a step is there because somebody warns of it, and for nothing else. */
  public boolean isOnlyWarnedOf(String step) {
    return ofStep(step) == 0 && warned.containsKey(step);
  }

  private void party(String id) {
    parties.merge(id, 1, Integer::sum);
  }

  private void named(Stream<Atom> atoms) {
    atoms
        .distinct()
        .forEach(atom -> {
          switch (atom) {
            case Taken(OptionId option) -> party(option.party());
            case Reached(String step) -> steps.merge(step, 1, Integer::sum);
            case Agreed agreed -> {}
          }
        });
  }
}
