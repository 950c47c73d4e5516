package parley.app.findings;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import parley.stability.arena.Arena;
import parley.stability.arena.Step;
import parley.stability.conflict.Conflict;
import parley.stability.outcomes.Holding;
import parley.stability.outcomes.StateWords;
import parley.stability.reasons.MoveWords;
import parley.stability.ways.Ways;

/** Which outcomes that hold can be reached from a state, and the shortest way to the nearest. */
public final class WaysSection implements SolveSection {

  private static final int MOST_STATES = 20_000;
  private static final int MOST_WAYS = 5;
  private static final int MOST_LISTED = 100;

  private final Solution solution;
  private final Conflict conflict;
  private final BigInteger from;
  private final MoveWords words;
  private final StateWords states;
  private final List<Reach> reaches;

  /** The ways from a state. */
  public WaysSection(Solution solution, BigInteger from) {
    this.solution = solution;
    this.conflict = solution.conflict();
    this.from = from;
    Arena arena = Arena.of(conflict);
    this.words = new MoveWords(conflict);
    this.states = new StateWords(conflict);
    this.reaches =
        List.of(
            reach("moves", Ways.from(arena, from, false, MOST_STATES)),
            reach("improvements", Ways.from(arena, from, true, MOST_STATES)));
  }

  /**
   * Where some kind of moves leads; the ends are equilibria, the firmest, then the nearest first.
   */
  private record Reach(String by, boolean isWhole, List<End> ends) {}

  private record End(BigInteger state, Optional<Holding> holding, List<Step> steps) {}

  record Root(String from, List<ReachView> reached) {}

  record ReachView(String by, int count, boolean complete, List<EndView> nearest) {}

  record EndView(String state, List<String> taken, List<MoveView> steps) {}

  private Reach reach(String by, Ways ways) {
    List<End> ends =
        ways.reached().stream()
            .filter(state -> !state.equals(from) && isAsked(state))
            .map(state ->
                new End(
                    state,
                    Holding.of(solution.stability(), state),
                    ways.to(state).orElse(List.of())))
            .sorted(Comparator.comparing(end -> end.holding.orElse(Holding.BREAKS)))
            .toList();
    return new Reach(by, ways.isWhole(), ends);
  }

  /** Whether the state is an equilibrium under some concept, and one that was asked for. */
  private boolean isAsked(BigInteger state) {
    return solution.stability().verdicts().values().stream()
        .anyMatch(verdict -> solution.equilibria(verdict).contains(state));
  }

  @Override
  public String name() {
    return "ways";
  }

  @Override
  public Object view() {
    return new Root(from.toString(), reaches.stream().map(this::view).toList());
  }

  private ReachView view(Reach reach) {
    return new ReachView(
        reach.by,
        reach.ends.size(),
        reach.isWhole,
        reach.ends.stream().limit(MOST_LISTED).map(this::view).toList());
  }

  private EndView view(End end) {
    return new EndView(
        end.state.toString(),
        Solution.taken(conflict, end.state),
        MoveView.of(conflict, end.steps));
  }

  @Override
  public void tell(Lines out) {
    out.add("", "From state " + from);
    states.parts(from).forEach(part -> out.add("    ", part.toString()));
    for (Reach reach : reaches) {
      String how =
          reach.by.equals("moves") ? "by any moves" : "by moves that each serve whoever makes them";
      out.add(
          "  ",
          how
              + ": "
              + String.format(Locale.ROOT, "%,d", reach.ends.size())
              + (reach.ends.size() == 1 ? " other outcome" : " other outcomes")
              + " that "
              + (reach.ends.size() == 1 ? "holds" : "hold")
              + (reach.isWhole ? "" : ", and perhaps more farther off")
              + (reach.ends.size() > MOST_WAYS
                  ? "; the firmest, then the nearest:"
                  : reach.ends.isEmpty() ? "." : ":"));
      reach.ends.stream().limit(MOST_WAYS).forEach(end -> tell(end, out));
    }
  }

  private void tell(End end, Lines out) {
    out.add(
        "    ",
        "to state "
            + end.state
            + end.holding.map(holding -> " (" + holding.words() + ")").orElse(""));
    int number = 1;
    for (String move : words.walk(from, end.steps)) {
      out.add("      ", number++ + ". " + move);
    }
  }
}
