package parley.stability.explicit;

import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import parley.stability.conflict.Budget;
import parley.stability.conflict.Concept.Standard;
import parley.stability.conflict.OptionForm;
import parley.stability.conflict.StateSet;
import parley.stability.conflict.UnsolvableException;
import parley.talks.Flaw;

/**
 * Stability against coalitions (after Inohara and Hipel, 2008): parties that move together, to a
 * state each of them strictly prefers. Members keep their own moves and take turns as they like;
 * the others answer as they would a single party, and for SEQ by what improves things for some
 * coalition of theirs.
 *
 * <p>To a coalition a state is worth a vector of ranks. What it can hope for from a move to s₁,
 * whatever the others answer, is a set of vectors closed downwards: what s₁ is worth, for Nash;
 * what all answers have in common, for GMR and SEQ; what it can still get to from every answer, for
 * SMR. A state breaks where the hopes for some state in its reach hold a vector greater in every
 * place.
 *
 * <p>A party to which all states are alike prefers none strictly, so no coalition with it improves.
 * What coalitions break is found for several at once, each by one thread.
 */
public final class Coalitions {

  /** How a coalition breaks a state: it moves where no answer deters it. */
  public record Break(List<String> coalition, BigInteger from, BigInteger to) {}

  private final OptionForm conflict;
  private final DenseSpace space;
  private final Spread spread;
  private final int parties;
  private final List<Integer> caring;
  private final Map<List<Integer>, Vectors> vectors = new ConcurrentHashMap<>();
  private final Map<Question, long[]> unbroken = new ConcurrentHashMap<>();

  private record Question(Standard concept, List<Integer> members) {}

  private Coalitions(OptionForm conflict, Budget budget) {
    this.conflict = conflict;
    this.parties = conflict.parties().size();
    this.space = new DenseSpace(conflict, new Crew(budget.threads(), budget.time()));
    this.spread = new Spread(space);
    this.caring = IntStream.range(0, parties).filter(this::cares).boxed().toList();
  }

  /**
   * Gets ready to ask about a conflict's coalitions.
   *
   * @throws UnsolvableException where it is too large for the budget, or allows no state
   */
  public static Coalitions of(OptionForm conflict, Budget budget) {
    long states = 1L << Math.min(conflict.options().size(), 40);
    long each = 1L << Math.min(conflict.parties().size(), 20);
    if (states * (each * 4 + 64L * budget.threads()) > budget.bytes()) {
      throw new UnsolvableException(
          new Flaw(
              "",
              "all coalitions of "
                  + conflict.parties().size()
                  + " parties over "
                  + conflict.options().size()
                  + " options would take more memory than the "
                  + (budget.bytes() >> 20)
                  + " MB allowed",
              "ask about fewer parties or options, or give Java more memory"));
    }
    return inTime(() -> new Coalitions(conflict, budget));
  }

  /** Whether a party prefers some allowed state to another. */
  private boolean cares(int party) {
    int[] ranks = space.ranks().get(party);
    return IntStream.range(0, ranks.length)
            .filter(space::isAllowed)
            .map(s -> ranks[s])
            .distinct()
            .limit(2)
            .count()
        > 1;
  }

  /** All coalitions, single parties first. */
  public List<List<String>> coalitions() {
    return subsets(IntStream.range(0, parties).boxed().toList()).stream().map(this::ids).toList();
  }

  /**
   * The states a coalition does not break.
   *
   * @param concept Nash, GMR, SMR or SEQ
   * @throws UnsolvableException where the time allowed is over
   */
  public StateSet stable(Standard concept, List<String> coalition) {
    return space.states(inTime(() -> unbroken(concept, places(coalition))));
  }

  /**
   * The states no coalition breaks.
   *
   * @throws UnsolvableException where the time allowed is over
   */
  public StateSet equilibria(Standard concept) {
    var coalitions = subsets(caring);
    inTime(() -> {
      space
          .crew()
          .share(
              coalitions.size(),
              1,
              () ->
                  (from, to) ->
                      coalitions.subList(from, to).forEach(each -> unbroken(concept, each)));
      return coalitions;
    });
    long[] all = space.allowed().clone();
    for (var coalition : coalitions) {
      long[] own = unbroken(concept, coalition);
      for (int w = 0; w < all.length; w++) {
        all[w] &= own[w];
      }
    }
    return space.states(all);
  }

  /**
   * How a coalition breaks a state, to the state of the lowest number; empty where it does not.
   *
   * @throws UnsolvableException where the time allowed is over
   */
  public Optional<Break> find(Standard concept, List<String> coalition, BigInteger state) {
    var members = places(coalition);
    int from = space.layout().index(state.longValueExact());
    if (Bits.has(inTime(() -> unbroken(concept, members)), from)) {
      return Optional.empty();
    }
    var sets = new DownSets();
    int[] hopes = inTime(() -> hopes(concept, members, sets));
    return reach(members, from).stream()
        .filter(to -> sets.exceeds(hopes[to], worth(members).of(from)))
        .mapToObj(to -> BigInteger.valueOf(space.layout().number(to)))
        .min(BigInteger::compareTo)
        .map(to -> new Break(coalition, state, to));
  }

  private long[] unbroken(Standard concept, List<Integer> members) {
    return caring.containsAll(members)
        ? unbroken.computeIfAbsent(
            new Question(concept, members), asked -> search(asked.concept, asked.members))
        : space.allowed();
  }

  private long[] search(Standard concept, List<Integer> members) {
    var sets = new DownSets();
    int[] hopes = hopes(concept, members, sets);
    spread.over(members, hopes, sets::union);
    long[] stable = new long[space.allowed().length];
    for (int s = 0; s < hopes.length; s++) {
      if (space.isAllowed(s) && !sets.exceeds(hopes[s], worth(members).of(s))) {
        stable[s >>> 6] |= 1L << s;
      }
    }
    return stable;
  }

  /** What the coalition can hope for from a move to each state. */
  private int[] hopes(Standard concept, List<Integer> members, DownSets sets) {
    var others = IntStream.range(0, parties).filter(p -> !members.contains(p)).boxed().toList();
    int[] there = new int[space.layout().states()];
    for (int s = 0; s < there.length; s++) {
      there[s] = space.isAllowed(s) ? sets.box(worth(members).of(s)) : Spread.NOTHING;
    }
    int[] hopes = there.clone();
    switch (concept) {
      case NASH -> {}
      case GMR -> spread.over(others, hopes, sets::meet);
      case SMR -> {
        spread.over(members, hopes, sets::union);
        spread.over(others, hopes, sets::meet);
        for (int s = 0; s < hopes.length; s++) {
          hopes[s] = space.isAllowed(s) ? sets.meet(hopes[s], there[s]) : Spread.NOTHING;
        }
      }
      case SEQ -> afterImprovements(others, hopes, sets);
      case SSEQ, SIM ->
          throw new IllegalArgumentException(concept.code() + " is not known for coalitions");
    }
    return hopes;
  }

  /** Meets with what each state holds all that coalitions of the others can improve to. */
  private void afterImprovements(List<Integer> others, int[] hopes, DownSets sets) {
    var coalitions = subsets(others.stream().filter(caring::contains).toList());
    for (boolean more = true; more; ) {
      more = false;
      for (var movers : coalitions) {
        more |= new JointImprovements(space, spread, movers, worth(movers)).meet(hopes, sets);
      }
    }
  }

  private BitSet reach(List<Integer> members, int from) {
    var reached = new BitSet();
    reached.set(from);
    var open = new ArrayDeque<Integer>(List.of(from));
    while (!open.isEmpty()) {
      int state = open.remove();
      for (int member : members) {
        var group = space.layout().groups().get(member);
        int own = group.own(state);
        for (int to = 0; to < group.size(); to++) {
          int target = (state & ~group.mask()) | to << group.offset();
          if (group.canMove(own, to) && space.isAllowed(target) && !reached.get(target)) {
            reached.set(target);
            open.add(target);
          }
        }
      }
    }
    return reached;
  }

  private Vectors worth(List<Integer> members) {
    return vectors.computeIfAbsent(members, m -> new Vectors(space.ranks(), m));
  }

  private List<Integer> places(List<String> coalition) {
    var places = coalition.stream().map(conflict.parties()::indexOf).sorted().toList();
    if (places.isEmpty() || places.contains(-1)) {
      throw new IllegalArgumentException(
          coalition + " is no coalition of " + conflict.parties() + "; name some of them");
    }
    return places;
  }

  private List<String> ids(List<Integer> members) {
    return members.stream().map(conflict.parties()::get).toList();
  }

  /** All subsets but the empty one, small ones first. */
  private static List<List<Integer>> subsets(List<Integer> all) {
    var subsets = new ArrayList<List<Integer>>();
    for (int bits = 1; bits < 1 << all.size(); bits++) {
      int chosen = bits;
      subsets.add(
          IntStream.range(0, all.size())
              .filter(i -> (chosen >> i & 1) == 1)
              .mapToObj(all::get)
              .toList());
    }
    subsets.sort(Comparator.comparingInt(List::size));
    return subsets;
  }

  private static <T> T inTime(Supplier<T> work) {
    try {
      return work.get();
    } catch (Crew.TimeUpException e) {
      throw new UnsolvableException(
          new Flaw("", "the time allowed was over", "allow more, or ask about fewer coalitions"));
    }
  }
}
