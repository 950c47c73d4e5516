package parley.stability.reasons;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import parley.stability.arena.Arena;
import parley.stability.arena.Walks;
import parley.stability.conflict.Concept;
import parley.stability.conflict.Concept.LimitedMove;
import parley.stability.conflict.Concept.Standard;
import parley.stability.conflict.Conflict;
import parley.stability.conflict.OptionForm;
import parley.stability.reasons.Reason.Answered;
import parley.stability.reasons.Reason.NearMiss;

/**
 * Finds out from the definitions why one party stays at one state or leaves it. It looks at states
 * only as it needs them, so it can say why in conflicts far too large to be solved whole; a search
 * that takes too many looks is given up, and says so.
 *
 * <p>Answers are sequences of the others' moves in which nobody moves twice in succession but may
 * move again later; the shortest that will do is found first.
 */
public final class Reasoner {

  /** How many states one question looks at before it is given up. */
  public static final int MOST_LOOKS = 1_000_000;

  private final Arena arena;
  private final int looks;
  private final Predicate<BigInteger> leaving;

  public Reasoner(Arena arena) {
    this(arena, MOST_LOOKS);
  }

  public Reasoner(Arena arena, int looks) {
    this(arena, looks, to -> true);
  }

  /**
   * One for which only improvements to some states count as leaving.
   *
   * @param looks how many states one question looks at before it is given up
   */
  public Reasoner(Arena arena, int looks, Predicate<BigInteger> leaving) {
    this.arena = arena;
    this.looks = looks;
    this.leaving = leaving;
  }

  /**
   * Whether a concept is defined for the conflict: not all are where states are given one by one.
   */
  public static boolean knows(Conflict conflict, Concept concept) {
    return conflict instanceof OptionForm
        || (concept instanceof Standard && concept != Standard.SIM);
  }

  /**
   * Why a party stays at an allowed state, or leaves it.
   *
   * @param concept that {@link #knows} says yes to
   */
  public Reason of(Concept concept, int party, BigInteger state) {
    var patience = new Patience(looks);
    try {
      return switch (concept) {
        case Standard.SIM -> {
          var atOnce = new AtOnce(arena, party, state, patience);
          yield of(concept, party, state, patience, atOnce::answer);
        }
        case Standard standard ->
            of(concept, party, state, patience, to -> answer(standard, party, state, to, patience));
        case LimitedMove looking -> ahead(looking, party, state, patience);
      };
    } catch (Patience.Over over) {
      return new Reason.Unsettled(concept, looks);
    }
  }

  private Reason of(
      Concept concept,
      int party,
      BigInteger state,
      Patience patience,
      Function<BigInteger, Optional<Answered>> answers) {
    var answered = new ArrayList<Answered>();
    var improvements = improvements(party, state, patience).iterator();
    while (improvements.hasNext()) {
      var to = improvements.next();
      var answer = answers.apply(to);
      if (answer.isEmpty()) {
        return new Reason.Breaks(concept, to, nearest(concept, party, state, to, patience));
      }
      answered.add(answer.get());
    }
    return answered.isEmpty() ? new Reason.Content() : new Reason.Deterred(concept, answered);
  }

  private Reason ahead(LimitedMove concept, int party, BigInteger state, Patience patience) {
    var foresight = new Foresight(arena, patience);
    var best = foresight.best(party, state, concept.horizon());
    return best.isPresent()
        ? new Reason.Foreseen(concept, best.get())
        : of(
            concept,
            party,
            state,
            patience,
            to -> Optional.of(foresight.course(party, to, concept.horizon() - 1)));
  }

  private Stream<BigInteger> improvements(int party, BigInteger state, Patience patience) {
    return arena
        .moves(party, state)
        .peek(to -> patience.look())
        .filter(to -> arena.compare(party, to, state) > 0)
        .filter(leaving);
  }

  /**
   * Why a party stays at an allowed state for the plainest reason there is: because it has nothing
   * better, else because others would answer, else because they could; or why it leaves.
   */
  public Reason plain(int party, BigInteger state) {
    var alone = of(Standard.NASH, party, state);
    if (alone.isStable()) {
      return alone;
    }
    var willing = of(Standard.SEQ, party, state);
    return willing.isStable() ? willing : of(Standard.GMR, party, state);
  }

  private Optional<Answered> answer(
      Standard concept, int party, BigInteger state, BigInteger to, Patience patience) {
    return switch (concept) {
      case NASH, SIM -> Optional.empty();
      case GMR -> answer(party, to, false, noBetter(party, state), patience);
      case SMR -> answer(party, to, false, noEscape(party, state, patience), patience);
      case SEQ -> answer(party, to, true, noBetter(party, state), patience);
      case SSEQ -> answer(party, to, true, noEscape(party, state, patience), patience);
    };
  }

  private Optional<NearMiss> nearest(
      Concept concept, int party, BigInteger state, BigInteger to, Patience patience) {
    try {
      return switch (concept) {
        case Standard.SMR -> evaded(party, state, to, false, patience);
        case Standard.SEQ -> unwilling(party, state, to, patience);
        case Standard.SSEQ ->
            evaded(party, state, to, true, patience)
                .or(() -> unwilling(party, state, to, patience));
        default -> Optional.empty();
      };
    } catch (Patience.Over over) {
      return Optional.empty();
    }
  }

  private Optional<NearMiss> evaded(
      int party, BigInteger state, BigInteger to, boolean improving, Patience patience) {
    return answer(party, to, improving, noBetter(party, state), patience)
        .flatMap(found ->
            arena
                .moves(party, found.end())
                .filter(escape -> arena.compare(party, escape, state) > 0)
                .findFirst()
                .map(escape -> new NearMiss.Evaded(found, escape)));
  }

  private Optional<NearMiss> unwilling(
      int party, BigInteger state, BigInteger to, Patience patience) {
    return answer(party, to, false, noBetter(party, state), patience).map(NearMiss.Unwilling::new);
  }

  private Predicate<BigInteger> noBetter(int party, BigInteger state) {
    return end -> arena.compare(party, end, state) <= 0;
  }

  private Predicate<BigInteger> noEscape(int party, BigInteger state, Patience patience) {
    return noBetter(party, state)
        .and(end ->
            arena
                .moves(party, end)
                .peek(out -> patience.look())
                .noneMatch(out -> arena.compare(party, out, state) > 0));
  }

  /** The shortest answer of all but the party that ends where the test passes. */
  private Optional<Answered> answer(
      int party, BigInteger to, boolean improving, Predicate<BigInteger> test, Patience patience) {
    var found = new ArrayList<Answered>();
    Walks.follow(
        arena,
        to,
        party,
        improving,
        new Walks.Visitor() {
          @Override
          public void look() {
            patience.look();
          }

          @Override
          public boolean reached(Walks.Place place) {
            boolean ends = test.test(place.state());
            if (ends) {
              found.add(new Answered(to, place.steps()));
            }
            return !ends;
          }
        });
    return found.stream().findFirst();
  }
}
