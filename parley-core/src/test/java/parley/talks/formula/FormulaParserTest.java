package parley.talks.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.talks.formula.FormulaParser.Fault;

class FormulaParserTest {

  private static final Names NAMES =
      new Names(
          List.of(
              new OptionId("osk", "withdraw"),
              new OptionId("osk", "attend"),
              new OptionId("velia", "attend"),
              new OptionId("velia", "open-sluice")),
          List.of("round", "truce"),
          List.of("quota"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          round                                   | round
          withdraw                                | osk.withdraw
          not not round                           | not not round
          round or truce and quota                | round or truce and quota
          (round or truce) and quota              | (round or truce) and quota
          not round and truce                     | not round and truce
          not (round and truce)                   | not (round and truce)
          round and (truce and quota)             | round and (truce and quota)
          round if truce or quota                 | round if truce or quota
          osk.attend only if (truce and quota)    | osk.attend only if truce and quota
          round  unless  truce                    | round unless truce
          (round iff truce) iff quota             | (round iff truce) iff quota
          ((round))                               | round
          """)
  void parse_wellFormed_printsCanonically(String written, String canonical) {
    assertThat(parse(written).text()).isEqualTo(canonical);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          round and rund          | 11 | 'rund' is not a step, an agreement or an option | did you mean round?
          osk.withdrow            | 1  | 'osk.withdrow' is not a step, an agreement or an option | did you mean osk.withdraw?
          attend                  | 1  | 'attend' is an option of 2 parties | write which: osk.attend or velia.attend
          round AND truce         | 7  | 'AND' follows a complete formula | the word is 'and', in small letters
          round if truce if quota | 16 | 'if' after 'if': these do not chain | put parentheses around the part that belongs together
          round only truce        | 7  | 'only' without 'if' | write: a only if b
          (round and truce        | 1  | '(' is never closed | put ')' where the part ends
          round)                  | 6  | ')' closes nothing | take it out, or put '(' where it should start
          round and               | 10 | the formula ends too early | expected a name such as a step or party.option, not, or '('
          round and or truce      | 11 | 'or' where a name should be | expected a name such as a step or party.option, not, or '('
          """)
  void parse_malformed_saysWhereWhatAndWhatInstead(
      String written, int column, String message, String advice) {
    assertThat(FormulaParser.parse(written, NAMES).faults())
        .containsExactly(new Fault(column, message, advice));
  }

  @Test
  void parse_severalUnknownNames_namesThemAll() {
    assertThat(FormulaParser.parse("xx or (yy and round) or zz", NAMES).faults())
        .extracting(Fault::column)
        .containsExactly(1, 8, 25);
  }

  @Test
  void parse_nestedTenThousandDeep_refusesWithOneFault() {
    var deep = "(".repeat(10_000) + "round" + ")".repeat(10_000);
    assertThat(FormulaParser.parse(deep, NAMES).faults())
        .containsExactly(
            new Fault(101, "nested more than 100 deep", "give the inner part a step of its own"));
    assertThat(FormulaParser.parse("not ".repeat(10_000) + "round", NAMES).faults()).hasSize(1);
  }

  @Test
  void parse_manyPartsSideBySide_isNotDeep() {
    var wide = "round" + " and (truce)".repeat(20_000);
    assertThat(FormulaParser.parse(wide, NAMES).formula()).isPresent();
  }

  @Test
  void parse_charactersBeyondTheBasicPlane_countsThemOnce() {
    assertThat(FormulaParser.parse("round and \uD83D\uDD4A or", NAMES).faults())
        .extracting(Fault::column)
        .containsExactly(11);
  }

  private static Formula parse(String text) {
    var parsed = FormulaParser.parse(text, NAMES);
    assertThat(parsed.faults()).isEmpty();
    return parsed.formula().orElseThrow();
  }
}
