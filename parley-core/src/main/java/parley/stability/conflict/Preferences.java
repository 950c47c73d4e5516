package parley.stability.conflict;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import parley.stability.conflict.Preference.Aim;
import parley.stability.conflict.Preference.ByRanking;
import parley.stability.conflict.Preference.ByWants;
import parley.talks.Condition;
import parley.talks.Option;
import parley.talks.Ranking;
import parley.talks.Talks;
import parley.talks.Wants;
import parley.talks.Words;
import parley.talks.formula.Formula;
import parley.talks.formula.Formula.Agreed;
import parley.talks.formula.Formula.Joined;
import parley.talks.formula.Formula.Joint;
import parley.talks.formula.Formula.Not;
import parley.talks.formula.Formula.Reached;
import parley.talks.formula.Formula.Taken;
import parley.talks.formula.Truth;

/**
 * Reads what each party prefers from the Talks. A ranking says all. Wants count in the order of the
 * file, those whose order is not known too. A condition a party sets is a want of it as well: what
 * waits is not to happen unless the condition holds. Where none of its wants names all that the
 * condition needs, the condition comes before them: who holds the process up for something puts
 * that above what the process would bring. What a party has given up binds its wants no more
 * ({@link GivenUp}).
 */
final class Preferences {

  private final OptionForm conflict;
  private final Talks talks;
  private final Words words;
  private final GivenUp givenUp;
  private final List<Preference> preferences = new ArrayList<>();
  private final List<String> assumptions = new ArrayList<>();
  private final List<String> open = new ArrayList<>();
  private final List<String> content = new ArrayList<>();

  Preferences(OptionForm conflict) {
    this.conflict = conflict;
    this.talks = conflict.talks();
    this.words = new Words(talks);
    this.givenUp = new GivenUp(talks);
    conflict.parties().forEach(party -> preferences.add(preference(party)));
    together();
  }

  /** What each party prefers. */
  List<Preference> preferences() {
    return preferences;
  }

  /** What was taken for granted. */
  List<String> assumptions() {
    return assumptions;
  }

  private Preference preference(String party) {
    return talks.rankings().stream()
        .filter(ranking -> ranking.party().equals(party))
        .findFirst()
        .<Preference>map(this::ranking)
        .orElseGet(() -> wants(party));
  }

  private ByRanking ranking(Ranking ranking) {
    var tiers =
        ranking.tiers().stream().map(tier -> tier.stream().map(conflict::number).toList()).toList();
    long impossible =
        tiers.stream().flatMap(List::stream).filter(state -> !conflict.allows(state)).count();
    if (impossible > 0) {
      assumptions.add(
          name(ranking.party())
              + " ranks "
              + impossible
              + (impossible == 1 ? " state" : " states")
              + " the rules do not allow, which count for nothing.");
    }
    return new ByRanking(tiers);
  }

  private ByWants wants(String party) {
    var stated =
        talks.wants().stream()
            .filter(wants -> wants.party().equals(party))
            .findFirst()
            .orElse(new Wants(party, List.of()));
    var tiers = new ArrayList<List<Aim>>();
    for (var condition : talks.conditions()) {
      if (condition.by().contains(party) && !condition.waived() && !says(stated, condition)) {
        own(condition)
            .ifPresent(aim -> {
              tiers.add(List.of(aim));
              comesFirst(condition, party);
            });
      }
    }
    for (var tier : stated.tiers()) {
      var aims =
          tier.stream()
              .flatMap(want -> givenUp.left(party, want.formula()).stream())
              .map(this::aim)
              .toList();
      if (!aims.isEmpty()) {
        tiers.add(aims);
      }
    }
    if (!stated.isOrdered()) {
      open.add(name(party));
    }
    if (tiers.isEmpty()) {
      content.add(name(party));
    }
    return new ByWants(tiers);
  }

  /** Whether some want names all that the condition needs. */
  private static boolean says(Wants stated, Condition condition) {
    var needs = Truth.occurrences(condition.needs()).keySet();
    return stated.tiers().stream()
        .flatMap(List::stream)
        .anyMatch(want -> Truth.occurrences(want.formula()).keySet().containsAll(needs));
  }

  /**
   * The condition as a want. What waits counts as happening by what it takes besides conditions, as
   * with them it never happens without; of a step that takes nothing besides there is no such want.
   */
  private Optional<Aim> own(Condition condition) {
    var without =
        switch (condition.before()) {
          case Reached(var step) ->
              talks
                  .findStep(step)
                  .flatMap(s -> s.when())
                  .map(formula -> conflict.gate(new Not(formula)));
          case Agreed(var agreement) ->
              talks.findAgreement(agreement).map(a -> notAll(a.options()));
          case Taken(var option) -> talks.findChoice(option).map(o -> notAll(List.of(o)));
        };
    if (without.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Aim(
            new Joined(condition.before(), Joint.ONLY_IF, condition.needs()),
            conflict.circuit().or(without.get(), conflict.gate(condition.needs()))));
  }

  private void comesFirst(Condition condition, String party) {
    assumptions.add(
        name(party)
            + " asks for "
            + words.of(condition.needs())
            + " before "
            + words.of(condition.before())
            + "; its wants do not say how much that matters, so it comes first.");
  }

  /**
   * A want as it counts. One that says again what a condition says would be met always, as what
   * waits never comes about without: it means what the condition means as a want.
   */
  private Aim aim(Formula formula) {
    return talks.conditions().stream()
        .filter(condition -> !condition.waived())
        .filter(condition ->
            formula.equals(new Joined(condition.before(), Joint.ONLY_IF, condition.needs())))
        .findFirst()
        .flatMap(this::own)
        .orElseGet(() -> conflict.aim(formula));
  }

  /** True where some of the options is not taken, whatever they wait for. */
  private int notAll(List<Option> parts) {
    return conflict
        .circuit()
        .or(parts.stream().mapToInt(o -> conflict.literal(o, false)).toArray());
  }

  /**
   * What is the same for several parties, in one line. Wants without options say nothing: who
   * cannot move is stable everywhere.
   */
  private void together() {
    if (!open.isEmpty()) {
      assumptions.add(
          Words.list(open)
              + (open.size() == 1 ? " leaves" : " leave")
              + " the order of some wants open; where one is needed it is the file's.");
    }
    if (!content.isEmpty()) {
      assumptions.add(
          Words.list(content)
              + (content.size() == 1
                  ? " has no wants here: all states are alike to it."
                  : " have no wants here: all states are alike to them."));
    }
    var idle =
        Stream.concat(
                talks.wants().stream().map(Wants::party),
                talks.rankings().stream().map(Ranking::party))
            .filter(party -> !conflict.parties().contains(party))
            .map(this::name)
            .toList();
    if (!idle.isEmpty()) {
      assumptions.add(
          Words.list(idle)
              + (idle.size() == 1
                  ? " has wants but no options: it decides nothing here."
                  : " have wants but no options: they decide nothing here."));
    }
  }

  private String name(String party) {
    return talks.nameOf(party);
  }
}
