package parley.talks.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import parley.talks.file.TalksFile.Reading;
import parley.yaml.Problem;

/** What is told where options and their worth do not fit together. */
class TalksValuesTest {

  @Test
  void values_thatCannotBe_areToldWithTheirPlaces() {
    assertThat(
            errors(
                """
                parley: 1
                talks: The Sarn dam
                parties: {osk: {}, velia: {}}
                issues:
                  gates:
                    options: {osk: Osk alone, joint: A joint body}
                    values:
                      osk: {weight: -3, of: {osk: 120, jont: 60}, red-lines: jiont}
                      norn: {weight: heavy}
                  fees:
                    values:
                      osk: {weight: 1}
                  seat:
                    options: {a.b: Here}
                no-agreement:
                  osk: -1
                  velai: 40
                incompatible:
                  - [gates.osk, fee.split]
                  - [gates.osk, gates.joint]
                  - [gates.osk, seat.there]
                """))
        .containsExactly(
            "t.yaml:8:21: error: a weight below 0; give a number of 0 or more",
            "t.yaml:8:30: error: a value outside 0 to 100; give a number from 0 to 100",
            "t.yaml:8:40: error: 'jont' is not an option of 'gates'; add it to the issue's options, or name"
                + " one of them; did you mean joint?",
            "t.yaml:8:62: error: 'jiont' is not an option of 'gates'; add it to the issue's options, or name"
                + " one of them; did you mean joint?",
            "t.yaml:9:7: error: no party is called 'norn'; add it to parties, or name one of them",
            "t.yaml:9:22: error: 'heavy' where something else is expected; expected a number",
            "t.yaml:12:7: error: values on an issue without options; name them: options: {first: …, second:"
                + " …}",
            "t.yaml:14:15: error: 'a.b' cannot be a name; use letters, digits, - and _, and none of the"
                + " words of formulas",
            "t.yaml:16:3: error: a no-agreement value outside 0 to 100; give a number from 0 to 100",
            "t.yaml:17:3: error: no party is called 'velai'; add it to parties, or name one of them; did"
                + " you mean velia?",
            "t.yaml:19:5: error: no issue is called 'fee'; name one of the issues; did you mean fees?",
            "t.yaml:20:5: error: two options of 'gates' exclude each other anyway; name options of"
                + " different issues",
            "t.yaml:21:5: error: 'there' is not an option of 'seat'; add it to the issue's options, or name"
                + " one of them");
  }

  @Test
  void incompatible_ofFewerThanTwoOptions_isNone() {
    assertThat(
            errors(
                """
                parley: 1
                talks: The Sarn dam
                incompatible:
                  - [gates.osk]
                  - gates
                """))
        .containsExactly(
            "t.yaml:4:5: error: a list where something else is expected; expected a list of issue.option,"
                + " such as [quota.half, fees.shared]",
            "t.yaml:5:5: error: 'gates' where something else is expected; expected a list of issue.option,"
                + " such as [quota.half, fees.shared]");
  }

  private static List<String> errors(String text) {
    return switch (TalksFile.parse("t.yaml", text)) {
      case Reading.Read(var talks, var warnings) -> throw new AssertionError("read");
      case Reading.Refused(var errors) -> errors.stream().map(Problem::toString).toList();
    };
  }
}
