package parley.leverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import parley.talks.Basis;
import parley.talks.Leverage;
import parley.talks.Party;
import parley.talks.Talks;

/** Compares routes with all chains of links, listed by brute force. */
class InfluencePropertiesTest {

  private static final List<String> PARTIES = List.of("osk", "velia", "tarn", "norn", "lund");

  @Property
  void over_randomLinks_agreesWithAllChains(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 9) int size, @ForAll boolean judged) {
    var talks = random(new Random(seed), size, judged);
    for (var target : PARTIES) {
      var findings = Influence.over(talks, target);
      for (var principal : PARTIES) {
        var chains =
            principal.equals(target) ? List.<List<Leverage>>of() : chains(talks, principal, target);
        var route = findings.find(principal);
        assertThat(route.isPresent()).isEqualTo(!chains.isEmpty());
        route.ifPresent(found -> check(found, chains));
      }
    }
  }

  private static void check(Route route, List<List<Leverage>> chains) {
    var found = route.paths().stream().map(Route.Path::links).toList();
    boolean ranked = chains.stream().flatMap(List::stream).allMatch(l -> l.strength().isPresent());
    if (route.isRanked()) {
      assertThat(ranked).isTrue();
      var strongest =
          chains.stream()
              .map(InfluencePropertiesTest::product)
              .max(BigDecimal::compareTo)
              .orElseThrow();
      assertThat(found).allMatch(chain -> product(chain).compareTo(strongest) == 0);
    } else {
      int fewest = chains.stream().mapToInt(List::size).min().orElseThrow();
      assertThat(new HashSet<>(found))
          .isEqualTo(new HashSet<>(chains.stream().filter(c -> c.size() == fewest).toList()));
    }
    Set<String> onAll = new HashSet<>(PARTIES);
    chains.forEach(
        chain -> onAll.retainAll(chain.stream().flatMap(InfluencePropertiesTest::named).toList()));
    onAll.removeAll(List.of(route.principal(), route.target()));
    assertThat(route.dominators()).containsExactlyInAnyOrderElementsOf(onAll);
    assertThat(route.without().entrySet())
        .allMatch(e -> e.getValue() != onAll.contains(e.getKey()));
  }

  private static List<List<Leverage>> chains(Talks talks, String principal, String target) {
    var chains = new ArrayList<List<Leverage>>();
    extend(talks, principal, target, new ArrayList<>(), new HashSet<>(Set.of(principal)), chains);
    return chains;
  }

  private static void extend(
      Talks talks,
      String at,
      String target,
      List<Leverage> chain,
      Set<String> visited,
      List<List<Leverage>> chains) {
    var principal = chain.isEmpty() ? at : chain.getFirst().from();
    for (var link : talks.leverage()) {
      boolean round = link.through().contains(principal) || link.through().contains(target);
      if (link.from().equals(at) && !visited.contains(link.over()) && !round) {
        chain.add(link);
        if (link.over().equals(target)) {
          chains.add(List.copyOf(chain));
        } else {
          visited.add(link.over());
          extend(talks, link.over(), target, chain, visited, chains);
          visited.remove(link.over());
        }
        chain.removeLast();
      }
    }
  }

  private static Stream<String> named(Leverage link) {
    return Stream.concat(Stream.of(link.from(), link.over()), link.through().stream());
  }

  private static BigDecimal product(List<Leverage> chain) {
    return chain.stream()
        .map(link -> BigDecimal.valueOf(link.strength().orElseThrow()))
        .reduce(BigDecimal.ONE, BigDecimal::multiply);
  }

  private static Talks random(Random random, int size, boolean judged) {
    var links = new ArrayList<Leverage>();
    while (links.size() < size) {
      var shuffled = new ArrayList<>(PARTIES);
      Collections.shuffle(shuffled, random);
      links.add(
          new Leverage(
              shuffled.get(0),
              random.nextInt(3) == 0 ? List.of(shuffled.get(2)) : List.of(),
              shuffled.get(1),
              Optional.empty(),
              judged || random.nextBoolean()
                  ? OptionalDouble.of((1 + random.nextInt(10)) / 10.0)
                  : OptionalDouble.empty(),
              Basis.NONE.withNote("link " + links.size())));
    }
    return Talks.named("random")
        .parties(PARTIES.stream().map(p -> new Party(p, p, Party.Kind.STATE)).toList())
        .leverage(links)
        .build();
  }
}
