package parley.talks.formula;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What may or may not hold at a state of the talks. Names are resolved: a formula says whether an
 * option is taken, a step reached or an agreement made, never just a word.
 */
public sealed interface Formula {

  /**
   * The formula as {@link FormulaParser} reads it: {@code parse(f.text())} gives {@code f} back.
   */
  default String text() {
    return FormulaText.of(this);
  }

  /** All that the formula names, from left to right. */
  default Stream<Atom> atoms() {
    return switch (this) {
      case Atom atom -> Stream.of(atom);
      case Not(var of) -> of.atoms();
      case And(var parts) -> parts.stream().flatMap(Formula::atoms);
      case Or(var parts) -> parts.stream().flatMap(Formula::atoms);
      case Joined(var left, var by, var right) -> Stream.concat(left.atoms(), right.atoms());
    };
  }

  /** The formula with each thing it names put for another, which may be the same; none twice. */
  default Formula replacing(UnaryOperator<Atom> by) {
    return switch (this) {
      case Atom atom -> by.apply(atom);
      case Not(var of) -> new Not(of.replacing(by));
      case And(var parts) -> all(replacing(parts, by));
      case Or(var parts) -> any(replacing(parts, by));
      case Joined(var left, var joint, var right) ->
          new Joined(left.replacing(by), joint, right.replacing(by));
    };
  }

  private static List<Formula> replacing(List<Formula> parts, UnaryOperator<Atom> by) {
    return parts.stream().map(part -> part.replacing(by)).distinct().toList();
  }

  /** A formula that names one thing. */
  sealed interface Atom extends Formula {

    /** The name as formulas write it. */
    String name();
  }

  /** True when the option is taken. */
  record Taken(OptionId option) implements Atom {
    @Override
    public String name() {
      return option.toString();
    }
  }

  /** True when the step is reached. */
  record Reached(String name) implements Atom {}

  /** True when all members of the agreement have taken their part in it. */
  record Agreed(String name) implements Atom {}

  /** True when the formula is not. */
  record Not(Formula of) implements Formula {}

  /** True when all parts are; at least two. */
  record And(List<Formula> parts) implements Formula {
    public And {
      parts = atLeastTwo(parts);
    }
  }

  /** True when any part is; at least two. */
  record Or(List<Formula> parts) implements Formula {
    public Or {
      parts = atLeastTwo(parts);
    }
  }

  /** Two formulas joined by one of the words that do not chain. */
  record Joined(Formula left, Joint by, Formula right) implements Formula {}

  /** The words that join two formulas and do not chain. */
  enum Joint {
    /** {@code a if b}: b implies a. */
    IF("if"),
    /** {@code a only if b}: a implies b. */
    ONLY_IF("only if"),
    /** {@code a unless b}: a or b. */
    UNLESS("unless"),
    /** {@code a iff b}: both or neither. */
    IFF("iff");

    private final String word;

    Joint(String word) {
      this.word = word;
    }

    /** The joint as formulas write it. */
    public String word() {
      return word;
    }

    /** The truth of the joined formula. */
    public boolean of(boolean left, boolean right) {
      return switch (this) {
        case IF -> left || !right;
        case ONLY_IF -> !left || right;
        case UNLESS -> left || right;
        case IFF -> left == right;
      };
    }
  }

  private static List<Formula> atLeastTwo(List<Formula> parts) {
    if (parts.size() < 2) {
      throw new IllegalArgumentException(
          "and, or take at least two parts, not " + parts.size() + "; use the part itself");
    }
    return List.copyOf(parts);
  }

  /** The option taken. */
  static Formula taken(String party, String option) {
    return new Taken(new OptionId(party, option));
  }

  /** That a formula does not hold; what it denies, where it is itself a denial. */
  static Formula not(Formula formula) {
    return formula instanceof Not(var of) ? of : new Not(formula);
  }

  /** The conjunction of one or more formulas; one alone is itself. */
  static Formula all(List<? extends Formula> parts) {
    return parts.size() == 1 ? parts.getFirst() : new And(List.copyOf(parts));
  }

  /** The disjunction of one or more formulas; one alone is itself. */
  static Formula any(List<? extends Formula> parts) {
    return parts.size() == 1 ? parts.getFirst() : new Or(List.copyOf(parts));
  }
}
