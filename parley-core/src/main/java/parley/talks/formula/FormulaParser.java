package parley.talks.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import parley.talks.formula.Formula.And;
import parley.talks.formula.Formula.Joined;
import parley.talks.formula.Formula.Joint;
import parley.talks.formula.Formula.Not;
import parley.talks.formula.Formula.Or;
import parley.talks.formula.Formula.Reached;
import parley.talks.formula.FormulaWords.Word;

/**
 * Reads formulas. By falling binding: {@code not}; {@code and}; {@code or}; then {@code if}, {@code
 * only if}, {@code unless}, {@code iff}, which do not chain.
 *
 * <pre>
 * formula = either [ joint either ]      joint = "if" | "only" "if" | "unless" | "iff"
 * either  = both { "or" both }
 * both    = single { "and" single }
 * single  = "not" single | "(" formula ")" | name
 * </pre>
 *
 * A name that means nothing does not stop the reading, so that all of them are told at once; the
 * first fault in the grammar does.
 */
public final class FormulaParser {

  /** Deeper nesting is refused: no person can read it, and it would exhaust the stack. */
  public static final int DEEPEST = 100;

  private static final int MOST_FAULTS = 20;

  private final Names names;
  private final FormulaWords words;
  private final List<Fault> faults = new ArrayList<>();
  private int depth;

  private FormulaParser(String text, Names names) {
    this.names = names;
    this.words = new FormulaWords(text);
  }

  /**
   * Something wrong with a formula.
   *
   * @param column where in the text, in characters from 1
   * @param message what is wrong, with the offending words
   * @param advice what would be right
   */
  public record Fault(int column, String message, String advice) {}

  /** A formula, or what is wrong with it: one of the two is empty. */
  public record Parsed(Optional<Formula> formula, List<Fault> faults) {}

  /** Reads a formula over these names. */
  public static Parsed parse(String text, Names names) {
    var parser = new FormulaParser(text, names);
    try {
      var formula = parser.whole();
      if (parser.faults.isEmpty()) {
        return new Parsed(Optional.of(formula), List.of());
      }
    } catch (Refused refused) {
      parser.faults.add(refused.fault);
    }
    return new Parsed(Optional.empty(), List.copyOf(parser.faults));
  }

  private Formula whole() {
    if (words.peek().isEnd()) {
      throw refuse(
          words.peek(), "the formula is empty", "write a name such as a step or party.option");
    }
    var formula = formula();
    var left = words.peek();
    if (left.is(")")) {
      throw refuse(left, "')' closes nothing", "take it out, or put '(' where it should start");
    }
    if (!left.isEnd()) {
      throw refuse(
          left,
          Quoted.of(left.text()) + " follows a complete formula",
          misspelt(left).orElse("join the two with and, or, if, only if, unless or iff"));
    }
    return formula;
  }

  private Formula formula() {
    var left = either();
    var joint = joint();
    if (joint.isEmpty()) {
      return left;
    }
    var right = either();
    var next = words.peek();
    if (joint().isPresent()) {
      throw refuse(
          next,
          Quoted.of(next.text()) + " after '" + joint.get().word() + "': these do not chain",
          "put parentheses around the part that belongs together");
    }
    return new Joined(left, joint.get(), right);
  }

  private Optional<Joint> joint() {
    var word = words.peek();
    var joint =
        switch (word.text()) {
          case "if" -> Joint.IF;
          case "only" -> Joint.ONLY_IF;
          case "unless" -> Joint.UNLESS;
          case "iff" -> Joint.IFF;
          default -> null;
        };
    if (joint == null) {
      return Optional.empty();
    }
    words.next();
    if (joint == Joint.ONLY_IF && !words.next().is("if")) {
      throw refuse(word, "'only' without 'if'", "write: a only if b");
    }
    return Optional.of(joint);
  }

  private Formula either() {
    return chain("or", this::both, Or::new);
  }

  private Formula both() {
    return chain("and", this::single, And::new);
  }

  private Formula chain(
      String word, Supplier<Formula> part, Function<List<Formula>, Formula> joined) {
    var first = part.get();
    if (!words.peek().is(word)) {
      return first;
    }
    var parts = new ArrayList<Formula>();
    parts.add(first);
    while (words.peek().is(word)) {
      words.next();
      parts.add(part.get());
    }
    return joined.apply(parts);
  }

  private Formula single() {
    var word = words.next();
    if (++depth > DEEPEST) {
      throw refuse(
          word, "nested more than " + DEEPEST + " deep", "give the inner part a step of its own");
    }
    Formula formula;
    if (word.is("not")) {
      formula = new Not(single());
    } else if (word.is("(")) {
      formula = formula();
      if (!words.peek().is(")")) {
        throw refuse(word, "'(' is never closed", "put ')' where the part ends");
      }
      words.next();
    } else if (word.isName()) {
      formula = named(word);
    } else {
      throw refuse(
          word,
          word.isEnd()
              ? "the formula ends too early"
              : Quoted.of(word.text()) + " where a name should be",
          "expected a name such as a step or party.option, not, or '('");
    }
    depth--;
    return formula;
  }

  private Formula named(Word word) {
    var atom = names.find(word.text());
    if (atom.isPresent()) {
      return atom.get();
    }
    if (faults.size() < MOST_FAULTS) {
      faults.add(unknown(word));
    }
    return new Reached(word.text());
  }

  private Fault unknown(Word word) {
    var several = names.ambiguous(word.text());
    if (!several.isEmpty()) {
      return new Fault(
          word.column(),
          Quoted.of(word.text()) + " is an option of " + several.size() + " parties",
          "write which: " + String.join(" or ", several.stream().map(OptionId::toString).toList()));
    }
    return new Fault(
        word.column(),
        Quoted.of(word.text()) + " is not a step, an agreement or an option",
        misspelt(word)
            .or(() -> names.nearest(word.text()).map(near -> "did you mean " + near + "?"))
            .orElse("write party.option, a step or an agreement that the file defines"));
  }

  private static Optional<String> misspelt(Word word) {
    return FormulaWords.misspeltOperator(word.text())
        .map(operator -> "the word is '" + operator + "', in small letters");
  }

  private static Refused refuse(Word at, String message, String advice) {
    return new Refused(new Fault(at.column(), message, advice));
  }

  private static final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final transient Fault fault;

    Refused(Fault fault) {
      super(fault.message(), null, false, false);
      this.fault = fault;
    }
  }
}
