package parley.bargaining.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * All packages of a bargain: which of them everybody could accept, given what each expects without
 * an agreement and what it never accepts, and which of those to settle on.
 *
 * <p>Packages are gone through as two halves of the topics, so that a million of them take a
 * thousand additions a half. What a package is worth to a party is the sum over its options, so a
 * package whose one half is beaten is beaten itself: only the unbeaten halves are put together
 * where the Pareto set and the solutions are wanted. See docs/decisions/0010-pareto-set.md.
 */
public final class AgreementSpace {

  private final Bargain bargain;
  private final Halves all;
  private final Acceptable acceptable;
  private final Optional<Candidates> candidates;

  private AgreementSpace(Bargain bargain) {
    this.bargain = bargain;
    all = Halves.of(bargain);
    var clean = all.clean();
    acceptable = Acceptable.of(clean);
    candidates = acceptable.count() == 0 ? Optional.empty() : Optional.of(Candidates.of(clean));
  }

  /**
   * The space of this bargain.
   *
   * @throws TooManyPackages where there are more than can be gone through
   */
  public static AgreementSpace of(Bargain bargain) {
    return new AgreementSpace(bargain);
  }

  public Bargain bargain() {
    return bargain;
  }

  /** How many packages there are of options that go together. */
  public long count() {
    return all.count();
  }

  /** How many of them everybody could accept. */
  public long acceptable() {
    return acceptable.count();
  }

  /** What would have to give; empty where something is acceptable. */
  public Optional<Impasse> impasse() {
    return acceptable.count() > 0 ? Optional.empty() : Optional.of(Deadlock.of(all));
  }

  /** The most points each party gets in an acceptable package; empty where there is none. */
  public List<Double> ideal() {
    var ideal = new ArrayList<Double>();
    for (int party = 0; candidates.isPresent() && party < bargain.parties().size(); party++) {
      ideal.add(all.grid().points(party, acceptable.most()[party]));
    }
    return ideal;
  }

  /** The solutions; empty where nothing is acceptable. */
  public Optional<Settlements> settlements() {
    return candidates.map(among -> {
      var solutions = new Solutions(among, acceptable.most());
      return new Settlements(
          among.deal(solutions.nash()),
          among.deal(solutions.kalaiSmorodinsky()),
          among.deal(solutions.egalitarian()));
    });
  }

  /**
   * The Pareto set; empty where nothing is acceptable.
   *
   * @param limit how many of it are listed at most
   * @param seed which are, where there are more
   */
  public Optional<ParetoSet> paretoSet(int limit, long seed) {
    return candidates.map(among -> {
      int[] optimal = among.paretoOptimal();
      var solutions = new Solutions(among, acceptable.most());
      var extremes =
          IntStream.range(0, bargain.parties().size())
              .mapToObj(party -> among.deal(solutions.bestFor(party)))
              .toList();
      var sample =
          Arrays.stream(drawn(optimal.length, limit, seed))
              .mapToObj(i -> among.deal(optimal[i]))
              .toList();
      return new ParetoSet(optimal.length, extremes, sample);
    });
  }

  /** Distinct numbers below the count, rising; all of them where they are not more than wanted. */
  private static int[] drawn(int count, int wanted, long seed) {
    if (count <= wanted) {
      return IntStream.range(0, count).toArray();
    }
    // Floyd's way to draw without repeating: every choice is as likely.
    var random = new SplittableRandom(seed);
    var drawn = new TreeSet<Integer>();
    for (int top = count - wanted; top < count; top++) {
      int one = random.nextInt(top + 1);
      drawn.add(drawn.contains(one) ? top : one);
    }
    return drawn.stream().mapToInt(i -> i).toArray();
  }
}
