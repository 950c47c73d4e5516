package parley.reading.statements;

import parley.reading.claim.Statement.Mode;

/**
 * A word that reports, in one frame.
 *
 * @param mode how the content is held; {@link Mode#INDIRECT} for all that is said
 * @param weight how often the word reports when it stands in this frame, 0 to 1
 */
record Cue(String lemma, Frame frame, Mode mode, double weight) {

  /** Whether it is said, rather than thought, wanted or refused. */
  boolean speech() {
    return mode == Mode.INDIRECT;
  }
}
