package parley.stability.explicit;

import java.util.List;

/**
 * Limited-move stability (after Fang, Hipel and Kilgour, 1993), from horizon 1 up. What a party
 * comes to from a state, looking so many moves ahead, is the best of what its moves would come to,
 * or the state itself where none is strictly better. What a move would come to is, with no moves
 * left, the state moved to; else the worst for the party among what those others come to who would
 * move on from there; or the state moved to where nobody would. Of equals the state of the lower
 * number counts.
 */
final class LookAhead {

  private final Layout layout;
  private final Crew crew;
  private final long[] allowed;
  private final List<int[]> ranks;

  LookAhead(DenseSpace space) {
    this.layout = space.layout();
    this.crew = space.crew();
    this.allowed = space.allowed();
    this.ranks = space.ranks();
  }

  /** For each party, the states from which it would not move, as words of bits. */
  long[][] stable(int horizon) {
    int parties = ranks.size();
    int[][] comesTo = new int[parties][layout.states()];
    for (int[] own : comesTo) {
      for (int s = 0; s < own.length; s++) {
        own[s] = s;
      }
    }
    for (int ahead = 1; ahead <= horizon; ahead++) {
      int[][] next = new int[parties][];
      for (int party = 0; party < parties; party++) {
        next[party] = moved(party, answered(party, comesTo));
      }
      comesTo = next;
    }
    long[][] stable = new long[parties][allowed.length];
    for (int party = 0; party < parties; party++) {
      for (int s = 0; s < layout.states(); s++) {
        if (Bits.has(allowed, s) && comesTo[party][s] == s) {
          stable[party][s >>> 6] |= 1L << s;
        }
      }
    }
    return stable;
  }

  /** What each state comes to for a party that has just moved there. */
  private int[] answered(int party, int[][] comesTo) {
    int[] answered = new int[layout.states()];
    int[] rank = ranks.get(party);
    crew.share(
        answered.length,
        1,
        () ->
            (from, to) -> {
              for (int s = from; s < to; s++) {
                int worst = s;
                for (int other = 0; other < comesTo.length; other++) {
                  int end = comesTo[other][s];
                  if (other != party && end != s && (worst == s || isWorse(rank, end, worst))) {
                    worst = end;
                  }
                }
                answered[s] = worst;
              }
            });
    return answered;
  }

  /** What each state comes to for a party about to move. */
  private int[] moved(int party, int[] answered) {
    var group = layout.groups().get(party);
    int[] rank = ranks.get(party);
    int[] comesTo = new int[layout.states()];
    crew.share(
        group.count(layout.bits()),
        1,
        () -> {
          var best = new Best(group, answered, rank);
          return (from, to) -> {
            for (int rest = from; rest < to; rest++) {
              best.fill(group.first(rest), comesTo);
            }
          };
        });
    return comesTo;
  }

  /** Whether one end is worse than another, or as good with a lower number. */
  private boolean isWorse(int[] rank, int end, int other) {
    return rank[end] < rank[other] || (rank[end] == rank[other] && hasLowerNumber(end, other));
  }

  /** Whether one end is better than another, or as good with a lower number. */
  private boolean isBetter(int[] rank, int end, int other) {
    return rank[end] > rank[other] || (rank[end] == rank[other] && hasLowerNumber(end, other));
  }

  private boolean hasLowerNumber(int end, int other) {
    return layout.number(end) < layout.number(other);
  }

  /**
   * The best move within a group. Over one-way bits the best of all that holds a state's is passed
   * down bit by bit; as nobody moves to where it is, the best two with different targets are kept.
   */
  private final class Best {

    private static final int NONE = -1;

    private final Group group;
    private final int[] answered;
    private final int[] rank;
    private final int[] best;
    private final int[] second;
    private int first;

    Best(Group group, int[] answered, int[] rank) {
      this.group = group;
      this.answered = answered;
      this.rank = rank;
      this.best = new int[group.size()];
      this.second = new int[group.size()];
    }

    void fill(int firstOfGroup, int[] comesTo) {
      first = firstOfGroup;
      for (int own = 0; own < best.length; own++) {
        best[own] = Bits.has(allowed, state(own)) ? own : NONE;
        second[own] = NONE;
      }
      for (int bit = 1; bit < best.length; bit <<= 1) {
        for (int low = 0; low < best.length; low++) {
          if ((low & bit) == 0) {
            merge(low, low | bit);
            if ((group.oneWay() & bit) == 0) {
              best[low | bit] = best[low];
              second[low | bit] = second[low];
            }
          }
        }
      }
      for (int own = 0; own < best.length; own++) {
        int to = best[own] == own ? second[own] : best[own];
        int state = state(own);
        comesTo[state] =
            to != NONE && rank[answered[state(to)]] > rank[state] ? answered[state(to)] : state;
      }
    }

    private int state(int own) {
      return first + (own << group.offset());
    }

    private void merge(int own, int more) {
      offer(own, best[more]);
      offer(own, second[more]);
    }

    private void offer(int own, int target) {
      if (target == NONE || target == best[own] || target == second[own]) {
        return;
      }
      if (best[own] == NONE || precedes(target, best[own])) {
        second[own] = best[own];
        best[own] = target;
      } else if (second[own] == NONE || precedes(target, second[own])) {
        second[own] = target;
      }
    }

    private boolean precedes(int target, int other) {
      return isBetter(rank, answered[state(target)], answered[state(other)]);
    }
  }
}
