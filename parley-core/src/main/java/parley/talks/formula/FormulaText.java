package parley.talks.formula;

import java.util.List;
import parley.talks.formula.Formula.And;
import parley.talks.formula.Formula.Atom;
import parley.talks.formula.Formula.Joined;
import parley.talks.formula.Formula.Not;
import parley.talks.formula.Formula.Or;

/** Prints formulas with no parentheses but the needed ones. */
final class FormulaText {

  private static final int JOINED = 0;
  private static final int OR = 1;
  private static final int AND = 2;
  private static final int NOT = 3;
  private static final int ATOM = 4;

  private FormulaText() {}

  static String of(Formula formula) {
    var out = new StringBuilder();
    print(formula, out);
    return out.toString();
  }

  private static void print(Formula formula, StringBuilder out) {
    switch (formula) {
      case Atom atom -> out.append(atom.name());
      case Not(var of) -> inside(of, NOT, out.append("not "));
      case And(var parts) -> join(parts, " and ", AND + 1, out);
      case Or(var parts) -> join(parts, " or ", OR + 1, out);
      case Joined(var left, var by, var right) -> {
        inside(left, JOINED + 1, out);
        out.append(' ').append(by.word()).append(' ');
        inside(right, JOINED + 1, out);
      }
    }
  }

  private static void join(List<Formula> parts, String word, int binding, StringBuilder out) {
    for (int i = 0; i < parts.size(); i++) {
      inside(parts.get(i), binding, i == 0 ? out : out.append(word));
    }
  }

  /** Prints a part that has to bind at least this tightly to stand without parentheses. */
  private static void inside(Formula part, int binding, StringBuilder out) {
    if (binding(part) >= binding) {
      print(part, out);
    } else {
      out.append('(');
      print(part, out);
      out.append(')');
    }
  }

  private static int binding(Formula formula) {
    return switch (formula) {
      case Atom atom -> ATOM;
      case Not not -> NOT;
      case And and -> AND;
      case Or or -> OR;
      case Joined joined -> JOINED;
    };
  }
}
