package parley.reading.drafting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
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

/** A short report and claims on it, each given by the words it is pinned to. */
final class Told {

  private final String id;
  private final String text;
  private final List<Claim> claims = new ArrayList<>();

  Told(String text) {
    this("told", LocalDate.of(2031, 3, 4), text);
  }

  Told(String id, LocalDate day, String text) {
    this.id = id;
    this.text = text;
    Span all = new Span(0, text.length());
    claims.add(
        new Source(
            "report-1",
            id,
            id + ".txt",
            null,
            null,
            day,
            null,
            "en",
            "0".repeat(64),
            text.length(),
            List.of(all),
            List.of(),
            1,
            "told"));
  }

  Span span(String words) {
    int at = text.indexOf(words);
    if (at < 0) {
      throw new AssertionError("the text does not say: " + words);
    }
    return new Span(at, at + words.length());
  }

  Told actor(String id, String name, Actor.Type type, String... mentions) {
    List<Actor.Mention> places = new ArrayList<>();
    for (String mention : mentions) {
      for (int at = text.indexOf(mention); at >= 0; at = text.indexOf(mention, at + 1)) {
        places.add(new Actor.Mention(new Span(at, at + mention.length()), Actor.Form.NAME));
      }
    }
    claims.add(new Actor(id, this.id, name, type, null, null, null, List.of(), places, 1, "told"));
    return this;
  }

  Told person(String id, String name, String affiliation) {
    claims.add(
        new Actor(
            id,
            this.id,
            name,
            Actor.Type.PERSON,
            null,
            null,
            affiliation,
            List.of(),
            List.of(new Actor.Mention(span(name), Actor.Form.NAME)),
            1,
            "told"));
    return this;
  }

  Told condition(String by, String blocked, String marker, Condition.Need... needs) {
    return condition(by, blocked, marker, Condition.Polarity.POSITIVE, needs);
  }

  Told condition(
      String by,
      String blocked,
      String marker,
      Condition.Polarity polarity,
      Condition.Need... needs) {
    claims.add(
        new Condition(
            "condition-" + claims.size(),
            id,
            Condition.Type.PRECONDITION,
            List.of(by),
            null,
            span(marker),
            span(blocked),
            null,
            List.of(needs),
            polarity,
            1,
            "told"));
    return this;
  }

  Told warning(
      String by, String consequence, String marker, Condition.Polarity polarity, String need) {
    claims.add(
        new Condition(
            "condition-" + claims.size(),
            id,
            Condition.Type.WARNING,
            List.of(by),
            null,
            span(marker),
            null,
            span(consequence),
            List.of(new Condition.Need(span(need), List.of())),
            polarity,
            1,
            "told"));
    return this;
  }

  Told stand(String by, String issue, String label, Position.Stance stance, String words) {
    claims.add(
        new Position(
            "position-" + claims.size(),
            id,
            by,
            new Position.Issue(issue, label),
            stance,
            span(words),
            null,
            1,
            "told"));
    return this;
  }

  Condition.Need need(String words, String... by) {
    return new Condition.Need(span(words), List.of(by));
  }

  Told sequence(List<String> by, String... steps) {
    claims.add(
        new Sequence(
            "sequence-" + claims.size(),
            id,
            by,
            List.of(steps).stream().map(this::span).toList(),
            List.of(),
            1,
            "told"));
    return this;
  }

  Told sequence(List<String> by, List<String> markers, String... steps) {
    claims.add(
        new Sequence(
            "sequence-" + claims.size(),
            id,
            by,
            List.of(steps).stream().map(this::span).toList(),
            markers.stream().map(this::span).toList(),
            1,
            "told"));
    return this;
  }

  /** A condition that something is to end or stay away. */
  Told away(String by, String blocked, String marker, Condition.Need... needs) {
    claims.add(
        new Condition(
            "condition-" + claims.size(),
            id,
            Condition.Type.PRECONDITION,
            List.of(by),
            null,
            span(marker),
            span(blocked),
            null,
            List.of(needs),
            Condition.Polarity.NEGATIVE,
            1,
            "told"));
    return this;
  }

  Told leverage(String principal, @Nullable String through, String on, String marker, String goal) {
    claims.add(
        new Leverage(
            "leverage-" + claims.size(),
            id,
            principal,
            through,
            on,
            null,
            span(marker),
            span(goal),
            1,
            "told"));
    return this;
  }

  Told refusedMeeting(String words, String place, LocalDate day, String by) {
    claims.add(
        new Meeting(
            "meeting-" + claims.size(),
            id,
            List.of(by),
            null,
            null,
            List.of(),
            day,
            place,
            Meeting.Status.REFUSED,
            List.of(),
            List.of(by),
            span(words),
            1,
            "told"));
    return this;
  }

  Told confirmedMeeting(String words, String place, LocalDate day, String by) {
    claims.add(
        new Meeting(
            "meeting-" + claims.size(),
            id,
            List.of(by),
            null,
            null,
            List.of(),
            day,
            place,
            Meeting.Status.PLANNED,
            List.of(by),
            List.of(),
            span(words),
            1,
            "told"));
    return this;
  }

  Told plannedMeeting(String words, String... participants) {
    claims.add(
        new Meeting(
            "meeting-" + claims.size(),
            id,
            List.of(participants),
            null,
            null,
            List.of(),
            null,
            null,
            Meeting.Status.PLANNED,
            List.of(),
            List.of(),
            span(words),
            1,
            "told"));
    return this;
  }

  Told meeting(
      String words,
      Meeting.Status status,
      @Nullable LocalDate day,
      @Nullable String place,
      String... who) {
    claims.add(
        new Meeting(
            "meeting-" + claims.size(),
            id,
            List.of(who),
            null,
            null,
            List.of(),
            day,
            place,
            status,
            List.of(),
            List.of(),
            span(words),
            1,
            "told"));
    return this;
  }

  Told dated(String words, String value) {
    claims.add(new Dated("date-" + claims.size(), id, span(words), value, 1, "told"));
    return this;
  }

  Told statement(String by, String content) {
    claims.add(
        new Statement(
            "statement-" + claims.size(),
            id,
            List.of(by),
            null,
            Statement.Mode.INDIRECT,
            null,
            null,
            List.of(span(content)),
            true,
            null,
            null,
            false,
            1,
            "told"));
    return this;
  }

  Told forming(String from, Relation.Type type, String to, String words) {
    claims.add(
        new Relation(
            "relation-" + claims.size(),
            id,
            from,
            to,
            type,
            Relation.Status.FORMING,
            span(words),
            1,
            "told"));
    return this;
  }

  Told event(String by, String trigger, Event.Status status) {
    return event(by, trigger, status, null);
  }

  Told event(String by, String trigger, Event.Status status, @Nullable LocalDate day) {
    claims.add(
        new Event(
            "event-" + claims.size(),
            id,
            List.of(by),
            List.of(),
            span(trigger),
            "AID",
            null,
            null,
            status,
            false,
            day,
            null,
            null,
            1,
            "told"));
    return this;
  }

  Told commitment(String by, String content, Commitment.Status status) {
    claims.add(
        new Commitment(
            "commitment-" + claims.size(),
            id,
            by,
            content,
            span(content),
            null,
            status,
            1,
            "told"));
    return this;
  }

  Told demand(String by, String of, String cue, String content) {
    claims.add(
        new Demand(
            "demand-" + claims.size(),
            id,
            List.of(by),
            List.of(of),
            span(content),
            span(cue),
            1,
            "told"));
    return this;
  }

  ReportClaims claims() {
    return ReportClaims.of(text, claims);
  }
}
