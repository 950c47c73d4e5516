package parley.reading.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.language.EnglishParser;
import parley.reading.Reader;
import parley.reading.claim.Actor;
import parley.reading.claim.Claim;
import parley.reading.claim.Meeting;
import parley.reading.intake.Intake;
import parley.reading.intake.IntakeSettings;

/** Who meets, where only the report as a whole tells it. Published on Tuesday, 5 April 2033. */
class WholeReportMeetingsTest {

  private static final Reader READER = new Reader(EnglishParser.load());
  private static final String SIDES =
      "Chad and Sudan are at war. Both sides want peace, officials said. ";

  private static List<Claim> read(String text) {
    var in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    var settings = IntakeSettings.DEFAULT.publishedOn(LocalDate.of(2033, 4, 5));
    return READER.read(new Intake(settings).read("report.txt", in).reports().getFirst());
  }

  private static String who(List<Claim> claims) {
    Meeting last =
        claims.stream()
            .filter(Meeting.class::isInstance)
            .map(Meeting.class::cast)
            .reduce((a, b) -> b)
            .orElseThrow();
    return claims.stream()
        .filter(Actor.class::isInstance)
        .map(Actor.class::cast)
        .filter(a -> last.participants().contains(a.id()))
        .map(Actor::name)
        .sorted()
        .collect(Collectors.joining(", "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Chad has confirmed that it will attend the round in Lund on Friday. | true",
        "Chad has not confirmed that it will attend the round in Lund on Friday. | false",
        "The government of Chad has not said that it will attend the round in Lund on Friday. | false",
      })
  void whoeverDoesNotSayThatTheyCome_hasNotConfirmed(String text, boolean confirmed) {
    assertThat(read(text))
        .filteredOn(Meeting.class::isInstance)
        .map(Meeting.class::cast)
        .singleElement()
        .satisfies(m -> {
          assertThat(m.confirmedBy()).hasSize(confirmed ? 1 : 0);
          assertThat(m.refusedBy()).hasSize(confirmed ? 0 : 1);
        });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The foreign ministers will meet in Lund on Friday.
          The two presidents will meet in Lund on Friday.
          Talks with Sudan resume in Lund on Friday.
          A second round is planned for Friday.
          """)
  void meetingOfEnvoysOrOfOneSide_isThatOfTheTwoSides(String text) {
    assertThat(who(read(SIDES + text))).contains("Chad", "Sudan");
  }

  @Test
  void twoPresidents_areNotTheMinisterAndTheDonorJustNamed() {
    String donor = "Defence Minister Tomas Brandt thanked the bishop, Otto Wren. ";
    assertThat(who(read(SIDES + donor + "The two presidents will meet in Lund on Friday.")))
        .contains("Chad", "Sudan")
        .doesNotContain("Brandt", "Wren");
  }

  @Test
  void twoPersonsNamedBesideTheirOffices_areWhoMeets() {
    assertThat(who(read("The two governors, Alia Temur and Otto Wren, met in Lund on Monday.")))
        .contains("Alia Temur", "Otto Wren");
  }
}
