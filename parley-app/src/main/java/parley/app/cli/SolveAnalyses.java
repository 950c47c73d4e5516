package parley.app.cli;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import parley.app.findings.CoalitionSection;
import parley.app.findings.InverseSection;
import parley.app.findings.RobustSection;
import parley.app.findings.Solution;
import parley.app.findings.SolveSection;
import parley.app.findings.WaysSection;
import parley.stability.conflict.Concept.Standard;
import parley.stability.conflict.OptionForm;
import parley.stability.explicit.Coalitions;
import parley.stability.inverse.Goal;
import parley.stability.inverse.Inverse;
import parley.stability.inverse.InverseFinding;
import parley.stability.inverse.Limits;
import parley.stability.robust.Robustness;
import parley.talks.Words;
import picocli.CommandLine.Option;

/** What else to ask of a conflict, as said on the command line. */
final class SolveAnalyses {

  private static final int MOST_CHANGES = 3;
  private static final int MOST_CHECKS = 400_000;
  private static final Set<Standard> INVERTED =
      EnumSet.of(Standard.NASH, Standard.GMR, Standard.SMR, Standard.SEQ);

  @Option(
      names = "--from",
      paramLabel = "STATE",
      description =
          "Say how to get from here to outcomes that hold, and who moves: now, or as for 'why'.")
  private @Nullable String from;

  @Option(
      names = "--goal",
      paramLabel = "FORMULA",
      description = "What is wanted: a formula. Tells only outcomes in which it holds.")
  private @Nullable String goal;

  @Option(
      names = "--inverse",
      description = "Say whose wants would have to change, and how little, for the goal to hold.")
  private boolean inverse;

  @Option(
      names = "--robust",
      description = "Say under how many of the orders of wants left open each outcome holds.")
  private boolean robust;

  @Option(
      names = "--coalitions",
      description = "Say which outcomes parties would break by moving together.")
  private boolean coalitions;

  /** The goal, if one was given. */
  Optional<String> goal() {
    return Optional.ofNullable(goal);
  }

  /** The sections asked for. */
  List<SolveSection> sections(
      ConflictInput input,
      Solution solution,
      SolvingOptions solving,
      long seed,
      Progress progress) {
    List<SolveSection> sections = new ArrayList<>();
    if (from != null) {
      progress.say("following moves");
      sections.add(new WaysSection(solution, input.state(from)));
    }
    if (inverse) {
      sections.add(inverse(input, solution, progress));
    }
    if (robust) {
      sections.add(robust(input, solution, solving, seed, progress));
    }
    if (coalitions) {
      progress.say("looking for coalitions");
      OptionForm form = form(input, "--coalitions");
      sections.add(new CoalitionSection(solution, form, Coalitions.of(form, solving.budget())));
    }
    return sections;
  }

  private SolveSection inverse(ConflictInput input, Solution solution, Progress progress) {
    if (goal == null) {
      throw new Failure(ExitCode.USAGE, "--inverse needs a goal; add --goal FORMULA");
    }
    OptionForm form = form(input, "--inverse");
    if (form.options().size() > Inverse.MOST_OPTIONS) {
      throw new Failure(
          ExitCode.BAD_INPUT,
          "--inverse goes through all states, and "
              + form.options().size()
              + " options make too many; "
              + Inverse.MOST_OPTIONS
              + " are the most. Leave out options that do not matter here");
    }
    var formula = input.formula("--goal", goal);
    Goal wanted = new Goal.Holds(formula);
    List<InverseFinding> findings = new ArrayList<>();
    for (Standard concept : among(solution, INVERTED)) {
      Limits limits =
          new Limits(
              MOST_CHANGES,
              MOST_CHECKS,
              made ->
                  progress.say(
                      String.format(
                          Locale.ROOT,
                          "trying changes of wants: %s, %,d orders looked at",
                          concept.code(),
                          made)));
      findings.add(Inverse.of(form, wanted, concept, Inverse.news(form, wanted), limits));
    }
    return new InverseSection(new Words(form.talks()).of(formula), form, findings);
  }

  private SolveSection robust(
      ConflictInput input,
      Solution solution,
      SolvingOptions solving,
      long seed,
      Progress progress) {
    OptionForm form = form(input, "--robust");
    AtomicInteger solved = new AtomicInteger();
    try {
      return new RobustSection(
          solution,
          form,
          Robustness.of(
              form,
              among(solution, EnumSet.range(Standard.NASH, Standard.SSEQ)),
              (conflict, concepts) -> {
                progress.say(
                    String.format(
                        Locale.ROOT,
                        "counting orders of wants: %,d solved",
                        solved.getAndIncrement()));
                return solving.solve(conflict, concepts);
              },
              Robustness.Settings.USUAL.withSeed(seed)));
    } catch (Robustness.TooManyOutcomesException e) {
      throw new Failure(
          ExitCode.BAD_INPUT,
          "more outcomes hold than can be kept count of; give the parties more wants, or rules",
          e);
    }
  }

  private static Set<Standard> among(Solution solution, Set<Standard> known) {
    Set<Standard> asked = new TreeSet<>();
    for (var concept : solution.stability().verdicts().keySet()) {
      if (concept instanceof Standard standard && known.contains(standard)) {
        asked.add(standard);
      }
    }
    return asked;
  }

  private static OptionForm form(ConflictInput input, String option) {
    if (input.conflict() instanceof OptionForm form) {
      return form;
    }
    throw new Failure(
        ExitCode.USAGE, option + " needs options and wants; " + input.name() + " has only states");
  }
}
