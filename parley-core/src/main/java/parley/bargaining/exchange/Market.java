package parley.bargaining.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import parley.bargaining.exchange.Offer.Side;

/**
 * One round of position exchanges after the equal-gain model (Stokman and Van Oosten 1994; Dijkstra
 * and others 2018).
 *
 * <p>Two parties on opposite sides of the outcome on two issues can both gain if each moves on the
 * issue it cares about less, relative to the other. The moves are such that both gain the same, and
 * as large as they can be: one goes all the way to the other's position, unless that carries the
 * outcome past the receiver's own position, as the receiver reckons it: with what it has been given
 * so far. The most gainful exchange is made first; what is left of the others follows from where
 * the parties then stand, and those whose moves would turn round fall away.
 *
 * <p>Offers wait in a heap. An exchange touches those offers in which a party gives what it has
 * just given, or is given where it has just been given; these alone are worked out anew, and what
 * the heap still holds of their old state is passed over when it comes up.
 */
final class Market {

  /** Gains this near are tied; moves this small are none. */
  private static final double SAME = 1e-12;

  private static final double LEAST = 1e-10;

  private final Stakes stakes;
  private final Rulings rulings;
  private final double[][] start;
  private final double[][] now;
  private final double[] outcome;

  /** Where those who gave to a receiver on an issue stood after the last time. */
  private final Map<List<Integer>, Map<Integer, Double>> given = new HashMap<>();

  private final Map<List<Integer>, List<Offer>> byGiver = new HashMap<>();
  private final Map<List<Integer>, List<Offer>> byReceiver = new HashMap<>();
  private final PriorityQueue<Waiting> heap = new PriorityQueue<>();

  Market(Stakes stakes, double[][] start, Rulings rulings) {
    this.stakes = stakes;
    this.rulings = rulings;
    this.start = start;
    now = Arrays.stream(start).map(double[]::clone).toArray(double[][]::new);
    outcome = new double[stakes.issues.size()];
    for (int issue = 0; issue < outcome.length; issue++) {
      outcome[issue] = stakes.outcome(start, issue);
    }
    open();
  }

  /** Where the parties stand now. */
  double[][] positions() {
    return now;
  }

  private void open() {
    var offers = new ArrayList<Offer>();
    for (int p = 0; p < outcome.length; p++) {
      for (int q = p + 1; q < outcome.length; q++) {
        for (int i = 0; i < start.length; i++) {
          for (int j = i + 1; j < start.length; j++) {
            open(i, j, p, q, offers);
          }
        }
      }
    }
    for (var offer : offers) {
      for (var side : List.of(offer.one, offer.other)) {
        byGiver.computeIfAbsent(giver(side), k -> new ArrayList<>()).add(offer);
        byReceiver.computeIfAbsent(receiver(side), k -> new ArrayList<>()).add(offer);
      }
      work(offer);
    }
  }

  private void open(int i, int j, int p, int q, List<Offer> offers) {
    if (!opposed(i, j, p) || !opposed(i, j, q)) {
      return;
    }
    double ofOne = stakes.salience[i][p] * stakes.salience[j][q];
    double ofOther = stakes.salience[j][p] * stakes.salience[i][q];
    if (ofOne < ofOther) {
      offers.add(new Offer(offers.size(), side(i, j, p), side(j, i, q)));
    } else if (ofOne > ofOther) {
      offers.add(new Offer(offers.size(), side(j, i, p), side(i, j, q)));
    }
  }

  private boolean opposed(int i, int j, int issue) {
    return stakes.has(i, issue)
        && stakes.has(j, issue)
        && (start[i][issue] - outcome[issue]) * (start[j][issue] - outcome[issue]) < 0;
  }

  private Side side(int giver, int receiver, int issue) {
    return new Side(
        giver, receiver, issue, Math.signum(start[receiver][issue] - start[giver][issue]));
  }

  /** Makes the most gainful exchange there is; null where none is left. */
  @org.jspecify.annotations.Nullable
  Offer next() {
    var tied = new ArrayList<Offer>();
    while (!heap.isEmpty()) {
      var waiting = heap.peek();
      if (!waiting.isCurrent()) {
        heap.poll();
      } else if (tied.isEmpty() || tied.getFirst().gain - waiting.gain < SAME) {
        tied.add(heap.poll().offer);
      } else {
        break;
      }
    }
    if (tied.isEmpty()) {
      return null;
    }
    var made = tied.size() == 1 ? tied.getFirst() : rulings.first(tied);
    for (var offer : tied) {
      if (offer != made) {
        heap.add(new Waiting(offer));
      }
    }
    make(made);
    return made;
  }

  private void make(Offer made) {
    made.isOpen = false;
    var sides = List.of(made.one, made.other);
    Set<Offer> touched = new LinkedHashSet<>();
    for (var side : sides) {
      now[side.giver][side.issue] += side.move;
      given
          .computeIfAbsent(receiver(side), k -> new HashMap<>())
          .put(side.giver, now[side.giver][side.issue]);
      touched.addAll(byGiver.get(giver(side)));
      touched.addAll(byReceiver.get(receiver(side)));
    }
    for (var offer : touched) {
      if (offer.isOpen) {
        remember(offer.one, sides);
        remember(offer.other, sides);
        work(offer);
      }
    }
  }

  private static void remember(Side side, List<Side> made) {
    if (made.stream().anyMatch(m -> m.giver == side.giver && m.issue == side.issue)) {
      side.earlier += side.move;
    }
  }

  private static List<Integer> giver(Side side) {
    return List.of(side.giver, side.issue);
  }

  private static List<Integer> receiver(Side side) {
    return List.of(side.receiver, side.issue);
  }

  /** Works out what an offer comes to as things are; closes it where it comes to nothing. */
  private void work(Offer offer) {
    var one = offer.one;
    var other = offer.other;
    // Equal gain: how much the outcome of the one issue moves for the other's.
    double rate =
        (salience(one.receiver, one) + salience(one.giver, one))
            / (salience(one.receiver, other) + salience(one.giver, other));
    double shift = Math.min(reach(one), reach(other) / rate);
    set(offer, shift, shift * rate);
    offer.isOpen = isValid(offer);
    if (offer.isOpen) {
      shift = Math.min(shift, room(one));
      shift = Math.min(shift, room(other) / rate);
      set(offer, shift, shift * rate);
      offer.isOpen = isValid(offer);
    }
    offer.version++;
    if (offer.isOpen) {
      heap.add(new Waiting(offer));
    }
  }

  private double salience(int party, Side side) {
    return stakes.salience[party][side.issue];
  }

  /**
   * How far the giver can take the outcome by going to the receiver's position; below 0 past it.
   */
  private double reach(Side side) {
    double left = start[side.receiver][side.issue] - now[side.giver][side.issue];
    return left * side.direction * stakes.share[side.giver][side.issue];
  }

  private void set(Offer offer, double shift, double otherShift) {
    offer.one.move = offer.one.direction * shift / share(offer.one);
    offer.other.move = offer.other.direction * otherShift / share(offer.other);
    offer.gain =
        otherShift * salience(offer.one.giver, offer.other)
            - shift * salience(offer.one.giver, offer.one);
  }

  private double share(Side side) {
    return stakes.share[side.giver][side.issue];
  }

  private boolean isValid(Offer offer) {
    return isValid(offer.one) && isValid(offer.other) && offer.gain >= LEAST;
  }

  private boolean isValid(Side side) {
    return side.move * side.direction > LEAST && rulings.mayCome(side.earlier + side.move);
  }

  /** How far the outcome may move before it comes to the receiver's position, as it reckons. */
  private double room(Side side) {
    double reckoned =
        outcome[side.issue]
            + share(side) * (now[side.giver][side.issue] - start[side.giver][side.issue]);
    for (var gift : given.getOrDefault(receiver(side), Map.of()).entrySet()) {
      int giver = gift.getKey();
      if (giver != side.giver) {
        reckoned += stakes.share[giver][side.issue] * (gift.getValue() - start[giver][side.issue]);
      }
    }
    double room = (start[side.receiver][side.issue] - reckoned) * side.direction;
    boolean isThere = room < SAME * 10;
    return isThere && !rulings.isContent(side.receiver, side.issue, -room)
        ? Double.POSITIVE_INFINITY
        : Math.max(0, room);
  }

  /** An offer as it was when it was put into the heap. */
  private record Waiting(Offer offer, double gain, int version) implements Comparable<Waiting> {

    Waiting(Offer offer) {
      this(offer, offer.gain, offer.version);
    }

    boolean isCurrent() {
      return offer.isOpen && offer.version == version;
    }

    @Override
    public int compareTo(Waiting other) {
      int byGain = Double.compare(other.gain, gain);
      return byGain != 0 ? byGain : Integer.compare(offer.number, other.offer.number);
    }
  }
}
