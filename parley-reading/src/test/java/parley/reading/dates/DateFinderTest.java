package parley.reading.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parley.language.EnglishParser;
import parley.language.Parser;
import parley.reading.claim.Dated;
import parley.reading.intake.Intake;
import parley.reading.intake.IntakeSettings;
import parley.reading.report.ParsedReport;
import parley.reading.report.Report;

/** Wednesday, 5 March 2031 is the day of publication throughout. */
class DateFinderTest {

  private static final Parser PARSER = EnglishParser.load();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The ministers met on 2031-02-27 in Lund.                     | 2031-02-27 | 2031-02-27
          The treaty was signed on February 27, 2031, in Lund.         | February 27, 2031 | 2031-02-27
          The treaty was signed on Thursday, 27 February 2031.         | Thursday, 27 February 2031 | 2031-02-27
          The treaty was signed on the 16th of December 2030.          | 16th of December 2030 | 2030-12-16
          The ministers met on 27 February in Lund.                    | 27 February | 2031-02-27
          The ministers met on Dec. 16 in Lund.                        | Dec. 16 | 2030-12-16
          The ministers will meet on 18 March in Lund.                 | 18 March | 2031-03-18
          The ministers will meet on December 16 in Lund.              | December 16 | 2031-12-16
          The ministers met in Lund on Monday.                         | Monday | 2031-03-03
          The ministers met in Lund on Wednesday.                      | Wednesday | 2031-03-05
          The ministers will meet in Lund on Monday.                   | Monday | 2031-03-10
          The ministers want to meet in Lund on Friday.                | Friday | 2031-03-07
          The round was due to take place on Friday.                   | Friday | 2031-03-07
          The talks are scheduled for Friday.                          | Friday | 2031-03-07
          A session set for Monday was called off by the union.        | Monday | 2031-03-03
          The round had been set for Tuesday, the envoy said.          | Tuesday | 2031-03-04
          The envoy was to see him on Monday, but he did not come.     | Monday | 2031-03-03
          A session suggested for this Friday was turned down.         | this Friday | 2031-03-07
          The mayor has invited both sides to his house on Sunday.     | Sunday | 2031-03-09
          The talks should not start on Friday, the minister said.     | Friday | 2031-03-07
          The envoy said the gates must be open by Sunday.             | Sunday | 2031-03-09
          The gates have been shut since Friday.                       | Friday | 2031-02-28
          Osk has rejected the pact signed in Sarn, Velia, in December. | December   | 2030-12
          Osk has called for talks planned in Sarn, in December.       | December   | 2031-12
          Osk rejected the offer last Friday.                          | last Friday | 2031-02-28
          The ministers will meet next Tuesday.                        | next Tuesday | 2031-03-11
          The envoy arrived yesterday.                                 | yesterday | 2031-03-04
          The envoy will leave tomorrow morning.                       | tomorrow morning | 2031-03-06
          The envoy will see the minister later today.                 | today | 2031-03-05
          The envoy saw the minister last night.                       | last night | 2031-03-04
          The talks broke down last week.                              | last week | 2031-02-24/2031-03-02
          The talks will go on next month.                             | next month | 2031-04
          The talks broke down in January.                             | January | 2031-01
          The harvest will fail if the gates stay shut until May.      | May | 2031-05
          The gates will open by the end of June.                      | the end of June | 2031-06-30
          The gates opened at the end of February 2030.                | the end of February 2030 | 2030-02-28
          The plant must close before 2035.                            | 2035 | 2035
          The war began in 2011 and 2012 was worse.                    | 2011 | 2011
          The war began in March 2011.                                 | March 2011 | 2011-03
          The envoy left two days ago.                                 | two days ago | 2031-03-03
          The parties will reply within two weeks.                     | within two weeks | 2031-03-05/2031-03-19
          The parties will meet again on the 14th.                     | the 14th | 2031-03-14
          The talks will be held on 12-14 May.                         | 12-14 May | 2031-05-12/2031-05-14
          The parties will meet at the weekend.                        | the weekend | 2031-03-08/2031-03-09
          """)
  void find_oneDate_isPutOnTheCalendar(String sentence, String words, String value) {
    List<Dated> dates = dates(sentence);
    assertThat(dates).isNotEmpty();
    assertThat(dates.getFirst().span().of(sentence)).isEqualTo(words);
    assertThat(dates.getFirst().value()).isEqualTo(value);
  }

  @Test
  void find_whereAPersonIsCalledMay_takesNoMonthForHer() {
    assertThat(
            dates(
                "Olga May said no. The envoy gave the offer to May before May's own party met. The"
                    + " gates have been shut since May."))
        .singleElement()
        .satisfies(d -> assertThat(d.value()).isEqualTo("2030-05"));
    assertThat(dates("In May the gates were opened, and before May they had been shut."))
        .hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The ministry spoke on the eve of the talks.
          The vote was 3/3 in the end.
          They met again the following week.
          The two met three days later.
          Ministers may meet in the hall.
          The council meets every Friday.
          Some 2000 people marched to the dam.
          It was the first meeting in two years.
          """)
  void find_wordsThatNameNoKnownDay_noClaim(String sentence) {
    assertThat(dates(sentence)).isEmpty();
  }

  @Test
  void find_possessiveWeekdayUnderAShould_countsForward() {
    assertThat(
            values(
                "Osk said on Monday that Friday's talks should not take place until Velia pays."))
        .containsExactly("2031-03-03", "2031-03-07");
  }

  @Test
  void find_rangeOfWeekdays_bothEnds() {
    assertThat(values("The delegations will stay in Lund from Monday to Wednesday."))
        .containsExactly("2031-03-10", "2031-03-12");
  }

  @Test
  void find_todayInQuotationSaidYesterday_isYesterday() {
    assertThat(values("\"We will sign today,\" the minister said yesterday in Lund."))
        .containsExactly("2031-03-04", "2031-03-04");
  }

  @Test
  void find_todayInQuotationAtTheEventOfTheLead_isTheDayOfTheEvent() {
    assertThat(
            values(
                """
                The water minister came to Lund yesterday for talks on the dam.

                The minister met the envoy first, and then the press.

                "I hope that we can agree today," the minister said. "Tomorrow may be too late."
                """))
        .containsExactly("2031-03-04", "2031-03-04", "2031-03-05");
  }

  @Test
  void find_quotationOfTwoSentencesSaidOnMonday_bothCountFromMonday() {
    assertThat(
            values(
                "\"Today we hope for an answer. We want to sign it tomorrow,\" the minister said on"
                    + " Monday."))
        .containsExactly("2031-03-03", "2031-03-04", "2031-03-03");
  }

  @Test
  void find_noDayOfPublication_onlyDatesThatNeedNone() {
    Report report =
        report("The envoy came on Monday. The war began in 2011.", IntakeSettings.DEFAULT);
    assertThat(new DateFinder().find(ParsedReport.of(report, PARSER)).all())
        .extracting(Dated::value)
        .containsExactly("2011");
  }

  @Test
  void find_dateLine_isADateOfItsOwn() {
    assertThat(
            values(
                "Osk turns to Norn\n\n4 March 2031\n\nThe talks in Lund are over. Nobody won.\n"))
        .containsExactly("2031-03-04");
  }

  @Test
  void find_manyDatesInOneSentence_staysFast() {
    String sentence =
        "They met on Monday and on 12-14 May and within two weeks, ".repeat(2_000) + "he said.";
    assertThat(DateGrammar.in(sentence)).hasSize(6_000);
  }

  private static List<String> values(String text) {
    return dates(text).stream().map(Dated::value).toList();
  }

  private static List<Dated> dates(String text) {
    IntakeSettings settings = IntakeSettings.DEFAULT.publishedOn(LocalDate.of(2031, 3, 5));
    return new DateFinder().find(ParsedReport.of(report(text, settings), PARSER)).all();
  }

  private static Report report(String text, IntakeSettings settings) {
    return new Intake(settings)
        .read("stdin", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
        .reports()
        .getFirst();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The round opened on Monday. On the eve of the talks, Osk shut the dam.   | 2031-03-02
          The talks are due on Friday. On the eve of the talks Osk will shut it.    | 2031-03-06
          The round opened on Monday, the next is due on Friday. Osk shut the dam on the eve of the talks. | 2031-03-02
          """)
  void eveOfTalks_isTheDayBeforeTheTalksTheReportDates(String text, String day) {
    assertThat(eves(text)).containsExactly(day);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "On the eve of the talks, Osk shut the dam.",
        "The dam burst on Monday. Osk had shut it on the eve of the talks.",
        "The talks opened on Monday. It was New Year's Eve.",
      })
  void eveOfTalksWithoutADay_isLeftOpen(String text) {
    assertThat(eves(text)).isEmpty();
  }

  private static List<String> eves(String text) {
    return dates(text).stream().filter(d -> d.rule().equals("eve")).map(Dated::value).toList();
  }
}
