package parley.stability.conflict;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import parley.stability.conflict.Preference.Aim;
import parley.stability.conflict.Preference.ByRanking;
import parley.stability.conflict.Preference.ByWants;
import parley.talks.Flaw;
import parley.talks.Option;
import parley.talks.State;
import parley.talks.Talks;
import parley.talks.circuit.Circuit;
import parley.talks.circuit.Course;
import parley.talks.circuit.Unfolding;
import parley.talks.formula.Formula;
import parley.talks.formula.OptionId;

/**
 * A conflict in option form: a state is a combination of options the rules allow, a party moves by
 * changing its own options, an irreversible one only its one way. Formulas mean at a state what the
 * process says they mean there, steps and agreements included.
 *
 * <p>Parties that own options decide; no others do. New formulas add gates to the circuit, so one
 * conflict is not to be used for that by two threads at once.
 */
public final class OptionForm implements Conflict {

  private final Talks talks;
  private final List<Option> options;
  private final List<String> parties;
  private final int[] owners;
  private final Circuit circuit;
  private final Unfolding unfolding;
  private final List<Integer> rules;
  private final int allowed;
  private final List<Preference> preferences;
  private final List<String> assumptions;
  private final List<Option> leftOut;
  private final Map<OptionId, Integer> places;

  private OptionForm(OptionForm base, List<Preference> preferences, List<String> assumptions) {
    this.talks = base.talks;
    this.options = base.options;
    this.leftOut = base.leftOut;
    this.places = base.places;
    this.parties = base.parties;
    this.owners = base.owners;
    this.circuit = base.circuit;
    this.unfolding = base.unfolding;
    this.rules = base.rules;
    this.allowed = base.allowed;
    this.preferences = List.copyOf(preferences);
    this.assumptions = List.copyOf(assumptions);
  }

  private OptionForm(Talks talks, Predicate<Option> kept) {
    this.talks = talks;
    this.options = talks.choices().stream().filter(kept).toList();
    this.leftOut = talks.choices().stream().filter(kept.negate()).toList();
    this.places =
        IntStream.range(0, options.size())
            .boxed()
            .collect(Collectors.toMap(place -> options.get(place).id(), place -> place));
    var owning = options.stream().map(option -> option.id().party()).distinct().toList();
    this.parties =
        talks.parties().stream().map(party -> party.id()).filter(owning::contains).toList();
    this.owners = options.stream().mapToInt(o -> parties.indexOf(o.id().party())).toArray();
    this.circuit = new Circuit();
    var all = talks.choices();
    this.unfolding =
        new Unfolding(
            Course.of(talks), circuit, all, (option, taken) -> literal(all.get(option), taken));
    if (options.isEmpty()) {
      throw unsolvable(
          "options", "nobody has an option, so nobody can move", "give a party an option");
    }
    if (!unfolding.isWhole()) {
      throw unsolvable(
          "steps", "too many steps wait for each other", "break the circle into smaller ones");
    }
    this.rules = talks.rules().stream().map(rule -> unfolding.gate(rule.formula())).toList();
    this.allowed = circuit.and(rules.stream().mapToInt(Integer::intValue).toArray());
    this.preferences = List.of();
    this.assumptions = List.of();
  }

  /**
   * The conflict of these Talks.
   *
   * @throws UnsolvableException where nobody has an option
   */
  public static OptionForm of(Talks talks) {
    var bare = new OptionForm(talks, option -> true);
    var reading = new Preferences(bare);
    return new OptionForm(bare, reading.preferences(), reading.assumptions());
  }

  /**
   * The conflict without the options that no want and no rule turns on, which stay as they are now.
   * Each concept but the limited move then says of a state what it says here of all states that are
   * like it in the other options: what is left out makes no state better or worse for anybody and
   * forbids none, so whoever changes it neither improves nor answers by that. A move that changes
   * nothing else still lets the next one move, which only the limited move counts.
   *
   * @param besides options to keep though nothing turns on them
   */
  public OptionForm cut(Collection<OptionId> besides) {
    if (preferences.stream().anyMatch(ByRanking.class::isInstance)) {
      return this;
    }
    var turnsOn = support(allowed);
    preferences.forEach(preference -> {
      if (preference instanceof ByWants wants) {
        wants.order().forEach(aim -> turnsOn.or(support(aim.gate())));
      }
    });
    var kept = new LinkedHashSet<>(besides);
    turnsOn.stream().forEach(option -> kept.add(options.get(option).id()));
    if (kept.isEmpty()) {
      kept.add(options.getFirst().id());
    }
    var bare = new OptionForm(talks, option -> kept.contains(option.id()));
    return new OptionForm(bare, new Preferences(bare).preferences(), assumptions);
  }

  /** The options that were cut; they are taken or not as they are now. */
  public List<Option> leftOut() {
    return leftOut;
  }

  /** The options that a formula turns on, those that were cut too, in the model's order. */
  public List<OptionId> turningOn(Formula formula) {
    var whole = leftOut.isEmpty() ? this : new OptionForm(talks, option -> true);
    return whole.support(whole.gate(formula)).stream()
        .mapToObj(option -> whole.options.get(option).id())
        .toList();
  }

  private BitSet support(int gate) {
    var variables = circuit.variables(gate, Circuit.Kind.YES);
    variables.or(circuit.variables(gate, Circuit.Kind.NO));
    return variables;
  }

  /** The gate that is true where an option is taken or is not; a constant for one that was cut. */
  int literal(Option option, boolean taken) {
    var place = places.get(option.id());
    if (place == null) {
      return option.now() == taken ? Circuit.TRUE : Circuit.FALSE;
    }
    return circuit.literal(place, taken);
  }

  /** The same conflict with another preference of one party, given by its place. */
  public OptionForm withPreference(int party, Preference preference) {
    var changed = new ArrayList<>(preferences);
    changed.set(party, preference);
    return new OptionForm(this, changed, assumptions);
  }

  /** What the conflict is made from. */
  public Talks talks() {
    return talks;
  }

  @Override
  public List<String> parties() {
    return parties;
  }

  /** All options in the model's order: the parties' own, then those agreements stand for. */
  public List<Option> options() {
    return options;
  }

  /** The place of the party that owns an option. */
  public int owner(int option) {
    return owners[option];
  }

  /** All formulas of the conflict; variable k is option k. */
  public Circuit circuit() {
    return circuit;
  }

  /** The gate that is true at the states the rules allow. */
  public int allowed() {
    return allowed;
  }

  /** The gate of each rule, in the order of the file. */
  public List<Integer> rules() {
    return rules;
  }

  /** The gate that is true where a formula over the Talks is. */
  public int gate(Formula formula) {
    return unfolding.gate(formula);
  }

  @Override
  public List<Preference> preferences() {
    return preferences;
  }

  @Override
  public List<String> assumptions() {
    return assumptions;
  }

  @Override
  public List<String> assumptions(BigInteger allowedStates) {
    var all = new ArrayList<>(assumptions);
    for (int party = 0; party < parties.size(); party++) {
      if (preferences.get(party) instanceof ByRanking ranking) {
        int ranked =
            (int) ranking.tiers().stream().flatMap(List::stream).filter(this::allows).count();
        all.addAll(RankingGaps.words(talks.nameOf(parties.get(party)), ranked, allowedStates));
      }
    }
    return Collections.unmodifiableList(all);
  }

  /** Whether the rules allow a state. */
  public boolean allows(BigInteger state) {
    return holds(allowed, state);
  }

  /** Whether a gate is true at a state. */
  public boolean holds(int gate, BigInteger state) {
    return circuit.holds(gate, StateNumbers.bits(state));
  }

  /** The number of a state. */
  public BigInteger number(State state) {
    var number = BigInteger.ZERO;
    for (int i = 0; i < options.size(); i++) {
      if (state.has(options.get(i).id())) {
        number = number.setBit(i);
      }
    }
    return number;
  }

  /** The state of a number; what was cut is as it is now. */
  public State state(BigInteger number) {
    return new State(
        Stream.concat(
                StateNumbers.bits(number).stream().mapToObj(options::get),
                leftOut.stream().filter(Option::now))
            .map(Option::id)
            .toList());
  }

  /** The number of the status quo, which the rules need not allow. */
  public BigInteger now() {
    return number(talks.now());
  }

  /**
   * What to say where no state is allowed: the first rule that leaves none, with those before it.
   *
   * @param rule its place
   */
  public static UnsolvableException nothingAllowed(int rule) {
    return unsolvable(
        "rules/" + rule,
        "the rules up to this one leave no state allowed",
        "loosen this rule or one before it");
  }

  private static UnsolvableException unsolvable(String path, String message, String advice) {
    return new UnsolvableException(new Flaw(path, message, advice));
  }

  /** A want's gate and formula. */
  public Aim aim(Formula formula) {
    return new Aim(formula, gate(formula));
  }
}
