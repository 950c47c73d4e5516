package parley.talks.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import parley.talks.formula.Formula.Agreed;
import parley.talks.formula.Formula.And;
import parley.talks.formula.Formula.Atom;
import parley.talks.formula.Formula.Joined;
import parley.talks.formula.Formula.Joint;
import parley.talks.formula.Formula.Not;
import parley.talks.formula.Formula.Or;
import parley.talks.formula.Formula.Reached;
import parley.talks.formula.Formula.Taken;
import parley.talks.formula.Truth.Sign;

class FormulaPropertiesTest {

  private static final OptionId SLUICE = new OptionId("velia", "open-sluice");
  private static final Names NAMES =
      new Names(List.of(SLUICE), List.of("round", "truce"), List.of("quota"));
  private static final List<Atom> ATOMS =
      List.of(new Taken(SLUICE), new Reached("round"), new Reached("truce"), new Agreed("quota"));

  @Property
  void text_anyFormula_parsesBackToIt(@ForAll("formulas") Formula formula) {
    assertThat(FormulaParser.parse(formula.text(), NAMES).formula()).contains(formula);
  }

  @Property
  void occurrences_anyFormula_boundWhatAnAtomCanDo(
      @ForAll("formulas") Formula formula, @ForAll Set<Integer> held, @ForAll int which) {
    var atom = ATOMS.get(Math.floorMod(which, ATOMS.size()));
    boolean without = Truth.holds(formula, a -> !a.equals(atom) && held.contains(ATOMS.indexOf(a)));
    boolean with = Truth.holds(formula, a -> a.equals(atom) || held.contains(ATOMS.indexOf(a)));
    var signs = Truth.occurrences(formula).getOrDefault(atom, Set.of());
    if (!signs.contains(Sign.POSITIVE)) {
      assertThat(with && !without).isFalse();
    }
    if (!signs.contains(Sign.NEGATIVE)) {
      assertThat(without && !with).isFalse();
    }
  }

  @Property
  void parse_anyText_neverThrowsAndPointsInside(@ForAll("texts") String text) {
    for (var fault : FormulaParser.parse(text, NAMES).faults()) {
      assertThat(fault.column()).isBetween(1, text.codePointCount(0, text.length()) + 1);
    }
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "round", "x.y", "not", "and", "or", "if", "only", "iff", "(", ")", " ", "&", "\u0000",
            "\uD83D")
        .list()
        .ofMaxSize(12)
        .map(words -> String.join(" ", words));
  }

  @Provide
  Arbitrary<Formula> formulas() {
    return Arbitraries.recursive(
        () -> Arbitraries.of(ATOMS).map(Formula.class::cast), FormulaPropertiesTest::deeper, 0, 4);
  }

  private static Arbitrary<Formula> deeper(Arbitrary<Formula> inner) {
    return Arbitraries.oneOf(
        inner.map(Not::new),
        inner.list().ofMinSize(2).ofMaxSize(3).map(And::new),
        inner.list().ofMinSize(2).ofMaxSize(3).map(Or::new),
        Combinators.combine(inner, Arbitraries.of(Joint.class), inner).as(Joined::new));
  }
}
