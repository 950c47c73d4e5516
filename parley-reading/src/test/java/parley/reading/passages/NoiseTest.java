package parley.reading.passages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import parley.reading.claim.Claim;
import parley.reading.commitments.CommitmentFinder;
import parley.reading.conditions.ConditionFinder;
import parley.reading.demands.DemandFinder;
import parley.reading.leverage.LeverageFinder;
import parley.reading.positions.PositionFinder;
import parley.reading.sequences.SequenceFinder;
import parley.reading.statements.Groundwork;

/**
 * The words of all constructions in any order: no finder may break on what a parser makes of it.
 */
class NoiseTest {

  private static final List<String> WORDS =
      List.of(
          "until",
          "unless",
          "Osk",
          "Velia",
          "will",
          "not",
          "sign",
          "if",
          "only",
          "after",
          "without",
          "a",
          "list",
          "of",
          ",",
          "and",
          "or",
          "face",
          "must",
          "depends",
          "on",
          "whether",
          "as",
          "long",
          "provided",
          "that",
          "\"",
          "'",
          ".",
          "condition",
          "for",
          "barred",
          "from",
          "talks",
          "to",
          "first",
          "then",
          "followed",
          "by",
          "phase",
          "one",
          "relying",
          "urged",
          "pressure",
          "influence",
          "over",
          "key",
          "road",
          "runs",
          "through",
          "demands",
          "called",
          "insisted",
          "said",
          "agreed",
          "despite",
          "differences",
          "red",
          "line",
          "promise",
          "broke",
          "accused",
          "reneging",
          "it",
          "is",
          "up",
          "in",
          "exchange",
          "the",
          "way",
          "pave",
          "waiting",
          "who");

  @Property(tries = 300)
  void wordsInAnyOrder_neverBreakAFinder(
      @ForAll @Size(min = 1, max = 40) List<@IntRange(max = 72) Integer> picks) {
    String text = String.join(" ", picks.stream().map(i -> WORDS.get(i % WORDS.size())).toList());
    Groundwork groundwork = Invented.report(text, "Osk", "Velia");
    List<Claim> claims = new ArrayList<>();
    claims.addAll(new ConditionFinder().find(groundwork));
    claims.addAll(new SequenceFinder().find(groundwork));
    claims.addAll(new LeverageFinder().find(groundwork));
    claims.addAll(new DemandFinder().find(groundwork));
    claims.addAll(new PositionFinder().find(groundwork));
    claims.addAll(new CommitmentFinder().find(groundwork));
    assertThat(claims).allSatisfy(c -> assertThat(c.confidence()).isBetween(0.0, 1.0));
  }
}
