package parley.reading.dates;

/** Where a clause puts what it tells, seen from the day of speaking. */
enum Direction {
  PAST,
  FUTURE,
  /** The clause does not say. */
  UNSURE
}
