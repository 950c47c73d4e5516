package parley.bench.accuracy;

/** Data that a measure needs are not there; the message says what is missing. */
final class Absent extends RuntimeException {

  Absent(String what) {
    super(what);
  }
}
