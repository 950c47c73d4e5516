package parley.stability.symbolic;

import jdd.bdd.BDD;
import jdd.util.Configuration;

/** The library's table of nodes, which ends an operation that takes too many or too long. */
final class NodeTable extends BDD {

  private static final int LOOK_EVERY = 1 << 12;
  private static final int GROW_BY = 1 << 20;

  /** Less than this part freed is not worth going on with. */
  private static final int LEAST_FREED = 20;

  private final int most;
  private boolean timed;
  private long deadline;
  private int made;

  static {
    Configuration.nodetableGrowMin = GROW_BY;
    Configuration.nodetableGrowMax = GROW_BY;
  }

  /**
   * @param nodes to start with
   * @param most to grow to
   */
  NodeTable(int nodes, int most) {
    super(nodes, nodes / 2);
    this.most = most;
  }

  /** After this instant of {@link System#nanoTime}, no operation goes on. */
  void deadline(long nanoTime) {
    timed = true;
    deadline = nanoTime;
  }

  /** Lets operations take the time they need. */
  void noDeadline() {
    timed = false;
  }

  /** Puts right what an operation that was ended left behind. */
  void recover() {
    work_stack_tos = 0;
  }

  @Override
  public int mk(int variable, int low, int high) {
    if (++made % LOOK_EVERY == 0 && timed && System.nanoTime() - deadline > 0) {
      throw new OutOfBudgetException("the time allowed was over");
    }
    return super.mk(variable, low, high);
  }

  @Override
  protected void grow() {
    if (table_size + GROW_BY <= most) {
      super.grow();
    } else if (gc() < table_size / LEAST_FREED) {
      throw new OutOfBudgetException(
          "more diagram nodes were needed than the " + table_size + " allowed");
    }
  }
}
