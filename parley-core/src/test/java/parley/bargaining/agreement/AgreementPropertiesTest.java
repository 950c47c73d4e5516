package parley.bargaining.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** The space of small random bargains against its definition, package by package. */
class AgreementPropertiesTest {

  @Property(tries = 400)
  void acceptable_isWhatEveryPartyTakes(@ForAll long seed) {
    var bargain = random(new Random(seed));
    var space = AgreementSpace.of(bargain);

    assertThat(space.count()).isEqualTo(possible(bargain).size());
    assertThat(space.acceptable()).isEqualTo(acceptable(bargain).size());
    assertThat(space.settlements().isPresent()).isEqualTo(space.acceptable() > 0);
  }

  @Property(tries = 400)
  void paretoSet_isWhatNothingBeats(@ForAll long seed) {
    var bargain = random(new Random(seed));
    var acceptable = acceptable(bargain);
    var pareto = AgreementSpace.of(bargain).paretoSet(10_000, 1);

    var unbeaten =
        acceptable.stream()
            .filter(deal -> acceptable.stream().noneMatch(other -> beats(bargain, other, deal)))
            .toList();
    assertThat(pareto.map(ParetoSet::count).orElse(0)).isEqualTo(unbeaten.size());
    assertThat(pareto.map(ParetoSet::sample).orElse(List.of()))
        .extracting(Deal::choices)
        .containsExactlyInAnyOrderElementsOf(unbeaten);
  }

  @Property(tries = 400)
  void solutions_areBestByTheirOwnMeasure(@ForAll long seed) {
    var bargain = random(new Random(seed));
    var space = AgreementSpace.of(bargain);
    var acceptable = acceptable(bargain);
    space
        .settlements()
        .ifPresent(settled -> {
          var gains = acceptable.stream().map(deal -> gains(bargain, deal)).toList();
          double[] most = new double[bargain.parties().size()];
          for (int p = 0; p < most.length; p++) {
            int party = p;
            most[p] = gains.stream().mapToDouble(g -> g[party]).max().orElseThrow();
          }
          assertThat(sorted(gains(bargain, settled.egalitarian().choices())))
              .containsExactly(leximin(gains));
          var shares = gains.stream().map(gain -> shares(gain, most)).toList();
          assertThat(sorted(shares(gains(bargain, settled.kalaiSmorodinsky().choices()), most)))
              .containsExactly(leximin(shares));
          assertThat(nash(shares(gains(bargain, settled.nash().choices()), most)))
              .isEqualByComparingTo(
                  shares.stream().map(AgreementPropertiesTest::nash).max(Product::compareTo).get());
        });
  }

  @Property(tries = 300)
  void relaxations_whereNothingIsAcceptable_areTheLeastSetsOfParties(@ForAll long seed) {
    var bargain = harsh(new Random(seed));
    var space = AgreementSpace.of(bargain);
    if (space.acceptable() > 0) {
      assertThat(space.impasse()).isEmpty();
      return;
    }
    var objecting = possible(bargain).stream().map(deal -> objectors(bargain, deal)).toList();
    var least = new HashSet<Set<Integer>>();
    for (var set : objecting) {
      if (objecting.stream().noneMatch(o -> !o.equals(set) && set.containsAll(o))) {
        least.add(set);
      }
    }
    var impasse = space.impasse().orElseThrow();
    assertThat(impasse.relaxations())
        .extracting(relaxation -> Set.copyOf(relaxation.parties()))
        .containsExactlyInAnyOrderElementsOf(least);
    assertThat(impasse.needed())
        .containsExactlyElementsOf(
            IntStream.range(0, objecting.isEmpty() ? 0 : bargain.parties().size())
                .filter(party -> objecting.stream().allMatch(set -> set.contains(party)))
                .boxed()
                .toList());
  }

  @Property(tries = 200)
  void space_ofPartiesInAnotherOrder_isTheSame(@ForAll long seed) {
    var bargain = random(new Random(seed));
    var turned =
        new Bargain(bargain.topics(), bargain.parties().reversed(), bargain.incompatible());

    var space = AgreementSpace.of(bargain);
    var other = AgreementSpace.of(turned);
    assertThat(other.acceptable()).isEqualTo(space.acceptable());
    assertThat(other.paretoSet(10_000, 1).map(ParetoSet::count))
        .isEqualTo(space.paretoSet(10_000, 1).map(ParetoSet::count));
    assertThat(other.settlements().map(s -> s.egalitarian().points().stream().sorted().toList()))
        .isEqualTo(
            space.settlements().map(s -> s.egalitarian().points().stream().sorted().toList()));
  }

  @Property(tries = 60)
  void paretoFilter_ofManyPoints_keepsWhatNothingBeats(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 6) int dimensions) {
    var random = new Random(seed);
    long[] points = random.longs(6000L * dimensions, 0, 1L << random.nextInt(2, 40)).toArray();

    int[] kept = ParetoFilter.of(points, dimensions);

    var byDefinition =
        IntStream.range(0, 6000)
            .filter(i -> IntStream.range(0, 6000).noneMatch(j -> beats(points, j, i, dimensions)))
            .toArray();
    assertThat(kept).containsExactly(byDefinition);
  }

  private static boolean beats(long[] points, int i, int j, int dimensions) {
    boolean more = false;
    for (int d = 0; d < dimensions; d++) {
      long difference = points[i * dimensions + d] - points[j * dimensions + d];
      if (difference < 0) {
        return false;
      }
      more |= difference > 0;
    }
    return more;
  }

  private static Bargain random(Random random) {
    return bargain(random, 10);
  }

  private static Bargain harsh(Random random) {
    return bargain(random, 24);
  }

  /** Small whole worths, so that ties are common and sums exact. */
  private static Bargain bargain(Random random, int highestFloor) {
    var topics = new ArrayList<Topic>();
    for (int i = 0; i < random.nextInt(1, 6); i++) {
      topics.add(
          new Topic(
              "t" + i,
              "T" + i,
              IntStream.range(0, random.nextInt(1, 5))
                  .mapToObj(o -> new Topic.Choice("o" + o, "O" + o))
                  .toList()));
    }
    var parties = new ArrayList<Bargainer>();
    for (int i = 0; i < random.nextInt(1, 5); i++) {
      var worths =
          topics.stream()
              .map(topic ->
                  topic.choices().stream().map(c -> (double) random.nextInt(0, 8)).toList())
              .toList();
      var red = new HashSet<Pick>();
      if (random.nextInt(3) == 0) {
        red.add(pick(random, topics));
      }
      parties.add(new Bargainer("p" + i, "P" + i, worths, 1, random.nextInt(0, highestFloor), red));
    }
    var incompatible = new ArrayList<List<Pick>>();
    for (int i = 0; i < random.nextInt(0, 3) && topics.size() > 1; i++) {
      var one = pick(random, topics);
      var other = pick(random, topics);
      if (one.topic() != other.topic()) {
        incompatible.add(List.of(one, other));
      }
    }
    return new Bargain(topics, parties, incompatible);
  }

  private static Pick pick(Random random, List<Topic> topics) {
    int topic = random.nextInt(topics.size());
    return new Pick(topic, random.nextInt(topics.get(topic).choices().size()));
  }

  private static List<List<Integer>> possible(Bargain bargain) {
    List<List<Integer>> deals = List.of(List.of());
    for (var topic : bargain.topics()) {
      deals =
          deals.stream()
              .flatMap(deal ->
                  IntStream.range(0, topic.choices().size())
                      .mapToObj(choice -> {
                        var longer = new ArrayList<>(deal);
                        longer.add(choice);
                        return List.copyOf(longer);
                      }))
              .toList();
    }
    return deals.stream()
        .filter(deal ->
            bargain.incompatible().stream()
                .noneMatch(set -> set.stream().allMatch(p -> deal.get(p.topic()) == p.choice())))
        .toList();
  }

  private static List<List<Integer>> acceptable(Bargain bargain) {
    return possible(bargain).stream().filter(deal -> objectors(bargain, deal).isEmpty()).toList();
  }

  private static Set<Integer> objectors(Bargain bargain, List<Integer> deal) {
    var objectors = new HashSet<Integer>();
    for (int p = 0; p < bargain.parties().size(); p++) {
      var crossed =
          bargain.parties().get(p).redLines().stream()
              .anyMatch(pick -> deal.get(pick.topic()) == pick.choice());
      if (crossed || gains(bargain, deal)[p] < 0) {
        objectors.add(p);
      }
    }
    return objectors;
  }

  private static double[] gains(Bargain bargain, List<Integer> deal) {
    return bargain.parties().stream()
        .mapToDouble(party ->
            IntStream.range(0, deal.size())
                    .mapToDouble(topic -> party.worths().get(topic).get(deal.get(topic)))
                    .sum()
                - party.noAgreement())
        .toArray();
  }

  private static boolean beats(Bargain bargain, List<Integer> one, List<Integer> other) {
    double[] a = gains(bargain, one);
    double[] b = gains(bargain, other);
    return IntStream.range(0, a.length).allMatch(p -> a[p] >= b[p])
        && IntStream.range(0, a.length).anyMatch(p -> a[p] > b[p]);
  }

  /** Shares of those who can gain at all. */
  private static double[] shares(double[] gains, double[] most) {
    return IntStream.range(0, gains.length)
        .filter(p -> most[p] > 0)
        .mapToDouble(p -> gains[p] / most[p])
        .toArray();
  }

  private static double[] sorted(double[] measures) {
    return Arrays.stream(measures).sorted().toArray();
  }

  private static double[] leximin(List<double[]> measures) {
    return measures.stream()
        .map(AgreementPropertiesTest::sorted)
        .max(Arrays::compare)
        .orElseThrow();
  }

  private static Product nash(double[] shares) {
    var positive = Arrays.stream(shares).filter(share -> share > 0).toArray();
    return new Product(positive.length, Arrays.stream(positive).reduce(1, (a, b) -> a * b));
  }

  /** How many gain, then the product of their shares but for rounding. */
  private record Product(int gaining, double of) implements Comparable<Product> {
    private static final Comparator<Product> ORDER =
        Comparator.comparingInt(Product::gaining)
            .thenComparingDouble(product -> Math.round(product.of * 1e9));

    @Override
    public int compareTo(Product other) {
      return ORDER.compare(this, other);
    }
  }
}
