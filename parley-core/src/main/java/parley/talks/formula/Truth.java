package parley.talks.formula;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import parley.talks.formula.Formula.And;
import parley.talks.formula.Formula.Atom;
import parley.talks.formula.Formula.Joined;
import parley.talks.formula.Formula.Not;
import parley.talks.formula.Formula.Or;

/** What formulas mean. */
public final class Truth {

  /** How an atom stands in a formula: making it true can make the formula true, or false. */
  public enum Sign {
    POSITIVE,
    NEGATIVE
  }

  private static final int PLUS = 1;
  private static final int MINUS = 2;

  private Truth() {}

  /** Whether the formula holds where exactly the atoms that pass the test do. */
  public static boolean holds(Formula formula, Predicate<Atom> test) {
    return switch (formula) {
      case Atom atom -> test.test(atom);
      case Not(var of) -> !holds(of, test);
      case And(var parts) -> !some(parts, false, test);
      case Or(var parts) -> some(parts, true, test);
      case Joined(var left, var by, var right) -> by.of(holds(left, test), holds(right, test));
    };
  }

  private static boolean some(List<Formula> parts, boolean truth, Predicate<Atom> test) {
    for (var part : parts) {
      if (holds(part, test) == truth) {
        return true;
      }
    }
    return false;
  }

  /** The atoms of a formula in reading order, each with the signs it occurs under. */
  public static Map<Atom, Set<Sign>> occurrences(Formula formula) {
    var found = new LinkedHashMap<Atom, Set<Sign>>();
    collect(formula, PLUS, found);
    return found;
  }

  /** One visit a node whatever the nesting: an iff passes both signs down at once. */
  private static void collect(Formula formula, int signs, Map<Atom, Set<Sign>> found) {
    switch (formula) {
      case Atom atom -> {
        var at = found.computeIfAbsent(atom, a -> EnumSet.noneOf(Sign.class));
        if ((signs & PLUS) != 0) {
          at.add(Sign.POSITIVE);
        }
        if ((signs & MINUS) != 0) {
          at.add(Sign.NEGATIVE);
        }
      }
      case Not(var of) -> collect(of, flip(signs), found);
      case And(var parts) -> parts.forEach(part -> collect(part, signs, found));
      case Or(var parts) -> parts.forEach(part -> collect(part, signs, found));
      case Joined(var left, var by, var right) -> {
        switch (by) {
          case IF -> both(left, signs, right, flip(signs), found);
          case ONLY_IF -> both(left, flip(signs), right, signs, found);
          case UNLESS -> both(left, signs, right, signs, found);
          case IFF -> both(left, PLUS | MINUS, right, PLUS | MINUS, found);
        }
      }
    }
  }

  private static void both(
      Formula left, int leftSigns, Formula right, int rightSigns, Map<Atom, Set<Sign>> found) {
    collect(left, leftSigns, found);
    collect(right, rightSigns, found);
  }

  private static int flip(int signs) {
    return (signs & PLUS) << 1 | (signs & MINUS) >> 1;
  }
}
