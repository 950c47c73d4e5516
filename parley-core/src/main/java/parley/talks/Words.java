package parley.talks;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import parley.talks.formula.Formula;
import parley.talks.formula.Formula.Agreed;
import parley.talks.formula.Formula.And;
import parley.talks.formula.Formula.Atom;
import parley.talks.formula.Formula.Joined;
import parley.talks.formula.Formula.Not;
import parley.talks.formula.Formula.Or;
import parley.talks.formula.Formula.Reached;
import parley.talks.formula.Formula.Taken;
import parley.talks.formula.OptionId;

/** Says formulas, conditions and reasons with the parties' own names. */
public final class Words {

  private final Talks talks;

  public Words(Talks talks) {
    this.talks = talks;
  }

  /** Names in a row: {@code a, b and c}. */
  public static String list(List<String> names) {
    if (names.size() < 2) {
      return String.join("", names);
    }
    return String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
  }

  /** The names of parties in a row. */
  public String parties(List<String> ids) {
    return list(ids.stream().map(talks::nameOf).toList());
  }

  /** A change of an option: {@code Russia: Confirm the date}. */
  public String change(OptionId option, boolean take) {
    var does = talks.findChoice(option).map(o -> o.does()).orElse(option.name());
    if (unknown(option.party())) {
      return (take ? does : "no longer: " + does)
          + (isPlanned(option) ? "" : " (by whom is not said)");
    }
    return talks.nameOf(option.party()) + (take ? ": " : ": no longer: ") + does;
  }

  /** What is planned comes about by itself. */
  private boolean isPlanned(OptionId option) {
    return talks
        .findChoice(option)
        .filter(o -> o.basis().status().equals(Optional.of(Status.PLANNED)))
        .isPresent();
  }

  private boolean unknown(String party) {
    return talks.findParty(party).filter(Party::isUnknown).isPresent();
  }

  /** What an atom stands for. */
  public String of(Atom atom) {
    return switch (atom) {
      case Taken(var option) -> change(option, true);
      case Reached(var name) ->
          talks.findStep(name).flatMap(step -> step.words()).map(w -> "“" + w + "”").orElse(name);
      case Agreed(var name) ->
          talks
              .findAgreement(name)
              .filter(agreement -> agreement.on().isPresent())
              .map(agreement -> "agreement " + agreement.matter())
              .orElse("agreement: " + name);
    };
  }

  /** A formula, its names replaced by what they stand for. */
  public String of(Formula formula) {
    return switch (formula) {
      case Atom atom -> of(atom);
      case Not(var of) -> "not " + inside(of);
      case And(var parts) -> parts.stream().map(this::inside).collect(Collectors.joining(" and "));
      case Or(var parts) -> parts.stream().map(this::inside).collect(Collectors.joining(" or "));
      case Joined(var left, var by, var right) ->
          inside(left) + " " + by.word() + " " + inside(right);
    };
  }

  private String inside(Formula part) {
    return part instanceof Taken || !(part instanceof Atom) ? "[" + of(part) + "]" : of(part);
  }

  /** A condition: {@code Russia asks first for …}. */
  public String of(Condition condition) {
    var who =
        condition.by().isEmpty()
            ? "It is asked first"
            : parties(condition.by()) + verb(condition.by(), " asks first", " ask first");
    return who
        + " for "
        + parts(condition.needs()).stream().map(this::of).collect(Collectors.joining("; "))
        + (condition.waived() ? " (waived)" : "");
  }

  /** The verb that goes with some parties: of one of them, or of several. */
  public String verb(List<String> ids, String ofOne, String ofSeveral) {
    boolean one =
        ids.size() == 1 && talks.findParty(ids.getFirst()).filter(Numbers::isSeveral).isEmpty();
    return one ? ofOne : ofSeveral;
  }

  /** The conjuncts of a formula. */
  public static List<Formula> parts(Formula formula) {
    return formula instanceof And(var parts) ? parts : List.of(formula);
  }
}
