package parley.stability.reasons;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import parley.stability.arena.Arena;
import parley.stability.arena.Step;
import parley.stability.conflict.Concept;
import parley.stability.conflict.Concept.LimitedMove;
import parley.stability.conflict.Concept.Standard;
import parley.stability.conflict.Conflict;
import parley.stability.conflict.OptionForm;
import parley.stability.outcomes.StateWords;
import parley.stability.reasons.Reason.Answered;
import parley.stability.reasons.Reason.NearMiss;
import parley.talks.Words;

/** Says reasons with the names of parties and options. */
public final class ReasonWords {

  private final Conflict conflict;
  private final Arena arena;
  private final StateWords states;
  private final MoveWords moves;

  public ReasonWords(Conflict conflict, Arena arena) {
    this.conflict = conflict;
    this.arena = arena;
    this.states = new StateWords(conflict);
    this.moves = new MoveWords(conflict);
  }

  /** Whether the party stays, in a few words. */
  public static String verdict(Reason reason) {
    return switch (reason) {
      case Reason.Content content -> "holds";
      case Reason.Deterred(var concept, var all) when concept == Standard.SIM ->
          "holds because others may move at the same time";
      case Reason.Deterred(var concept, var all) ->
          isWilling(concept)
              ? "holds because others would answer"
              : "holds because others could answer";
      case Reason.Breaks breaks -> "breaks";
      case Reason.Foreseen foreseen -> "breaks";
      case Reason.Unsettled unsettled -> "not settled";
    };
  }

  /** The reason in a sentence or two: one improvement of all there may be. */
  public String brief(Reason reason, int party, BigInteger state) {
    return switch (reason) {
      case Reason.Content content -> name(party) + " has nothing better to do alone.";
      case Reason.Deterred(var concept, var all) ->
          answered(concept, all.getFirst(), party, state) + others(all.size() - 1);
      case Reason.Breaks breaks -> breaks(breaks, party, state);
      case Reason.Foreseen foreseen -> foreseen(foreseen, party, state);
      case Reason.Unsettled(var concept, var looks) ->
          "The search was given up after "
              + String.format(Locale.ROOT, "%,d", looks)
              + " states; narrow the model, or ask the solver.";
    };
  }

  /** The reason with every improvement, a sentence or two for each. */
  public List<String> full(Reason reason, int party, BigInteger state) {
    return reason instanceof Reason.Deterred(var concept, var all)
        ? all.stream().map(one -> answered(concept, one, party, state)).toList()
        : List.of(brief(reason, party, state));
  }

  private static String others(int more) {
    return switch (more) {
      case 0 -> "";
      case 1 -> " So it is with one other improvement.";
      default -> " So it is with " + more + " other improvements.";
    };
  }

  private String answered(Concept concept, Answered one, int party, BigInteger state) {
    var said = new StringBuilder(improvement(party, state, one.to()));
    said.append(", but ").append(answer(concept, one));
    said.append(", ").append(regret(party, state, one.end())).append('.');
    if (isByImprovements(concept)) {
      said.append(one.answer().size() == 1 ? " That serves " : " Each step serves ");
      said.append(one.answer().size() == 1 ? name(one.answer().getFirst().party()) : "its mover");
      said.append('.');
    }
    if (concept == Standard.SMR || concept == Standard.SSEQ) {
      said.append(' ').append(name(party)).append(" could not get out of it again.");
    }
    return said.toString();
  }

  private String answer(Concept concept, Answered one) {
    if (concept == Standard.SIM) {
      return "at the same time " + Words.list(saying(one, " could move "));
    }
    return ahead(concept) + answer(one, isWilling(concept) ? " would answer " : " could answer ");
  }

  /** What a party sees, so many moves ahead. */
  private static String ahead(Concept concept) {
    return concept instanceof LimitedMove(var horizon)
        ? "looking " + horizon + " moves ahead, "
        : "";
  }

  private String breaks(Reason.Breaks breaks, int party, BigInteger state) {
    var said = new StringBuilder(improvement(party, state, breaks.to()));
    if (breaks.concept() == Standard.NASH) {
      return said.append('.').toString();
    }
    var miss = breaks.nearest();
    if (miss.isEmpty()) {
      return said.append(", and ").append(unanswered(breaks.concept())).append('.').toString();
    }
    switch (miss.get()) {
      case NearMiss.Evaded(var answered, var escape) ->
          said.append(", and though ")
              .append(answer(answered, " could answer "))
              .append(", ")
              .append(name(party))
              .append(" could get out of that again ")
              .append(moves.move(answered.end(), escape))
              .append('.');
      case NearMiss.Unwilling(var answered) ->
          said.append(", and though ")
              .append(answer(answered, " could answer "))
              .append(", that would not serve ")
              .append(unserved(answered))
              .append('.');
    }
    return said.toString();
  }

  private static String unanswered(Concept concept) {
    if (concept == Standard.SIM) {
      return "nothing that others would do at the same time makes it regret that";
    }
    return (isWilling(concept) ? "nobody would answer" : "nobody can answer")
        + " so that it regrets that";
  }

  private String foreseen(Reason.Foreseen foreseen, int party, BigInteger state) {
    var course = foreseen.course();
    if (course.answer().isEmpty()) {
      return improvement(party, state, course.to()) + ", and nobody would move on from there.";
    }
    return name(party)
        + " could do better "
        + moves.move(state, course.to())
        + ": "
        + answer(foreseen.concept(), course)
        + ", which "
        + name(party)
        + " likes better than now"
        + decisive(party, course.end(), state, " (for it wants: ", ")")
        + ".";
  }

  /** Who would have to move although it does no better by it. */
  private String unserved(Answered answered) {
    var names = new ArrayList<String>();
    var at = answered.to();
    for (Step step : answered.answer()) {
      if (arena.compare(step.party(), step.to(), at) <= 0) {
        names.add(name(step.party()));
      }
      at = step.to();
    }
    return names.isEmpty() ? "them" : Words.list(names.stream().distinct().toList());
  }

  private String improvement(int party, BigInteger from, BigInteger to) {
    return name(party)
        + " could do better "
        + moves.move(from, to)
        + decisive(party, to, from, " (for it wants: ", ")");
  }

  private String answer(Answered answered, String verb) {
    return String.join(", then ", saying(answered, verb));
  }

  /** The moves of an answer, the first with a verb of its own. */
  private List<String> saying(Answered answered, String verb) {
    var said = new ArrayList<>(moves.walk(answered.to(), answered.answer()));
    var first = name(answered.answer().getFirst().party());
    said.set(0, first + verb + said.getFirst().substring(first.length() + 1));
    return said;
  }

  private String regret(int party, BigInteger state, BigInteger end) {
    return arena.compare(party, end, state) < 0
        ? "which " + name(party) + " likes less" + decisive(party, state, end, " (it loses: ", ")")
        : "which leaves " + name(party) + " no better off than before";
  }

  private String decisive(
      int party, BigInteger better, BigInteger worse, String before, String after) {
    return conflict instanceof OptionForm form
        ? arena
            .decisive(party, better, worse)
            .map(want -> before + new Words(form.talks()).of(want) + after)
            .orElse("")
        : "";
  }

  private String name(int party) {
    return states.party(party);
  }

  private static boolean isWilling(Concept concept) {
    return isByImprovements(concept) || concept instanceof LimitedMove;
  }

  private static boolean isByImprovements(Concept concept) {
    return concept == Standard.SEQ || concept == Standard.SSEQ;
  }
}
