package parley.app.page;

import java.time.LocalDate;
import java.util.List;
import parley.app.material.Reading;
import parley.reading.claim.Actor;
import parley.reading.claim.Claim;
import parley.reading.claim.Condition;
import parley.reading.claim.Leverage;
import parley.reading.claim.Meeting;
import parley.reading.claim.Source;
import parley.reading.claim.Span;
import parley.reading.claim.Statement;
import parley.reading.report.Report;

/** A report that tries to get markup and script into whatever shows it, in every field it fills. */
final class HostileReport {

  static final String BAIT = "<script>document.title='caught'</script><img src=x onerror=alert(1)>";
  static final String QUOTES = "\"'><svg onload=alert(2)>&amp;\u202e\u0000\u0007</a></li></style>";
  private static final String ID = "x\" onmouseover=\"alert(3)-0a1b2c3d";
  private static final String TEXT = BAIT + " waits for " + QUOTES + "\n\n" + BAIT.repeat(3);
  private static final Span FIRST = new Span(0, BAIT.length());
  private static final Span SECOND =
      new Span(BAIT.length() + 11, BAIT.length() + 11 + QUOTES.length());

  private HostileReport() {}

  static Reading reading() {
    Source source =
        new Source(
            ID,
            ID,
            BAIT + ".txt",
            BAIT,
            QUOTES,
            LocalDate.of(2031, 3, 4),
            new Source.Dateline(BAIT, FIRST),
            "en\" onclick=\"alert(4)",
            "0",
            TEXT.length(),
            List.of(new Span(0, TEXT.length())),
            List.of(new Source.Furniture(FIRST, BAIT)),
            1,
            BAIT);
    List<Claim> claims =
        List.of(
            source,
            actor("a", BAIT),
            actor("b", QUOTES),
            new Condition(
                "c",
                ID,
                Condition.Type.PRECONDITION,
                List.of("a"),
                null,
                SECOND,
                FIRST,
                null,
                List.of(new Condition.Need(SECOND, List.of("b"))),
                Condition.Polarity.POSITIVE,
                0.5,
                QUOTES),
            new Leverage("l", ID, "a", "b", "a", FIRST, SECOND, SECOND, 0.5, BAIT),
            new Meeting(
                "m",
                ID,
                List.of("a"),
                "b",
                null,
                List.of(new Meeting.AgendaItem(BAIT, FIRST)),
                null,
                QUOTES,
                Meeting.Status.PLANNED,
                List.of(),
                List.of("a"),
                FIRST,
                0.5,
                BAIT),
            new Statement(
                "s\" autofocus onfocus=\"alert(5)",
                ID,
                List.of("a"),
                null,
                Statement.Mode.DIRECT,
                null,
                FIRST,
                List.of(SECOND),
                true,
                "b",
                null,
                false,
                0.5,
                QUOTES));
    return new Reading(new Report(source, TEXT, List.of(), List.of()), claims);
  }

  private static Actor actor(String id, String name) {
    return new Actor(
        id,
        ID,
        name,
        Actor.Type.PERSON,
        BAIT,
        QUOTES,
        null,
        List.of(),
        List.of(new Actor.Mention(FIRST, Actor.Form.NAME)),
        0.5,
        "r");
  }
}
