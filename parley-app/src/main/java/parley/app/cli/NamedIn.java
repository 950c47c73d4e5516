package parley.app.cli;

import java.util.List;
import parley.talks.Condition;
import parley.talks.Issue;
import parley.talks.Option;
import parley.talks.Party;
import parley.talks.Step;
import parley.talks.Talks;
import parley.talks.formula.Formula;
import parley.talks.formula.Formula.Agreed;
import parley.talks.formula.Formula.Reached;
import parley.talks.formula.Formula.Taken;
import parley.talks.formula.FormulaParser;
import parley.talks.formula.Nearest;
import parley.talks.formula.OptionId;

/**
 * Finds in the Talks what a command line names. What is not there is a {@link Failure} that offers
 * the nearest name, or lists the names where none is near.
 */
final class NamedIn {

  private static final int MOST_LISTED = 12;

  private final Talks talks;

  NamedIn(Talks talks) {
    this.talks = talks;
  }

  /** The step of that name. */
  Step step(String name) {
    return talks
        .findStep(name)
        .orElseThrow(() -> unknown("step", name, talks.steps().stream().map(Step::id).toList()));
  }

  /** The id of the party of that id. */
  String party(String id) {
    return talks
        .findParty(id)
        .map(Party::id)
        .orElseThrow(() -> unknown("party", id, talks.parties().stream().map(Party::id).toList()));
  }

  /** The issue of that id. */
  Issue issue(String id) {
    return talks.issues().stream()
        .filter(issue -> issue.id().equals(id))
        .findFirst()
        .orElseThrow(() -> unknown("issue", id, talks.issues().stream().map(Issue::id).toList()));
  }

  /** The option: {@code party.option}, or the bare name where only one party has it. */
  OptionId option(String name) {
    List<OptionId> found = options(name);
    if (found.size() > 1) {
      throw new Failure(
          ExitCode.USAGE, name + " is an agreement of several; name one party's part: " + found);
    }
    return found.getFirst();
  }

  /** The option of that name, or the parts of all parties where it names an agreement. */
  List<OptionId> options(String name) {
    return switch (talks.names().find(name).orElse(null)) {
      case Taken(var option) -> List.of(option);
      case Agreed(var agreement) ->
          talks.findAgreement(agreement).orElseThrow().options().stream().map(Option::id).toList();
      case Reached(var step) ->
          throw new Failure(
              ExitCode.USAGE,
              step + " is a step: steps follow from options; 'blockers' says from which");
      case null ->
          throw unknown(
              "option",
              name,
              talks.names().ambiguous(name).isEmpty()
                  ? talks.choices().stream().map(o -> o.id().toString()).toList()
                  : talks.names().ambiguous(name).stream().map(OptionId::toString).toList());
    };
  }

  /**
   * The conditions set before a step, agreement or option, not yet given up: all of them, or with
   * {@code party:name} those the party set.
   */
  List<Condition> conditions(String name) {
    int colon = name.indexOf(':');
    String before = name.substring(colon + 1);
    List<Condition> all =
        talks.conditions().stream().filter(c -> c.before().name().equals(before)).toList();
    if (all.isEmpty()) {
      throw unknown(
          "condition before",
          before,
          talks.conditions().stream().map(c -> c.before().name()).distinct().toList());
    }
    if (colon < 0) {
      return standing(all);
    }
    String party = party(name.substring(0, colon));
    List<Condition> own = all.stream().filter(c -> c.by().contains(party)).toList();
    if (own.isEmpty()) {
      List<String> setters = all.stream().flatMap(c -> c.by().stream()).distinct().toList();
      throw new Failure(
          ExitCode.USAGE,
          party
              + " sets no condition before "
              + before
              + (setters.isEmpty()
                  ? ""
                  : "; "
                      + String.join(" and ", setters)
                      + (setters.size() == 1 ? " does" : " do")));
    }
    return standing(own);
  }

  /** Those not yet given up; all where all are, so that this is told. */
  private static List<Condition> standing(List<Condition> conditions) {
    List<Condition> standing = conditions.stream().filter(c -> !c.waived()).toList();
    return standing.isEmpty() ? conditions : standing;
  }

  /** The formula in a text given with an option of the command line. */
  Formula formula(String option, String text) {
    FormulaParser.Parsed parsed = FormulaParser.parse(text, talks.names());
    return parsed
        .formula()
        .orElseThrow(() -> {
          FormulaParser.Fault fault = parsed.faults().getFirst();
          return new Failure(
              ExitCode.USAGE,
              option + ":" + fault.column() + ": " + fault.message() + "; " + fault.advice());
        });
  }

  /** What to throw for a name that is not there. */
  static Failure unknown(String what, String name, List<String> known) {
    String advice =
        Nearest.to(name, known)
            .map(near -> "did you mean " + near + "?")
            .orElseGet(() -> listed(known));
    return new Failure(ExitCode.USAGE, "no " + what + " " + name + "; " + advice);
  }

  private static String listed(List<String> known) {
    if (known.isEmpty()) {
      return "there are none";
    }
    return "there "
        + (known.size() == 1 ? "is " : "are ")
        + String.join(", ", known.stream().limit(MOST_LISTED).toList())
        + (known.size() > MOST_LISTED ? " and " + (known.size() - MOST_LISTED) + " more" : "");
  }
}
