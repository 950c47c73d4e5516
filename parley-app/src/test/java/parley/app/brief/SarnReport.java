package parley.app.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.app.findings.Analysis;
import parley.app.material.Material;
import parley.app.material.Reading;
import parley.reading.claim.Actor;
import parley.reading.claim.Claim;
import parley.reading.claim.Commitment;
import parley.reading.claim.Condition;
import parley.reading.claim.Dated;
import parley.reading.claim.Demand;
import parley.reading.claim.Event;
import parley.reading.claim.Leverage;
import parley.reading.claim.Meeting;
import parley.reading.claim.Position;
import parley.reading.claim.Relation;
import parley.reading.claim.Sequence;
import parley.reading.claim.Source;
import parley.reading.claim.Span;
import parley.reading.claim.Statement;
import parley.reading.report.Report;

/** A short invented report on a river, with every kind of claim marked by hand. */
public final class SarnReport {

  private static final String ID = "sarn-0a1b2c3d";
  private static final LocalDate PUBLISHED = LocalDate.of(2031, 3, 4);

  static final String TEXT =
      """
      Osk and Velia meet over the Sarn dam

      LUND - Osk will not open the gates of the Sarn dam until Velia pays for the repair of the \
      canal and an envoy inspects it, Osk's Water Minister Tomas Brandt said on Tuesday.

      "Our farmers cannot wait for a third year," Mr Brandt said.

      Velia demands that Osk open one gate. The two differ over the price of water. The River \
      Commission is relying on Norn to persuade Osk to accept the inspection.

      They plan to deal with the inspection first and then with the price, in a round in Lund on \
      18 March that Osk has yet to confirm. An official, who asked not to be named, insisted Velia \
      had agreed to pay half, and warned that unless the gates open the harvest will fail.

      Subscribe to the Lund Courier
      """;

  private final List<Claim> claims = new ArrayList<>();

  private SarnReport() {}

  /** The report and its claims. */
  public static Reading reading() {
    return new SarnReport().read(PUBLISHED);
  }

  /** The brief of it, with the analysis of the Talks drafted from it. */
  static Brief brief() {
    Material material = Material.of(List.of(reading()), 0);
    return BriefMaker.of(material, Analysis.ofDraft(material));
  }

  /** The same without a day of publication. */
  static Reading undated() {
    return new SarnReport().read(null);
  }

  /** The place of words in the report. */
  static Span span(String words) {
    int start = TEXT.indexOf(words);
    if (start < 0) {
      throw new IllegalArgumentException("not in the report: " + words);
    }
    return new Span(start, start + words.length());
  }

  private Reading read(@Nullable LocalDate published) {
    Source source =
        new Source(
            ID,
            ID,
            "sarn.txt",
            "Osk and Velia meet over the Sarn dam",
            "Lund Courier",
            published,
            new Source.Dateline("Lund", span("LUND -")),
            "en",
            "0a1b2c3d".repeat(8),
            TEXT.length(),
            List.of(new Span(0, TEXT.indexOf("Subscribe"))),
            List.of(
                new Source.Furniture(span("Subscribe to the Lund Courier"), "subscription link")),
            1,
            "intake");
    claims.add(source);
    actors();
    talk();
    rest();
    return new Reading(new Report(source, TEXT, List.of(), List.of()), claims);
  }

  private void actors() {
    actor("osk", "Osk", Actor.Type.STATE, null, null, "Osk");
    actor("velia", "Velia", Actor.Type.STATE, null, null, "Velia");
    actor("brandt", "Tomas Brandt", Actor.Type.PERSON, "Water Minister", "osk", "Tomas Brandt");
    actor("commission", "River Commission", Actor.Type.BODY, null, null, "River Commission");
    actor("norn", "Norn", Actor.Type.STATE, null, null, "Norn");
    actor("official", "an official", Actor.Type.UNNAMED, null, null, "An official");
  }

  private void actor(
      String id,
      String name,
      Actor.Type type,
      @Nullable String role,
      @Nullable String affiliation,
      String mention) {
    claims.add(
        new Actor(
            id,
            ID,
            name,
            type,
            null,
            role,
            affiliation,
            List.of(),
            List.of(new Actor.Mention(span(mention), Actor.Form.NAME)),
            0.9,
            "name"));
  }

  private void talk() {
    claims.add(
        new Statement(
            "statement-1",
            ID,
            List.of("brandt"),
            "osk",
            Statement.Mode.DIRECT,
            span("said."),
            span("Mr Brandt"),
            List.of(span("\"Our farmers cannot wait for a third year,\"")),
            true,
            null,
            PUBLISHED,
            false,
            0.95,
            "quotation"));
    claims.add(
        new Condition(
            "condition-1",
            ID,
            Condition.Type.PRECONDITION,
            List.of("osk"),
            null,
            span("until"),
            span("open the gates of the Sarn dam"),
            null,
            List.of(
                new Condition.Need(
                    span("Velia pays for the repair of the canal"), List.of("velia")),
                new Condition.Need(span("an envoy inspects it"), List.of())),
            Condition.Polarity.POSITIVE,
            0.9,
            "not-until"));
    claims.add(
        new Demand(
            "demand-1",
            ID,
            List.of("velia"),
            List.of("osk"),
            span("Osk open one gate"),
            span("demands"),
            0.8,
            "demand-verb"));
    claims.add(
        new Position(
            "position-1",
            ID,
            "osk",
            new Position.Issue("price-of-water", "the price of water"),
            Position.Stance.DIFFER,
            span("differ over the price of water"),
            null,
            0.8,
            "differ-over"));
    claims.add(
        new Leverage(
            "leverage-1",
            ID,
            "commission",
            "norn",
            "osk",
            span("persuade"),
            span("relying on"),
            span("accept the inspection"),
            0.9,
            "rely-on"));
  }

  private void rest() {
    claims.add(
        new Sequence(
            "sequence-1",
            ID,
            List.of(),
            List.of(span("deal with the inspection"), span("with the price")),
            List.of(span("first"), span("then")),
            0.8,
            "first-then"));
    claims.add(
        new Meeting(
            "meeting-1",
            ID,
            List.of("osk", "velia"),
            null,
            null,
            List.of(new Meeting.AgendaItem("the inspection", span("the inspection first"))),
            LocalDate.of(2031, 3, 18),
            "Lund",
            Meeting.Status.PLANNED,
            List.of(),
            List.of("osk"),
            span("a round in Lund on 18 March"),
            0.85,
            "planned-round"));
    claims.add(
        new Commitment(
            "commitment-1",
            ID,
            "velia",
            "pay half",
            span("agreed to pay half"),
            "official",
            Commitment.Status.CLAIMED,
            0.5,
            "agreed-to"));
    claims.add(
        new Condition(
            "condition-2",
            ID,
            Condition.Type.WARNING,
            List.of("official"),
            null,
            span("unless"),
            null,
            span("the harvest will fail"),
            List.of(new Condition.Need(span("the gates open"), List.of("osk"))),
            Condition.Polarity.POSITIVE,
            0.8,
            "warn-unless"));
    claims.add(
        new Relation(
            "relation-1",
            ID,
            "brandt",
            "osk",
            Relation.Type.REPRESENTS,
            Relation.Status.HOLDS,
            span("Osk's Water Minister"),
            0.9,
            "office"));
    claims.add(
        new Event(
            "event-1",
            ID,
            List.of("velia"),
            List.of("osk"),
            span("demands"),
            "REQUEST",
            null,
            "100",
            Event.Status.ACTUAL,
            false,
            PUBLISHED,
            null,
            null,
            0.8,
            "verb"));
    claims.add(new Dated("date-1", ID, span("18 March"), "2031-03-18", 0.95, "day-month"));
  }
}
