package parley.bargaining.exchange;

/**
 * An exchange two parties could make: the one moves on an issue, the other on another. What it
 * comes to changes as exchanges are made that touch it.
 */
final class Offer {

  final int number;
  final Side one;
  final Side other;
  double gain;
  boolean isOpen = true;

  /** Rises whenever the offer is worked out anew. */
  int version;

  Offer(int number, Side one, Side other) {
    this.number = number;
    this.one = one;
    this.other = other;
  }

  /** How far the two move in all. */
  double distance() {
    return Math.abs(one.move) + Math.abs(other.move);
  }

  /** One move of an offer. */
  static final class Side {
    final int giver;
    final int receiver;
    final int issue;

    /** The direction in which the receiver wants the giver to move. */
    final double direction;

    /** How far it moves as things are. */
    double move;

    /** What the moves worked out before the giver was moved by others came to. */
    double earlier;

    Side(int giver, int receiver, int issue, double direction) {
      this.giver = giver;
      this.receiver = receiver;
      this.issue = issue;
      this.direction = direction;
    }
  }
}
