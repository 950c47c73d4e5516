package parley.app.findings;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.stability.arena.Arena;
import parley.stability.conflict.Concept;
import parley.stability.conflict.Concept.Standard;
import parley.stability.conflict.Conflict;
import parley.stability.outcomes.StateWords;
import parley.stability.reasons.Reason;
import parley.stability.reasons.Reason.Answered;
import parley.stability.reasons.ReasonWords;
import parley.stability.reasons.Reasoner;

/** Why parties stay at a state or leave it, in words and as JSON. */
public final class WhyFindings {

  private final Conflict conflict;
  private final BigInteger state;
  private final Reasoner reasoner;
  private final ReasonWords words;
  private final StateWords states;

  /** Looks at one allowed state. */
  public WhyFindings(Conflict conflict, BigInteger state) {
    Arena arena = Arena.of(conflict);
    this.conflict = conflict;
    this.state = state;
    this.reasoner = new Reasoner(arena);
    this.words = new ReasonWords(conflict, arena);
    this.states = new StateWords(conflict);
  }

  record Root(String state, List<String> taken, List<PartyView> parties) {}

  record PartyView(String party, String verdict, String reason, List<ConceptView> concepts) {}

  record ConceptView(
      String concept,
      @Nullable Boolean stable,
      String reason,
      @Nullable String breaksTo,
      List<AnsweredView> improvements) {}

  record AnsweredView(String to, List<String> taken, List<MoveView> answer) {}

  /**
   * In words, for a terminal: the plainest reason for each party.
   *
   * @param parties their places
   * @param concepts also under each of these, with every improvement
   */
  public String text(List<Integer> parties, Set<? extends Concept> concepts, int width) {
    Lines out = new Lines(width);
    out.add("", "state " + state);
    states.parts(state).forEach(part -> out.add("  ", part.toString()));
    for (int party : parties) {
      out.gap();
      Reason plain = reasoner.plain(party, state);
      out.add("", states.party(party) + ": " + ReasonWords.verdict(plain));
      if (concepts.isEmpty()) {
        out.add("  ", words.brief(plain, party, state));
      }
      for (Concept concept : concepts) {
        Reason reason = reasoner.of(concept, party, state);
        out.add("  ", concept.code() + ": " + ReasonWords.verdict(reason));
        words.full(reason, party, state).forEach(line -> out.add("    ", line));
      }
    }
    return out.toString();
  }

  /** As JSON, ended by a line feed; all concepts where none is named. */
  public String json(List<Integer> parties, Set<? extends Concept> concepts) {
    Set<? extends Concept> shown =
        concepts.isEmpty() ? EnumSet.range(Standard.NASH, Standard.SSEQ) : concepts;
    return FindingsJson.of(
        new Root(
            state.toString(),
            Solution.taken(conflict, state),
            parties.stream().map(party -> view(party, shown)).toList()));
  }

  private PartyView view(int party, Set<? extends Concept> concepts) {
    Reason plain = reasoner.plain(party, state);
    return new PartyView(
        conflict.parties().get(party),
        ReasonWords.verdict(plain),
        words.brief(plain, party, state),
        concepts.stream().map(concept -> view(concept, party)).toList());
  }

  private ConceptView view(Concept concept, int party) {
    Reason reason = reasoner.of(concept, party, state);
    List<AnsweredView> improvements = new ArrayList<>();
    String breaksTo = null;
    switch (reason) {
      case Reason.Deterred(var under, var all) ->
          all.forEach(answered -> improvements.add(view(answered)));
      case Reason.Breaks(var under, var to, var nearest) -> breaksTo = to.toString();
      case Reason.Foreseen(var under, var course) -> {
        breaksTo = course.to().toString();
        improvements.add(view(course));
      }
      case Reason.Content content -> {}
      case Reason.Unsettled unsettled -> {}
    }
    return new ConceptView(
        concept.code(),
        reason instanceof Reason.Unsettled ? null : reason.isStable(),
        words.brief(reason, party, state),
        breaksTo,
        improvements);
  }

  private AnsweredView view(Answered answered) {
    return new AnsweredView(
        answered.to().toString(),
        Solution.taken(conflict, answered.to()),
        MoveView.of(conflict, answered.answer()));
  }
}
