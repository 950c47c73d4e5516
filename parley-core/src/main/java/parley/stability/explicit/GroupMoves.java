package parley.stability.explicit;

/** The moves one party can make within each of its groups. */
interface GroupMoves {

  /** The value of a state that is not allowed: no minimum notices it. */
  int NOT_ALLOWED = Integer.MAX_VALUE;

  Group group();

  /** Whether the party moves to any state; else only to those it ranks higher. */
  boolean isFree();

  /** How high the party ranks a state; 0 where it moves to any. */
  int rank(int state);

  /** Does the work within groups; each thread has one of its own. */
  Kernel kernel();

  /** Work within one group, whose values lie side by side. */
  interface Kernel {

    /**
     * Lowers each value to the least that the party can reach from it.
     *
     * @param at where the group starts in the values
     * @param rest the group's number
     */
    void lower(int[] values, int at, int rest);
  }
}
