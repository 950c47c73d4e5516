package parley.reading.statements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import parley.language.EnglishParser;
import parley.reading.Reader;
import parley.reading.claim.Actor;
import parley.reading.claim.Claim;
import parley.reading.claim.Span;
import parley.reading.claim.Statement;
import parley.reading.claim.Statement.Mode;
import parley.reading.intake.Intake;
import parley.reading.intake.IntakeSettings;
import parley.reading.report.Report;

class StatementFinderTest {

  private static final Reader READER = new Reader(EnglishParser.load());

  @Test
  void addressee_ofTelling_isTheOneTold() {
    Reading r =
        read("Lea Moreau, Velia's foreign minister, told Tomas Brandt that the gates must open.");
    assertThat(r.name(r.only().addressee())).isEqualTo("Tomas Brandt");
  }

  @Test
  void dayOfSpeaking_isTakenFromTheReportingClauseOnly() {
    Reading r =
        read(
            """
            Talks on the dam

            16 December 2031

            Velia said on Monday that the round on Friday should not take place.
            """);
    assertThat(r.only().date()).isEqualTo(LocalDate.of(2031, 12, 15));
  }

  @Test
  void dayOfAStatement_isThatOfIssuingIt() {
    Reading r =
        read(
            """
            Talks on the dam

            16 December 2031

            Velia's Foreign Ministry issued a statement on Monday saying that "the dam is a
            threat to all".
            """);
    assertThat(r.only().date()).isEqualTo(LocalDate.of(2031, 12, 15));
    assertThat(r.contents().getFirst()).endsWith("a\nthreat to all\"");
  }

  @Test
  void halfAnIntention_isNoStatement() {
    Reading r =
        read("Velia complained that Lea Moreau is choosing which rivals she is ready to talk to.");
    assertThat(r.only().mode()).isEqualTo(Mode.INDIRECT);
  }

  @Test
  void spokesman_speaksForWhomeverHeIsNamedWith() {
    Reading r =
        read(
            "The River Commission met Velia in Lund. "
                + "A spokesman for the River Commission said that the talks would resume.");
    assertThat(r.name(r.only().onBehalfOf())).isEqualTo("River Commission");
    assertThat(r.only().onRecord()).isTrue();
  }

  @Test
  void sourceNobodyNames_isOffTheRecord() {
    assertThat(read("It is done, a Velian diplomat said.").only().onRecord()).isFalse();
  }

  @Test
  void firstPersonInsideAQuotation_isWhoeverIsQuoted() {
    Reading r = read("\"I think that the truce will hold,\" President Erik Lind said in Lund.");
    Statement thought =
        r.statements.stream().filter(s -> s.mode() == Mode.THOUGHT).findFirst().orElseThrow();
    assertThat(thought.speakers()).containsExactlyElementsOf(r.statements.getFirst().speakers());
    assertThat(r.name(thought.speakers().getFirst())).isEqualTo("Erik Lind");
  }

  @Test
  void sourceWithoutAnActor_keepsItsWords() {
    Reading r = read("The forecast showed that the harvest would fail.");
    assertThat(r.words(r.only().source())).isEqualTo("The forecast");
    assertThat(r.only().speakers()).isEmpty();
  }

  @Test
  void relativeClause_namesItsAntecedent() {
    Reading r = read("Lea Moreau, who said that Velia would pay, left the room.");
    assertThat(r.words(r.only().source())).isEqualTo("Lea Moreau");
  }

  @Test
  void reporterGoingOnInsideTheContent_isHeardAgain() {
    Reading r =
        read("President Lind said the talks had failed and warned that the gates would close.");
    assertThat(r.contents()).containsExactly("the talks had failed", "that the gates would close");
    assertThat(r.statements.get(0).speakers()).isEqualTo(r.statements.get(1).speakers());
  }

  @Test
  void lateCondition_belongsToWhatIsSaid() {
    Reading r =
        read("The company said it would discuss the dismissals, but only after the strike ended.");
    assertThat(r.contents().getFirst())
        .isEqualTo("it would discuss the dismissals, but only after the strike ended");
  }

  @Test
  void speechStillToCome_isLessSure() {
    Reading r = read("President Lind will tell Velia that the gates must open.");
    assertThat(r.only().confidence()).isLessThan(0.9);
  }

  @Test
  void wordsHeldUpInMarks_areNoStatement() {
    assertThat(read("The \"peace camp\" met in Lund under a large tent.").statements).isEmpty();
  }

  @Test
  void headline_reportsOnlyWhatItSaysInSoManyWords() {
    Reading r = read("Velia wants the dam opened\n\nThe talks went on for a day in Lund.\n");
    assertThat(r.statements).isEmpty();
  }

  @Test
  void hostileText_isReadInTime() {
    Random random = new Random(7);
    String[] pieces = {
      "said", "that", "\"", "“", "‘", "'", ",", "Velia", "not", "to", "accuse", ":"
    };
    StringBuilder text = new StringBuilder("Talks in Lund went on for the third day.\n\n");
    for (int i = 0; i < 6_000; i++) {
      text.append(pieces[random.nextInt(pieces.length)]).append(' ');
    }
    assertTimeoutPreemptively(Duration.ofSeconds(60), () -> read(text.toString()));
  }

  private record Reading(String text, List<Claim> claims, List<Statement> statements) {

    Statement only() {
      assertThat(statements).hasSize(1);
      return statements.getFirst();
    }

    String name(@Nullable String id) {
      return claims.stream()
          .filter(c -> c.id().equals(id) && c instanceof Actor)
          .map(c -> ((Actor) c).name())
          .findFirst()
          .orElse("nobody");
    }

    String words(@Nullable Span span) {
      return span == null ? "" : span.of(text);
    }

    List<String> contents() {
      return statements.stream().map(s -> s.content().getFirst().of(text)).toList();
    }
  }

  private static Reading read(String text) {
    Report report =
        new Intake(IntakeSettings.DEFAULT)
            .read("talks.txt", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
            .reports()
            .getFirst();
    List<Claim> claims = READER.read(report);
    List<Statement> statements =
        claims.stream().filter(Statement.class::isInstance).map(Statement.class::cast).toList();
    return new Reading(text, claims, statements);
  }
}
