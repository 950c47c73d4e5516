package parley.stability.symbolic;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import parley.stability.conflict.Budget;
import parley.stability.conflict.Concept.Standard;
import parley.stability.conflict.OptionForm;
import parley.stability.conflict.Stability.Verdict;
import parley.stability.conflict.StateSet;

/** One conflict being solved, concept by concept, each making use of those before. */
final class Solving {

  private static final int FIRST_NODES = 1 << 20;
  private static final int MOST_NODES = 1 << 25;

  /** What a node takes in the table and, in part, in the caches of operations. */
  private static final int NODE_BYTES = 48;

  private final OptionForm conflict;
  private final Space space;
  private final Diagrams diagrams;
  private final int allowed;
  private final List<int[]> bits = new ArrayList<>();
  private final List<Moves> moves = new ArrayList<>();
  private final List<Moves> improvements = new ArrayList<>();

  /** By party, the stable states under the concepts finished for it. */
  private final List<Map<Standard, Integer>> stable = new ArrayList<>();

  Solving(OptionForm conflict, Budget budget, long deadline) {
    this.conflict = conflict;
    this.space = new Space(conflict);
    int most = (int) Math.min(MOST_NODES, budget.bytes() / NODE_BYTES);
    int first = Math.min(most, conflict.options().size() < 16 ? 1 << 16 : FIRST_NODES);
    this.diagrams = new Diagrams(space.size(), first, most);
    diagrams.table().deadline(deadline);
    var truths = new Truths(diagrams, space);
    this.allowed = truths.of(conflict.allowed());
    if (allowed == Diagrams.FALSE) {
      throw OptionForm.nothingAllowed(firstImpossible(truths));
    }
    for (int party = 0; party < conflict.parties().size(); party++) {
      bits.add(truths.bits(conflict.preferences().get(party)));
      moves.add(Moves.all(diagrams, space, party, allowed));
      stable.add(new EnumMap<>(Standard.class));
    }
  }

  private int firstImpossible(Truths truths) {
    int all = Diagrams.TRUE;
    int rule = -1;
    while (all != Diagrams.FALSE) {
      rule++;
      all = diagrams.and(all, truths.of(conflict.rules().get(rule)));
    }
    return rule;
  }

  StateSet allowed() {
    return states(allowed);
  }

  private StateSet states(int some) {
    return new DiagramStates(diagrams, space, some);
  }

  /**
   * What is stable under a concept.
   *
   * @throws OutOfBudgetException where that takes too long or too many nodes; other concepts may
   *     still be asked for
   */
  Verdict verdict(Standard concept) {
    int scope = diagrams.open();
    try {
      if (improvements.isEmpty() && (concept == Standard.SEQ || concept == Standard.SSEQ)) {
        improve();
        scope = diagrams.open();
      }
      var sets = new ArrayList<Integer>();
      for (int party = 0; party < bits.size(); party++) {
        sets.add(stable(concept, party));
      }
      int everybody = sets.stream().reduce(allowed, diagrams::and);
      return new Verdict(sets.stream().map(this::states).toList(), states(everybody));
    } catch (OutOfBudgetException e) {
      diagrams.table().recover();
      diagrams.close(scope, known());
      throw e;
    }
  }

  private void improve() {
    var all = new ArrayList<Moves>();
    for (int party = 0; party < bits.size(); party++) {
      all.add(moves.get(party).improving(space, party, bits.get(party)));
    }
    improvements.addAll(all);
  }

  private int[] known() {
    return stable.stream()
        .flatMap(party -> party.values().stream())
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private int stable(Standard concept, int party) {
    var known = stable.get(party);
    int least = known.getOrDefault(Standard.NASH, Diagrams.FALSE);
    int most = allowed;
    for (var weaker : weaker(concept)) {
      most = diagrams.and(most, known.getOrDefault(weaker, allowed));
    }
    int open = diagrams.and(most, diagrams.not(least));
    int unstable = judgement(concept, party).unstable(open);
    int found = diagrams.and(most, diagrams.not(unstable));
    known.put(concept, found);
    return found;
  }

  /** The concepts under which all is stable that is so under this one. */
  private static List<Standard> weaker(Standard concept) {
    return switch (concept) {
      case NASH, GMR, SIM -> List.of();
      case SMR, SEQ -> List.of(Standard.GMR);
      case SSEQ -> List.of(Standard.SMR, Standard.SEQ);
    };
  }

  private Judgement judgement(Standard concept, int party) {
    var answers =
        switch (concept) {
          case NASH -> List.<Moves>of();
          case GMR, SMR -> others(moves, party);
          case SEQ, SSEQ -> others(improvements, party);
          case SIM -> throw new IllegalArgumentException(concept.code());
        };
    return new Judgement(
        diagrams,
        bits.get(party),
        moves.get(party),
        answers,
        concept == Standard.SMR || concept == Standard.SSEQ,
        allowed,
        diagrams.cube(
            IntStream.range(0, conflict.options().size())
                .filter(option -> conflict.owner(option) != party)
                .map(space::option)));
  }

  private static List<Moves> others(List<Moves> moves, int party) {
    return IntStream.range(0, moves.size())
        .filter(other -> other != party)
        .mapToObj(moves::get)
        .toList();
  }

  /** Nothing more is to be solved: what is asked of the sets found takes the time it needs. */
  void finish() {
    diagrams.table().noDeadline();
  }
}
