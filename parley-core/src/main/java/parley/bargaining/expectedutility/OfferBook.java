package parley.bargaining.expectedutility;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.bargaining.expectedutility.Offer.Kind;
import parley.bargaining.expectedutility.Settings.Choice;
import parley.bargaining.expectedutility.Settings.Estimator;

/** The offers made to one party in a round, and which of them it takes. */
final class OfferBook {

  /** Numbers nearer together than this are equal: shares of the range, utilities, weights. */
  private static final double EQUAL = 1e-9;

  private final Standings standings;
  private final int receiver;
  private final Settings settings;
  private final List<Entry> entries = new ArrayList<>();

  OfferBook(Standings standings, int receiver, Settings settings) {
    this.standings = standings;
    this.receiver = receiver;
    this.settings = settings;
  }

  /** Works out who can make the party an offer. */
  static OfferBook of(
      Standings standings,
      Contest contest,
      Utilities utilities,
      double[] exponents,
      int receiver,
      Settings settings) {
    var book = new OfferBook(standings, receiver, settings);
    int here = standings.placeOf(receiver);
    var players = standings.players();
    double exponent = exponents[receiver];
    double unchanged = Utilities.unchanged(exponent);
    for (int place = 0; place < standings.places(); place++) {
      if (place == here) {
        continue;
      }
      double distance = standings.distance(here, place);
      double success = Utilities.success(distance, exponent);
      double failure = Utilities.failure(distance, exponent);
      for (int other : standings.partiesAt(place)) {
        double resisting =
            Utilities.expected(
                contest.probability(here, place),
                players.salience(other),
                success,
                failure,
                utilities.unchallenged(receiver, other, exponent, unchanged));
        double challenge =
            settings.estimate() == Estimator.OFFERER
                ? utilities.expected(other, receiver, exponents[other])
                : Utilities.expected(
                    contest.probability(place, here),
                    players.salience(receiver),
                    success,
                    failure,
                    utilities.unchallenged(other, receiver, exponent, unchanged));
        book.add(other, resisting, challenge);
      }
    }
    return book;
  }

  private void add(int from, double resisting, double challenge) {
    if (challenge <= EQUAL || Math.abs(resisting) <= EQUAL) {
      return;
    }
    double here = standings.position(receiver);
    double there = standings.position(from);
    if (resisting > 0) {
      if (challenge > resisting + EQUAL) {
        entries.add(entry(from, Kind.CONFRONTATION, resisting, challenge, there));
      }
    } else if (challenge > -resisting - EQUAL) {
      double share = Math.min(1, Math.abs(resisting / challenge));
      double between = share == 1 ? there : here + (there - here) * share;
      entries.add(entry(from, Kind.COMPROMISE, resisting, challenge, between));
    } else if (settings.capitulation()) {
      entries.add(entry(from, Kind.CAPITULATION, resisting, challenge, there));
    }
  }

  private Entry entry(int from, Kind kind, double resisting, double challenge, double position) {
    double move = Math.abs(position - standings.position(receiver));
    return new Entry(from, kind, resisting, challenge, position, move);
  }

  List<Entry> entries() {
    return entries;
  }

  /** The offer the party takes; none where it has none or equals pull it both ways. */
  @Nullable Entry taken() {
    return switch (settings.choice()) {
      case LEAST_MOVE -> leastMove();
      case BY_KIND -> byKind();
    };
  }

  /** Whether it stays because offers that are equal in everything pull it both ways. */
  boolean isTorn() {
    return settings.choice() == Choice.LEAST_MOVE && !entries.isEmpty() && leastMove() == null;
  }

  /**
   * The least move; of equal moves the offer worth most to its maker; of those the one of the
   * heaviest maker. Whatever is still equal asks for the same move or for the opposite one.
   */
  private @Nullable Entry leastMove() {
    var players = standings.players();
    double near = EQUAL * players.range();
    double least = Double.POSITIVE_INFINITY;
    for (var entry : entries) {
      least = Math.min(least, entry.move());
    }
    double most = Double.NEGATIVE_INFINITY;
    for (var entry : entries) {
      if (entry.move() <= least + near) {
        most = Math.max(most, entry.challenge());
      }
    }
    double heaviest = 0;
    for (var entry : entries) {
      if (entry.move() <= least + near && entry.challenge() >= most - EQUAL) {
        heaviest = Math.max(heaviest, players.weight(entry.from()));
      }
    }
    Entry best = null;
    boolean up = false;
    boolean down = false;
    for (var entry : entries) {
      if (entry.move() <= least + near
          && entry.challenge() >= most - EQUAL
          && players.weight(entry.from()) >= heaviest - EQUAL) {
        up |= entry.position() > standings.position(receiver);
        down |= entry.position() < standings.position(receiver);
        if (best == null || isBefore(entry, best)) {
          best = entry;
        }
      }
    }
    return up && down ? null : best;
  }

  private static boolean isBefore(Entry entry, Entry best) {
    return entry.move() < best.move()
        || (entry.move() == best.move() && entry.from() < best.from());
  }

  /** As the replication chooses; of equals the first party of the table. */
  private @Nullable Entry byKind() {
    Entry best = null;
    for (var entry : entries) {
      if (best == null || isPreferred(entry, best)) {
        best = entry;
      }
    }
    return best;
  }

  private boolean isPreferred(Entry entry, Entry best) {
    if (entry.kind() != best.kind()) {
      return entry.kind().compareTo(best.kind()) < 0;
    }
    double mine = entry.kind() == Kind.COMPROMISE ? between(entry) : entry.move();
    double other = entry.kind() == Kind.COMPROMISE ? between(best) : best.move();
    return mine < other || (mine == other && entry.from() < best.from());
  }

  /** The point between the two parties, nearer to the one with more to expect. */
  private double between(Entry entry) {
    double receiving = Math.abs(entry.resisting());
    double offering = Math.abs(entry.challenge());
    return (receiving * standings.position(receiver) + offering * standings.position(entry.from()))
        / (receiving + offering);
  }
}
