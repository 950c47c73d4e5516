package parley.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import parley.process.ProcessFindings.OpeningSet;
import parley.process.ProcessFindings.StepFinding;
import parley.talks.Talks;
import parley.talks.formula.OptionId;

class BlockersPropertiesTest {

  @Property(tries = 600)
  void of_withNegations_agreesWithTheDefinition(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 7) int options,
      @ForAll @IntRange(min = 1, max = 4) int steps) {
    check(seed, options, steps, true);
  }

  @Property(tries = 300)
  void of_withoutNegations_agreesWithTheDefinition(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 9) int options,
      @ForAll @IntRange(min = 1, max = 5) int steps) {
    check(seed, options, steps, false);
  }

  @Property(tries = 150)
  void of_cappedSearch_listsTrueSetsAndKeepsTheVeto(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 2) int most) {
    var talks = RandomTalks.of(seed, 7, 3, true);
    Assume.that(talks.isPresent());
    var all = Blockers.of(talks.get());
    for (var capped : Blockers.of(talks.get(), most).steps()) {
      var whole = all.find(capped.step().id()).orElseThrow();
      assertThat(sets(whole)).containsAll(sets(capped));
      assertThat(capped.truncated()).isEqualTo(whole.opens().size() > most);
      assertThat(capped.veto()).isEqualTo(whole.veto());
    }
  }

  private static void check(long seed, int options, int steps, boolean negations) {
    var made = RandomTalks.of(seed, options, steps, negations);
    Assume.that(made.isPresent());
    Talks talks = made.get();
    var oracle = new ByDefinition(talks);
    for (var step : Blockers.of(talks).steps()) {
      boolean done = oracle.holdsNow(step.step().id());
      assertThat(step.status() == StepStatus.DONE).isEqualTo(done);
      if (!done) {
        var expected = oracle.openingSets(step.step().id());
        assertThat(sets(step)).isEqualTo(expected);
        if (!expected.isEmpty()) {
          assertThat(step.veto()).containsExactlyInAnyOrderElementsOf(veto(expected));
        }
        assertThat(step.opens()).isSortedAccordingTo(BlockersPropertiesTest::cheaper);
      }
      if (step.status() == StepStatus.OPEN && talks.rules().isEmpty() && !negations) {
        assertThat(step.opens()).anyMatch(set -> set.parties().size() == 1);
      }
    }
  }

  private static Set<Set<OptionId>> sets(StepFinding step) {
    var sets = new HashSet<Set<OptionId>>();
    for (var set : step.opens()) {
      sets.add(new TreeSet<>(set.changes().stream().map(c -> c.option()).toList()));
    }
    return sets;
  }

  private static List<String> veto(Set<Set<OptionId>> sets) {
    return sets.isEmpty()
        ? List.of()
        : List.of("osk", "velia", "tarn").stream()
            .filter(p -> sets.stream().allMatch(s -> s.stream().anyMatch(o -> o.party().equals(p))))
            .toList();
  }

  private static int cheaper(OpeningSet a, OpeningSet b) {
    return a.parties().size() != b.parties().size()
        ? Integer.compare(a.parties().size(), b.parties().size())
        : Integer.compare(a.changes().size(), b.changes().size());
  }
}
