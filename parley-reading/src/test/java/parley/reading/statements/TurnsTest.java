package parley.reading.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import parley.language.EnglishParser;
import parley.reading.Reader;
import parley.reading.claim.Actor;
import parley.reading.claim.Claim;
import parley.reading.claim.Condition;
import parley.reading.claim.Event;
import parley.reading.claim.Meeting;
import parley.reading.claim.Statement;
import parley.reading.intake.Intake;
import parley.reading.intake.IntakeSettings;
import parley.reading.report.Report;

/** Transcripts, interviews and posts: each turn is what its speaker says. */
final class TurnsTest {

  private static final Reader READER = new Reader(EnglishParser.load());

  @Test
  void answers_areThoseOfWhomTheIntroductionPresents() {
    String interview =
        """
        Velia's foreign minister, Lena Holt, spoke to the North Post in Lund on Tuesday.

        Q: Will Velia sign the accord?

        A: We will not sign until Osk opens the gates. I have told them so.

        (Laughs.)

        My colleagues agree.

        Q: And the prisoners?

        A: Osk must release them first.
        """;

    assertThat(turns(interview))
        .containsExactly(
            "interviewer to Lena Holt: Will Velia sign the accord?",
            "Lena Holt: We will not sign until Osk opens the gates. I have told them so. //"
                + " My colleagues agree.",
            "interviewer to Lena Holt: And the prisoners?",
            "Lena Holt: Osk must release them first.");
    assertThat(conditions(interview))
        .containsExactly("Lena Holt: We will not sign | Osk opens the gates");
  }

  @Test
  void answers_onLinesWithStops_areTurnsToo() {
    assertThat(
            turns(
                """
                Foreign Minister Aro Venn met reporters in Lund on Monday.

                Q. Will Osk open the gates?
                A. Only if Velia withdraws its troops.
                Q. What about the prisoners?
                A. We demand a list of names.
                """))
        .contains(
            "Aro Venn: Only if Velia withdraws its troops.",
            "Aro Venn: We demand a list of names.");
  }

  @Test
  void questionsSetAsParagraphs_areAnsweredByTheInterviewee() {
    assertThat(
            turns(
                """
                Interview: Lena Holt, Velia's chief negotiator

                Lena Holt has led Velia's delegation since March. She spoke to the North Post.

                Will Velia sign the accord?

                We will not sign until Osk opens the gates. I told Mr Venn so on Monday.

                What if the gates stay shut?

                Then we will leave the talks. Osk knows that.
                """))
        .contains(
            "Lena Holt: We will not sign until Osk opens the gates. I told Mr Venn so on Monday.",
            "Lena Holt: Then we will leave the talks. Osk knows that.");
  }

  @Test
  void questionsOfAPaperThatAnswersThemItself_areNoInterview() {
    assertThat(
            turns(
                """
                Why the dam talks failed

                The talks between Osk and Velia broke down in Lund on Monday, officials told us.

                What happened?

                Osk walked out after Velia refused to free the prisoners.

                What happens next?

                The mediators will return to Lund on Friday.
                """))
        .isEmpty();
  }

  @Test
  void labelsInCapitals_nameWhoSpeaksAndWhoIsSpokenTo() {
    assertThat(
            turns(
                """
                The following is a transcript of the briefing in Lund.

                REPORTER: Minister, will you meet the Velian delegation?

                MINISTER HALDEN: We are ready to meet them on Friday.

                MR. SMITH: I object. Velia has never agreed to that.

                MINISTER HALDEN: Mr. Smith, you have my answer.
                """))
        .containsExactly(
            "interviewer to HALDEN: Minister, will you meet the Velian delegation?",
            "HALDEN: We are ready to meet them on Friday.",
            "SMITH: I object. Velia has never agreed to that.",
            "HALDEN to SMITH: Mr. Smith, you have my answer.");
  }

  @Test
  void namesAfterADash_areWhoSpeaks() {
    assertThat(
            turns(
                """
                Delegates of Osk and Velia spoke before the committee on Tuesday.

                — Aro Venn: Osk wants a ceasefire before any talks.

                — Lena Holt: Velia rejects that unless the gates are opened.
                """))
        .containsExactly(
            "Aro Venn: Osk wants a ceasefire before any talks.",
            "Lena Holt: Velia rejects that unless the gates are opened.");
  }

  @Test
  void posts_areTheWordsOfWhoeverOwnsTheAccount() {
    assertThat(
            turns(
                """
                Velia's president, Lena Holt (@lholt), wrote to her followers on Monday.

                @lholt: Velia will not sign until Osk opens the gates. 1/2

                @lholt: We have told the mediators so (2/2) #damtalks

                RT @AroVenn: Osk rejects the demand.

                Aro Venn is Osk's envoy.
                """))
        .containsExactly(
            "Lena Holt: Velia will not sign until Osk opens the gates.",
            "Lena Holt: We have told the mediators so",
            "Aro Venn: Osk rejects the demand.");
  }

  @Test
  void steps_areNoSpeakers() {
    assertThat(
            turns(
                """
                The mediators' plan has three parts.

                Step One: Osk opens the gates.

                Step Two: Velia frees the prisoners.

                Monday: The parties meet in Lund.
                """))
        .isEmpty();
  }

  /** Nothing is planned because somebody asks whether it is. */
  @Test
  void questions_tellNoEventsAndNoMeetings() {
    String text =
        "Will Osk sign the accord? Would Velia meet the rebels on Friday? Did Osk attack Velia?";

    assertThat(of(read(text), Event.class))
        .isNotEmpty()
        .allMatch(e -> e.status() == Event.Status.HYPOTHETICAL);
    assertThat(of(read(text), Meeting.class)).isEmpty();
    assertThat(of(read("Why did Osk attack Velia?"), Event.class))
        .extracting(Event::status)
        .containsExactly(Event.Status.ACTUAL);
  }

  private static List<String> turns(String text) {
    List<Claim> claims = read(text);
    Map<String, String> names = names(claims);
    return of(claims, Statement.class).stream()
        .filter(s -> s.rule().equals("turn"))
        .map(s ->
            s.speakers().stream().map(names::get).collect(Collectors.joining(", "))
                + (s.addressee() == null ? "" : " to " + names.get(s.addressee()))
                + ": "
                + s.content().stream().map(c -> c.of(text)).collect(Collectors.joining(" // ")))
        .toList();
  }

  private static List<String> conditions(String text) {
    List<Claim> claims = read(text);
    Map<String, String> names = names(claims);
    return of(claims, Condition.class).stream()
        .map(c ->
            c.statedBy().stream().map(names::get).collect(Collectors.joining(", "))
                + ": "
                + (c.blocked() == null ? "" : c.blocked().of(text))
                + " | "
                + c.needs().stream().map(n -> n.span().of(text)).collect(Collectors.joining(", ")))
        .toList();
  }

  private static Map<String, String> names(List<Claim> claims) {
    return of(claims, Actor.class).stream().collect(Collectors.toMap(Actor::id, Actor::name));
  }

  private static <T> List<T> of(List<Claim> claims, Class<T> kind) {
    return claims.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  private static List<Claim> read(String text) {
    Report report =
        new Intake(IntakeSettings.DEFAULT)
            .read("turns", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
            .reports()
            .getFirst();
    return READER.read(report);
  }
}
