package parley.stability.symbolic;

import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** The states of a diagram by their numbers: the last option decides first. */
final class AscendingStates implements Iterator<BigInteger> {

  private final Diagrams diagrams;
  private final Space space;
  private final Deque<Branch> open = new ArrayDeque<>();

  /** The states of a diagram, once some of the last options are settled. */
  private record Branch(int diagram, int optionsLeft, BigInteger number) {}

  AscendingStates(Diagrams diagrams, Space space, int states) {
    this.diagrams = diagrams;
    this.space = space;
    synchronized (diagrams) {
      push(states, space.order().length, BigInteger.ZERO);
    }
  }

  private void push(int diagram, int optionsLeft, BigInteger number) {
    if (diagram != Diagrams.FALSE) {
      open.push(new Branch(diagrams.hold(diagram), optionsLeft, number));
    }
  }

  @Override
  public boolean hasNext() {
    return !open.isEmpty();
  }

  @Override
  public BigInteger next() {
    synchronized (diagrams) {
      while (!open.isEmpty()) {
        var branch = open.pop();
        if (branch.optionsLeft == 0) {
          diagrams.release(branch.diagram);
          return branch.number;
        }
        split(branch);
      }
    }
    throw new NoSuchElementException();
  }

  private void split(Branch branch) {
    int scope = diagrams.open();
    int option = branch.optionsLeft - 1;
    int variable = space.option(option);
    int taken = diagrams.fixed(branch.diagram, variable, true);
    int notTaken = diagrams.fixed(branch.diagram, variable, false);
    push(taken, option, branch.number.setBit(option));
    push(notTaken, option, branch.number);
    diagrams.close(scope);
    diagrams.release(branch.diagram);
  }
}
