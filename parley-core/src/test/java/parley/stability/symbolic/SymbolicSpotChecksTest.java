package parley.stability.symbolic;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.stability.arena.Arena;
import parley.stability.conflict.Budget;
import parley.stability.conflict.Concept.Standard;
import parley.stability.conflict.OptionForm;
import parley.stability.conflict.Stability.Verdict;
import parley.stability.reasons.Reason;
import parley.stability.reasons.Reasoner;
import parley.talks.Option;
import parley.talks.Party;
import parley.talks.Talks;
import parley.talks.Wants;
import parley.talks.Wants.Want;
import parley.talks.formula.Formula;
import parley.talks.formula.Formula.Not;
import parley.talks.formula.Formula.Or;
import parley.talks.formula.Formula.Taken;
import parley.talks.formula.OptionId;

/**
 * Of conflicts too large to be gone through, some states are looked at one by one from the
 * definitions.
 */
class SymbolicSpotChecksTest {

  private static final int PARTIES = 6;
  private static final int OPTIONS = 36;
  private static final int WANTS = 12;
  private static final int LOOKS = 8_000;

  private final Random random = new Random(2026);

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void solve_36Options_agreesWithTheDefinitionsAtSampledStates(long seed) {
    random.setSeed(seed);
    var conflict = OptionForm.of(talks());
    var arena = Arena.of(conflict);
    var concepts = EnumSet.range(Standard.NASH, Standard.SSEQ);
    var solved = new SymbolicSolver().solve(conflict, concepts, Budget.ofThisMachine());
    int settled = 0;
    for (var concept : concepts) {
      var verdict = solved.find(concept).orElseThrow();
      for (var state : sampled(verdict)) {
        for (int party = 0; party < PARTIES; party++) {
          var reason = new Reasoner(arena, LOOKS).of(concept, party, state);
          if (!(reason instanceof Reason.Unsettled)) {
            settled++;
            assertThat(verdict.stable().get(party).contains(state))
                .as("%s for party %s at %s", concept, party, state)
                .isEqualTo(reason.isStable());
          }
        }
      }
    }
    assertThat(settled).isGreaterThan(200);
  }

  /** Some states that hold and some of which nothing is known. */
  private List<BigInteger> sampled(Verdict verdict) {
    return Stream.concat(
            verdict.equilibria().sample(5, random).stream(),
            Stream.generate(() -> new BigInteger(OPTIONS, random)).limit(5))
        .toList();
  }

  private Talks talks() {
    var parties = new ArrayList<Party>();
    var options = new ArrayList<Option>();
    var wants = new ArrayList<Wants>();
    for (int p = 0; p < PARTIES; p++) {
      parties.add(new Party("p" + p, "Party " + p, Party.Kind.STATE));
      wants.add(Wants.ordered("p" + p, Stream.generate(this::want).limit(WANTS).toList()));
    }
    for (int o = 0; o < OPTIONS; o++) {
      options.add(new Option(id(o), "do " + o));
    }
    return Talks.named("large").parties(parties).options(options).wants(wants).build();
  }

  private Want want() {
    int option = random.nextInt(OPTIONS);
    var one = literal(option);
    var near = literal(Math.min(OPTIONS - 1, option + 1 + random.nextInt(3)));
    return new Want(random.nextBoolean() ? one : new Or(List.of(one, near)));
  }

  private Formula literal(int option) {
    var taken = new Taken(id(option));
    return random.nextBoolean() ? taken : new Not(taken);
  }

  private static OptionId id(int option) {
    return new OptionId("p" + option * PARTIES / OPTIONS, "o" + option);
  }
}
