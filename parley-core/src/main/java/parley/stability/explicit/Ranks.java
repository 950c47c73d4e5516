package parley.stability.explicit;

import java.util.Arrays;
import parley.stability.conflict.OptionForm;
import parley.stability.conflict.Preference.Aim;
import parley.stability.conflict.Preference.ByRanking;
import parley.stability.conflict.Preference.ByWants;
import parley.talks.circuit.Circuit;

/**
 * Ranks all states for one party: the higher the better, equal for ties, never negative.
 *
 * <p>Wants are read as the digits of a binary number, the first want the highest. As many of them
 * are taken at a time as fit into an {@code int}; before the next ones are put behind, the numbers
 * in use are counted through afresh, so that any number of wants keeps its exact order.
 */
final class Ranks {

  private static final int INT_BITS = 30;
  private static final int LEAST_TABLE = 1 << 20;

  private final OptionForm conflict;
  private final Layout layout;
  private final Crew crew;
  private final long[] allowed;

  Ranks(OptionForm conflict, Layout layout, Crew crew, long[] allowed) {
    this.conflict = conflict;
    this.layout = layout;
    this.crew = crew;
    this.allowed = allowed;
  }

  /** The rank of every state, by index; that of a state which is not allowed means nothing. */
  int[] of(int party) {
    return switch (conflict.preferences().get(party)) {
      case ByRanking ranking -> byRanking(ranking);
      case ByWants wants -> byWants(wants);
    };
  }

  private int[] byRanking(ByRanking ranking) {
    int[] ranks = new int[layout.states()];
    int rank = ranking.tiers().size();
    for (var tier : ranking.tiers()) {
      for (var state : tier) {
        if (layout.fits(state)) {
          ranks[layout.index(state.longValueExact())] = rank;
        }
      }
      rank--;
    }
    return ranks;
  }

  private int[] byWants(ByWants wants) {
    int[] gates =
        wants.order().stream()
            .mapToInt(Aim::gate)
            .distinct()
            .filter(gate -> gate != Circuit.TRUE && gate != Circuit.FALSE)
            .toArray();
    int[] ranks = new int[layout.states()];
    int levels = 1;
    for (int done = 0; done < gates.length; ) {
      int left = gates.length - done;
      if (left > room(levels)) {
        levels = countThrough(ranks, levels);
        if (levels == Bits.count(allowed)) {
          return ranks;
        }
      }
      int taken = Math.min(left, left <= room(levels) ? left : tableRoom(levels));
      append(ranks, Arrays.copyOfRange(gates, done, done + taken));
      done += taken;
      levels = Math.toIntExact(Math.min((long) levels << taken, Integer.MAX_VALUE));
    }
    return ranks;
  }

  /** How many more wants an int has room for. */
  private static int room(int levels) {
    return INT_BITS - bitsFor(levels);
  }

  /** How many more wants keep the numbers few enough to be counted through. */
  private int tableRoom(int levels) {
    int table = Math.max(LEAST_TABLE, Math.min(layout.states(), 1 << 24) << 4);
    return Math.max(1, bitsFor(table) - bitsFor(levels));
  }

  /** How many bits the numbers below a bound take. */
  private static int bitsFor(int bound) {
    return Integer.SIZE - Integer.numberOfLeadingZeros(bound - 1);
  }

  private void append(int[] ranks, int[] gates) {
    var slices = new Slices(conflict.circuit(), gates, layout);
    crew.share(
        slices.words(),
        slices.run(),
        () -> {
          var evaluation = slices.evaluation();
          int[] rows = new int[Integer.SIZE];
          return (from, to) -> {
            for (int word = from; word < to; word += slices.run()) {
              evaluation.at(word);
              for (int w = 0; w < slices.run(); w++) {
                for (int half = 0; half < 2 && (word + w) * 64 + half * 32 < ranks.length; half++) {
                  for (int g = 0; g < gates.length; g++) {
                    rows[gates.length - 1 - g] =
                        (int) (evaluation.get(g, w) >>> (half * Integer.SIZE));
                  }
                  Arrays.fill(rows, gates.length, rows.length, 0);
                  Bits.transpose(rows);
                  append(ranks, (word + w) * 64 + half * 32, rows, gates.length);
                }
              }
            }
          };
        });
  }

  private static void append(int[] ranks, int first, int[] digits, int count) {
    int states = Math.min(digits.length, ranks.length - first);
    for (int s = 0; s < states; s++) {
      ranks[first + s] = ranks[first + s] << count | digits[s];
    }
  }

  /** Renumbers the ranks of the allowed states from 0 without gaps; says how many there are. */
  private int countThrough(int[] ranks, int levels) {
    long[] used = new long[(levels >>> 6) + 1];
    for (int s = 0; s < ranks.length; s++) {
      if (Bits.has(allowed, s)) {
        used[ranks[s] >>> 6] |= 1L << ranks[s];
      }
    }
    int[] before = new int[used.length];
    int count = 0;
    for (int w = 0; w < used.length; w++) {
      before[w] = count;
      count += Long.bitCount(used[w]);
    }
    for (int s = 0; s < ranks.length; s++) {
      int rank = ranks[s];
      ranks[s] =
          Bits.has(allowed, s)
              ? before[rank >>> 6] + Long.bitCount(used[rank >>> 6] & ((1L << rank) - 1))
              : 0;
    }
    return count;
  }
}
