package parley.app.findings;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import parley.stability.conflict.Concept.Standard;
import parley.stability.conflict.OptionForm;
import parley.stability.conflict.StateSet;
import parley.stability.explicit.Coalitions;
import parley.stability.explicit.Coalitions.Break;
import parley.stability.reasons.MoveWords;
import parley.talks.Words;

/** Which outcomes parties would break together, and how. */
public final class CoalitionSection implements SolveSection {

  private static final List<Standard> CONCEPTS =
      List.of(Standard.NASH, Standard.GMR, Standard.SMR, Standard.SEQ);
  private static final int MOST_STATES = 3;

  private final OptionForm conflict;
  private final MoveWords words;
  private final List<ConceptFinding> findings;

  /**
   * Looks for coalitions.
   *
   * @param solution whose equilibria they might break
   */
  public CoalitionSection(Solution solution, OptionForm conflict, Coalitions coalitions) {
    this.conflict = conflict;
    this.words = new MoveWords(conflict);
    this.findings =
        CONCEPTS.stream()
            .filter(concept -> solution.stability().find(concept).isPresent())
            .map(concept -> finding(solution, coalitions, concept))
            .toList();
  }

  /** The states that hold even so, and how coalitions break some that no party breaks alone. */
  private record ConceptFinding(
      Standard concept, BigInteger alone, BigInteger together, List<Break> breaks) {}

  record View(String concept, String count, String alone, List<BreakView> breaks) {}

  record BreakView(
      String state, List<String> taken, List<String> coalition, String to, List<String> toTaken) {}

  private static ConceptFinding finding(
      Solution solution, Coalitions coalitions, Standard concept) {
    StateSet alone = solution.equilibria(solution.stability().find(concept).orElseThrow());
    StateSet together = solution.asked(coalitions.equilibria(concept));
    List<Break> breaks = new ArrayList<>();
    alone
        .states()
        .filter(state -> !together.contains(state))
        .limit(MOST_STATES)
        .forEach(state -> first(coalitions, concept, state).ifPresent(breaks::add));
    return new ConceptFinding(concept, alone.count(), together.count(), breaks);
  }

  private static Optional<Break> first(Coalitions coalitions, Standard concept, BigInteger state) {
    Stream<List<String>> several =
        coalitions.coalitions().stream().filter(members -> members.size() > 1);
    return several
        .flatMap(members -> coalitions.find(concept, members, state).stream())
        .findFirst();
  }

  @Override
  public String name() {
    return "coalitions";
  }

  @Override
  public Object view() {
    return findings.stream().map(this::view).toList();
  }

  private View view(ConceptFinding finding) {
    return new View(
        finding.concept.code(),
        finding.together.toString(),
        finding.alone.toString(),
        finding.breaks.stream()
            .map(broken ->
                new BreakView(
                    broken.from().toString(),
                    Solution.taken(conflict, broken.from()),
                    broken.coalition(),
                    broken.to().toString(),
                    Solution.taken(conflict, broken.to())))
            .toList());
  }

  @Override
  public void tell(Lines out) {
    out.add("", "Together: outcomes that hold even where parties move as one");
    Words names = new Words(conflict.talks());
    for (ConceptFinding finding : findings) {
      out.add(
          "  ",
          String.format(
              Locale.ROOT,
              "%s: %,d of the %,d that hold against each party alone",
              finding.concept.code(),
              finding.together,
              finding.alone));
      for (Break broken : finding.breaks) {
        out.add(
            "    ",
            "state "
                + broken.from()
                + ": "
                + names.parties(broken.coalition())
                + " would all do better together "
                + words.move(broken.from(), broken.to())
                + (finding.concept == Standard.NASH ? "." : ", and no answer deters them."));
      }
    }
  }
}
