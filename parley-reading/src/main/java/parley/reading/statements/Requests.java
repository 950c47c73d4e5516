package parley.reading.statements;

/** The verbs by which somebody asks another to act, from {@code cues.txt}. */
public final class Requests {

  /** Weaker ones only suggest or allow: encourage, invite, forbid. */
  private static final double ASKS = 0.85;

  private Requests() {}

  /** Whether the verb, taking whom it asks and an infinitive, asks for an act: urge, beg, press. */
  public static boolean asks(String lemma) {
    return Cues.english()
        .find(lemma, Frame.REQUEST)
        .filter(cue -> cue.speech() && cue.weight() >= ASKS)
        .isPresent();
  }
}
