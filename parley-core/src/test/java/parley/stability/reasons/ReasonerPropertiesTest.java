package parley.stability.reasons;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import parley.stability.ByDefinition;
import parley.stability.RandomConflicts;
import parley.stability.arena.Arena;
import parley.stability.arena.Step;
import parley.stability.conflict.Concept;
import parley.stability.conflict.Concept.LimitedMove;
import parley.stability.conflict.Concept.Standard;
import parley.stability.conflict.OptionForm;
import parley.stability.reasons.Reason.Answered;
import parley.stability.reasons.Reason.NearMiss;

class ReasonerPropertiesTest {

  private static final List<Concept> CONCEPTS =
      Stream.concat(
              Arrays.stream(Standard.values()), Stream.of(new LimitedMove(1), new LimitedMove(3)))
          .toList();

  /** Verdicts are those of the definitions, and what a reason shows is what they ask for. */
  @Property(tries = 400)
  void of_anyState_agreesWithTheDefinitionsAndShowsIt(
      @ForAll long seed,
      @ForAll @IntRange(min = 2, max = 5) int parties,
      @ForAll @IntRange(min = 1, max = 7) int options) {
    var talks = RandomConflicts.of(seed, parties, options);
    var oracle = new ByDefinition(talks);
    var conflict = OptionForm.of(talks);
    var arena = Arena.of(conflict);
    var reasoner = new Reasoner(arena);
    var words = new ReasonWords(conflict, arena);
    for (var concept : CONCEPTS) {
      for (int party = 0; party < arena.parties(); party++) {
        var stable = oracle.stable(concept, party);
        for (int number : oracle.allowed().stream().toArray()) {
          var state = BigInteger.valueOf(number);
          var reason = reasoner.of(concept, party, state);
          assertThat(reason.isStable())
              .as("%s for party %s at %s", concept, party, state)
              .isEqualTo(stable.get(number));
          check(new Witness(arena, concept, party, state), reason);
          assertThat(words.brief(reason, party, state)).endsWith(".");
        }
      }
    }
  }

  private static void check(Witness witness, Reason reason) {
    switch (reason) {
      case Reason.Content content -> witness.hasNoImprovement();
      case Reason.Deterred(var concept, var improvements) -> {
        witness.areAllImprovements(improvements.stream().map(Answered::to).toList());
        improvements.forEach(one -> witness.isAnswer(one, true));
      }
      case Reason.Breaks(var concept, var to, var nearest) -> {
        witness.isImprovement(to);
        nearest.ifPresent(miss -> witness.isNearMiss(to, miss));
      }
      case Reason.Foreseen(var concept, var course) -> {
        assertThat(witness.arena.moves(witness.party, witness.state)).contains(course.to());
        assertThat(witness.arena.compare(witness.party, course.end(), witness.state)).isPositive();
        witness.areMovesInTurn(course);
      }
      case Reason.Unsettled unsettled -> throw new AssertionError(unsettled.toString());
    }
  }

  /** Checks one verdict against the definitions, move by move. */
  private record Witness(Arena arena, Concept concept, int party, BigInteger state) {

    void hasNoImprovement() {
      assertThat(arena.improvements(party, state)).isEmpty();
    }

    void isImprovement(BigInteger to) {
      assertThat(arena.moves(party, state)).contains(to);
      assertThat(arena.compare(party, to, state)).isPositive();
    }

    void areAllImprovements(List<BigInteger> improvements) {
      assertThat(arena.improvements(party, state))
          .containsExactlyInAnyOrderElementsOf(improvements);
    }

    void isAnswer(Answered one, boolean whole) {
      if (concept == Standard.SIM) {
        areImprovementsAtOnce(one);
      } else {
        areMovesInTurn(one);
      }
      if (whole && (concept == Standard.SEQ || concept == Standard.SSEQ)) {
        serveTheirMovers(one);
      }
      assertThat(arena.compare(party, one.end(), state)).isNotPositive();
      if (whole && (concept == Standard.SMR || concept == Standard.SSEQ)) {
        assertThat(arena.moves(party, one.end()))
            .allMatch(out -> arena.compare(party, out, state) <= 0);
      }
    }

    /** Nobody moves twice in succession; the party itself only where it looks ahead. */
    void areMovesInTurn(Answered one) {
      var at = one.to();
      int last = party;
      for (var step : one.answer()) {
        assertThat(step.party()).isNotEqualTo(last);
        assertThat(concept instanceof LimitedMove || step.party() != party).isTrue();
        assertThat(arena.moves(step.party(), at)).contains(step.to());
        at = step.to();
        last = step.party();
      }
    }

    private void serveTheirMovers(Answered one) {
      var at = one.to();
      for (var step : one.answer()) {
        assertThat(arena.compare(step.party(), step.to(), at)).isPositive();
        at = step.to();
      }
    }

    private void areImprovementsAtOnce(Answered one) {
      var at = one.to();
      for (var step : one.answer()) {
        assertThat(step.party()).isNotEqualTo(party);
        assertThat(arena.improvements(step.party(), state)).contains(state.xor(at).xor(step.to()));
        at = step.to();
      }
      assertThat(one.answer().stream().map(Step::party)).doesNotHaveDuplicates().isNotEmpty();
      assertThat(arena.allows(at)).isTrue();
    }

    void isNearMiss(BigInteger to, NearMiss miss) {
      assertThat(miss.answered().to()).isEqualTo(to);
      isAnswer(miss.answered(), false);
      if (miss instanceof NearMiss.Evaded(var answered, var escape)) {
        assertThat(arena.moves(party, answered.end())).contains(escape);
        assertThat(arena.compare(party, escape, state)).isPositive();
      }
    }
  }
}
