package parley.stability.conflict;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import parley.stability.conflict.Preference.Aim;
import parley.stability.conflict.Preference.ByRanking;
import parley.talks.Flaw;
import parley.talks.Option;
import parley.talks.State;
import parley.talks.Talks;
import parley.talks.circuit.Circuit;
import parley.talks.circuit.Course;
import parley.talks.circuit.Unfolding;
import parley.talks.formula.Formula;

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

  private OptionForm(OptionForm base, List<Preference> preferences, List<String> assumptions) {
    this.talks = base.talks;
    this.options = base.options;
    this.parties = base.parties;
    this.owners = base.owners;
    this.circuit = base.circuit;
    this.unfolding = base.unfolding;
    this.rules = base.rules;
    this.allowed = base.allowed;
    this.preferences = List.copyOf(preferences);
    this.assumptions = List.copyOf(assumptions);
  }

  private OptionForm(Talks talks) {
    this.talks = talks;
    this.options = talks.choices();
    var owning = options.stream().map(option -> option.id().party()).distinct().toList();
    this.parties =
        talks.parties().stream().map(party -> party.id()).filter(owning::contains).toList();
    this.owners = options.stream().mapToInt(o -> parties.indexOf(o.id().party())).toArray();
    this.circuit = new Circuit();
    this.unfolding = new Unfolding(Course.of(talks), circuit, options, circuit::literal);
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
    var bare = new OptionForm(talks);
    var reading = new Preferences(bare);
    return new OptionForm(bare, reading.preferences(), reading.assumptions());
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

  /** The state of a number. */
  public State state(BigInteger number) {
    return new State(
        StateNumbers.bits(number).stream().mapToObj(i -> options.get(i).id()).toList());
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
