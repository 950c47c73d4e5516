package parley.bargaining.expectedutility;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Who stands where at the start of a round: the parties gathered by position, positions from left
 * to right, parties of one position from light to heavy. Sums over parties go by this order, so
 * that they do not depend on the order of the file.
 */
final class Standings {

  private final Players players;
  private final double[] positions;
  private final double[] places;
  private final int[] placeOf;
  private final int[][] partiesAt;

  Standings(Players players, double[] positions) {
    this.players = players;
    this.positions = positions;
    places = Arrays.stream(positions).map(x -> x + 0.0).sorted().distinct().toArray();
    placeOf =
        Arrays.stream(positions).mapToInt(x -> Arrays.binarySearch(places, x + 0.0)).toArray();
    partiesAt = new int[places.length][];
    var order =
        IntStream.range(0, positions.length)
            .boxed()
            .sorted(
                Comparator.<Integer>comparingDouble(i -> players.weight(i))
                    .thenComparingDouble(i -> players.salience(i)))
            .toList();
    int[] counts = new int[places.length];
    for (int place : placeOf) {
      counts[place]++;
    }
    for (int p = 0; p < places.length; p++) {
      partiesAt[p] = new int[counts[p]];
    }
    int[] filled = new int[places.length];
    for (int i : order) {
      partiesAt[placeOf[i]][filled[placeOf[i]]++] = i;
    }
  }

  Players players() {
    return players;
  }

  double position(int party) {
    return positions[party];
  }

  /** How many different positions are held. */
  int places() {
    return places.length;
  }

  int placeOf(int party) {
    return placeOf[party];
  }

  /** The parties at a place; not to be changed. */
  int[] partiesAt(int place) {
    return partiesAt[place];
  }

  /** The distance of two places as a share of the range at the start. */
  double distance(int place, int other) {
    return Math.abs(places[place] - places[other]) / players.range();
  }

  /** The distance of a place from a point of the scale as a share of the range at the start. */
  double distanceTo(int place, double point) {
    return Math.abs(places[place] - point) / players.range();
  }

  /** Whether the place of a voter is nearer to one place than to another. */
  boolean isNearer(int voter, int place, int other) {
    return Math.abs(places[voter] - places[place]) < Math.abs(places[voter] - places[other]);
  }
}
