package parley.reading.meetings;

/**
 * How a report speaks of a meeting.
 *
 * @param definite as of one known: <em>the talks</em>, <em>Friday's talks</em>
 * @param another as of one that is not the first: <em>the next round</em>, <em>meet again</em>
 * @param going as of talks under way: <em>the talks</em>, <em>negotiations</em>
 * @param talks as of talks, which need not be a meeting that is told apart from others
 * @param supposed as of one that may not be: <em>if the round fails</em>
 * @param timed whether words for longer than a day say when: <em>this week</em>
 */
record Manner(
    boolean definite,
    boolean another,
    boolean going,
    boolean talks,
    boolean supposed,
    boolean timed) {

  /** The same of one more. */
  Manner again() {
    return new Manner(definite, true, going, talks, supposed, timed);
  }
}
