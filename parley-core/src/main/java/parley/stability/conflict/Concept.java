package parley.stability.conflict;

import java.util.Comparator;

/** A notion of stability: what a party at a state considers before it moves. */
public sealed interface Concept {

  /** All concepts in the order in which they are told. */
  Comparator<Concept> ORDER = Concept::compare;

  /** The name the field knows it by. */
  String code();

  /** The concepts that need no parameter. */
  enum Standard implements Concept {
    /** There is no improvement. */
    NASH("Nash"),
    /** Every improvement can be answered by the others' moves with something no better. */
    GMR("GMR"),
    /** As GMR, and the party cannot escape from the answer. */
    SMR("SMR"),
    /** Every improvement can be answered so by the others' own improvements. */
    SEQ("SEQ"),
    /** As SEQ, and the party cannot escape from the answer. */
    SSEQ("SSEQ"),
    /** Every improvement can go wrong when others improve at the same time. */
    SIM("SIM");

    private final String code;

    Standard(String code) {
      this.code = code;
    }

    @Override
    public String code() {
      return code;
    }
  }

  /**
   * Limited-move stability: the party looks so many moves ahead.
   *
   * @param horizon at least 1
   */
  record LimitedMove(int horizon) implements Concept {

    public LimitedMove {
      if (horizon < 1) {
        throw new IllegalArgumentException(
            "a horizon of " + horizon + "; look at least one move ahead");
      }
    }

    @Override
    public String code() {
      return "L" + horizon;
    }
  }

  private static int compare(Concept a, Concept b) {
    return switch (a) {
      case Standard one -> b instanceof Standard other ? one.compareTo(other) : -1;
      case LimitedMove(var horizon) ->
          b instanceof LimitedMove(var other) ? Integer.compare(horizon, other) : 1;
    };
  }
}
