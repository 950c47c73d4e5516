package parley.talks.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import parley.talks.Evidence;
import parley.talks.Leverage.Toward;
import parley.talks.Party;
import parley.talks.Talks;
import parley.talks.file.TalksFile.Reading;
import parley.talks.formula.Formula;
import parley.yaml.Problem;
import parley.yaml.YamlFile;

class TalksFileTest {

  @Test
  void read_supportGroup_givesEveryPart() throws IOException {
    Talks talks;
    try (var in = TalksFileTest.class.getResourceAsStream("support-group.yaml")) {
      talks = talks(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
    assertThat(talks.name()).isEqualTo("Syria, December 2015");
    assertThat(talks.asOf()).contains(LocalDate.of(2015, 12, 15));
    assertThat(talks.findParty("issg").map(Party::ledBy)).contains(List.of("us", "russia"));
    assertThat(talks.findParty("isis").map(Party::isOutside)).contains(true);
    assertThat(talks.choices()).hasSize(4 + 4 + 4 + 2);
    assertThat(talks.findStep("new-york-round").flatMap(step -> step.when()).map(Formula::text))
        .contains("us.convene and russia.confirm");
    var condition = talks.conditions().getFirst();
    assertThat(condition.before().name()).isEqualTo("new-york-round");
    assertThat(condition.basis().evidence())
        .containsExactly(new Evidence("report-2015-12-16", 2396, 2560));
    assertThat(talks.leverage().getFirst().toward())
        .contains(new Toward.Named(new Formula.Taken(talks.choices().get(3).id())));
    assertThat(talks.wants().getFirst().tiers()).hasSize(2);
    assertThat(talks.issues().getFirst().positions()).hasSize(2);
  }

  @Test
  void read_evidenceWithoutReports_warns() {
    assertThat(
            warnings(
                """
                parley: 1
                talks: Osk and Velia
                parties:
                  osk: {evidence: letter@3-9}
                """))
        .containsExactly(
            "t.yaml: warning: there is evidence but no list of reports to check it against;"
                + " list them: reports: [{id: …, file: …, sha256: …}]");
  }

  @Test
  void read_manyMistakes_tellsThemAllWithTheirPlaces() {
    assertThat(
            errors(
                """
                parley: 1
                talks: Osk and Velia
                parteis: {}
                parties:
                  osk: {name: Osk, knid: state}
                  velia: {kind: stat, ally-of: [osk, norn]}
                  tarn: {role: outside}
                options:
                  velia: {open: Open the sluice, pay: {does: Pay, now: yes}}
                  tarn: {watch: Look on}
                steps:
                  round: {when: velia.opne and osk.come}
                conditions:
                  - {before: rund, needs: open, by: oks}
                  - {before: round, needs: open, said: soon, evidence: letter@9-3}
                wants:
                  velya: [round]
                """))
        .containsExactly(
            "t.yaml:3:1: error: 'parteis' is not a key of a Talks file; did you mean parties?",
            "t.yaml:5:20: error: 'knid' is not a key of a party; did you mean kind?",
            "t.yaml:6:17: error: 'stat' where something else is expected; expected one of state,"
                + " government, person, organisation, group, body, other, unknown; did you mean"
                + " state?",
            "t.yaml:6:38: error: no party is called 'norn'; add it to parties, or name one of"
                + " them",
            "t.yaml:9:56: error: 'yes' where something else is expected; expected true or false",
            "t.yaml:10:3: error: 'tarn' is outside the talks and can have no options or wants;"
                + " give the party another role, or take it out here",
            "t.yaml:12:17: error: 'velia.opne' is not a step, an agreement or an option; did you"
                + " mean velia.open?",
            "t.yaml:12:32: error: 'osk.come' is not a step, an agreement or an option; write"
                + " party.option, a step or an agreement that the file defines",
            "t.yaml:14:14: error: 'rund' is not a step, an agreement or an option; did you mean"
                + " round?",
            "t.yaml:15:40: error: 'soon' where something else is expected; expected a day such as"
                + " 2015-12-18",
            "t.yaml:15:56: error: 'letter@9-3' where something else is expected; expected"
                + " report-id@start-end, {at: report-id@start-end, quote: …}, or a list of these",
            "t.yaml:17:3: error: no party is called 'velya'; add it to parties, or name one of"
                + " them; did you mean velia?");
  }

  @Test
  void read_cycleThroughNot_namesTheCycle() {
    assertThat(
            errors(
                """
                parley: 1
                talks: Osk and Velia
                steps:
                  truce: {when: not talks}
                  talks: {when: truce}
                """))
        .containsExactly(
            "t.yaml:4:3: error: a cycle through not: truce waits for talks waits for truce, which"
                + " would have to fail for it to hold; take one of them out of the other's"
                + " formula");
  }

  @Test
  void read_cycleWithoutNot_loadsAndWarnsOfDeadlock() {
    assertThat(
            warnings(
                """
                parley: 1
                talks: Osk and Velia
                steps:
                  truce: {when: talks}
                  talks: {when: truce}
                """))
        .containsExactly(
            "t.yaml:4:3: warning: deadlock: truce waits for talks waits for truce; give one of"
                + " them another way, or drop a need");
  }

  @Test
  void read_stepThatNeedsWhatCannotBeUndone_warnsThatNobodyCanOpenIt() {
    assertThat(
            warnings(
                """
                parley: 1
                talks: Osk and Velia
                parties: {osk: {}, velia: {}}
                options:
                  osk: {annex: {now: true, irreversible: forward}, pay: Pay}
                steps:
                  return: {when: osk.pay and not osk.annex}
                  talks: {when: return or osk.pay}
                  treaty: {}
                  parade: {when: treaty}
                """))
        .extracting(line -> line.substring(0, line.indexOf(';')))
        .containsExactly(
            "t.yaml:7:3: warning: nobody can open 'return', whatever options are taken or left",
            "t.yaml:9:3: warning: nothing says what 'treaty' takes, so it counts as not there and"
                + " nobody can open it",
            "t.yaml:10:3: warning: nobody can open 'parade', whatever options are taken or left");
  }

  @Test
  void read_unknownReport_namesTheNearest() {
    assertThat(
            errors(
                """
                parley: 1
                talks: Osk and Velia
                reports:
                  - {id: letter-1, file: letter.txt}
                parties:
                  osk: {evidence: leter-1@0-4}
                """))
        .containsExactly(
            "t.yaml:6:19: error: no report is called 'leter-1'; list it under reports; did you"
                + " mean letter-1?");
  }

  @Test
  void read_emptyFile_saysHowToStart() {
    assertThat(errors(""))
        .containsExactly("t.yaml: error: the file is empty; start with: parley: 1");
    assertThat(errors("# only a comment\n"))
        .containsExactly("t.yaml: error: the file is empty; start with: parley: 1");
  }

  @Test
  void read_aliasBomb_refusesTheFirstAnchor() {
    assertThat(
            errors(
                """
                parley: 1
                a: &a [x, x]
                b: &b [*a, *a]
                """))
        .containsExactly(
            "t.yaml:2:4: error: an anchor (&…); a Talks file has none; quote a text that starts"
                + " with &");
  }

  @Test
  void read_deepNesting_refusesWhereItGetsTooDeep() {
    assertThat(errors("parley: 1\ntalks: " + "[".repeat(50_000)))
        .singleElement()
        .asString()
        .startsWith("t.yaml:2:24: error: nested more than 16 deep");
  }

  @Test
  void read_duplicateKey_pointsAtBoth() {
    assertThat(errors("parley: 1\ntalks: a\ntalks: b\n"))
        .containsExactly(
            "t.yaml:3:1: error: the key 'talks' is there already, in line 2; keep one of the two");
  }

  @Test
  void read_tab_saysSo() {
    assertThat(errors("parley: 1\ntalks: a\nparties:\n\tosk: {}\n"))
        .containsExactly(
            "t.yaml:4:1: error: a tab where only spaces can stand; indent with spaces");
  }

  @Test
  void read_colonInText_advisesQuotes() {
    assertThat(errors("parley: 1\ntalks: a: b\n"))
        .singleElement()
        .asString()
        .startsWith("t.yaml:2:9: error: a ':' where no key can stand");
  }

  @Test
  void read_notUtf8_pointsAtTheByte() {
    assertThat(errors("parley: 1\ntalks: Z\u00FCrich\n".getBytes(StandardCharsets.ISO_8859_1)))
        .containsExactly(
            "t.yaml:2:9: error: not UTF-8: a byte 0xFC that cannot stand here; save the file as"
                + " UTF-8");
  }

  @Test
  void read_controlCharacters_pointsAtTheFirst() {
    assertThat(errors("parley: 1\ntalks: a\u0000b\n"))
        .containsExactly(
            "t.yaml:2:9: error: a character that text cannot hold (U+0000); take it out; a Talks"
                + " file is plain text in UTF-8");
  }

  @Test
  void read_hugeFile_isRefused() {
    assertThat(errors(new byte[YamlFile.MOST_BYTES + 1]))
        .singleElement()
        .asString()
        .startsWith("t.yaml: error: larger than 8 MB");
  }

  @Test
  void read_hugeLine_isRefused() {
    assertThat(errors("parley: 1\ntalks: " + "a ".repeat(1_000_000)))
        .containsExactly(
            "t.yaml:2:100001: error: a line of 2000007 characters; break it; at most 100000"
                + " characters a line are read");
  }

  @Test
  void read_newerVersion_saysSo() {
    assertThat(errors("parley: 2\ntalks: a\n"))
        .containsExactly(
            "t.yaml:1:9: error: version '2' of the format; this program reads version 1; a newer"
                + " file needs a newer program");
  }

  @Test
  void read_hundredsOfMistakes_stopsAtAHundred() {
    var file = new StringBuilder("parley: 1\ntalks: a\nparties:\n");
    for (int i = 0; i < 1000; i++) {
      file.append("  p").append(i).append(": {knid: x}\n");
    }
    assertThat(errors(file.toString())).hasSize(101);
  }

  @Test
  void read_quotedAndFoldedFormulas_pointIntoThem() {
    assertThat(
            errors(
                """
                parley: 1
                talks: a
                steps:
                  one: {when: "one and two"}
                  other:
                    when: >
                      one and two
                """))
        .extracting(line -> line.substring(0, line.indexOf(';')))
        .containsExactly(
            "t.yaml:4:24: error: 'two' is not a step, an agreement or an option",
            "t.yaml:6:11: error: 'two' is not a step, an agreement or an option (character 9 of"
                + " the text)");
  }

  @Test
  void read_wrongShapes_saysWhatIsExpected() {
    assertThat(
            errors(
                """
                parley: 1
                talks: [a]
                as-of: yesterday
                parties: [osk]
                order: [[a]]
                conditions: {}
                issues:
                  quota: {scale: {0: none}, positions: {osk: {at: [3, 1]}}}
                """))
        .extracting(line -> line.substring(0, line.indexOf(';')))
        .containsExactly(
            "t.yaml:2:8: error: a list where something else is expected",
            "t.yaml:3:8: error: 'yesterday' where something else is expected",
            "t.yaml:4:10: error: a list where something else is expected",
            "t.yaml:5:10: error: 'a' is not a step, an agreement or an option",
            "t.yaml:6:13: error: a mapping where something else is expected",
            "t.yaml:8:18: error: a mapping where something else is expected",
            "t.yaml:8:41: error: no party is called 'osk'",
            "t.yaml:8:51: error: a list where something else is expected");
  }

  private static Talks talks(String text) {
    return switch (TalksFile.parse("t.yaml", text)) {
      case Reading.Read(var talks, var warnings) -> talks;
      case Reading.Refused(var errors) -> throw new AssertionError(errors.toString());
    };
  }

  private static List<String> warnings(String text) {
    return switch (TalksFile.parse("t.yaml", text)) {
      case Reading.Read(var talks, var warnings) ->
          warnings.stream().map(Problem::toString).toList();
      case Reading.Refused(var errors) -> throw new AssertionError(errors.toString());
    };
  }

  private static List<String> errors(String text) {
    return errors(text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> errors(byte[] bytes) {
    try {
      return switch (TalksFile.read("t.yaml", new ByteArrayInputStream(bytes))) {
        case Reading.Read read -> List.of();
        case Reading.Refused(var errors) -> errors.stream().map(Problem::toString).toList();
      };
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
