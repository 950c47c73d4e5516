package parley.reading.drafting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import parley.reading.claim.Commitment;
import parley.reading.claim.Event;
import parley.reading.claim.Span;
import parley.reading.drafting.Cast.Member;
import parley.talks.Option;

/**
 * Which options are taken now: what reports say happened, or was denied, after the option was last
 * spoken of as open. The later day's word stands; the order is that of the events, not of the
 * reports.
 */
public final class Happenings {

  private static final Pattern CLAUSE_END =
      Pattern.compile("[.!?;\\n]|,? (but|while|although|saying) |, (and|which|who) ");
  private static final int LONGEST = 140;

  /** Verbs of saying yes to a text, in their base form. */
  private static final Set<String> ASSENT =
      Set.of("approve", "support", "back", "endorse", "adopt", "accept", "pass", "ratify");

  private record Happening(
      LocalDate day, LocalDate told, Words words, boolean denied, Place place) {}

  private final Map<String, List<Happening>> byParty = new HashMap<>();

  Happenings(List<ReportClaims> reports, Cast cast) {
    for (ReportClaims report : reports) {
      for (Event event : report.list(Event.class)) {
        boolean denied = event.status() == Event.Status.DENIED;
        if (denied || event.status() == Event.Status.ACTUAL) {
          LocalDate day = Objects.requireNonNullElse(event.date(), report.day());
          add(report, cast.parties(report, event.sources()), event.trigger(), day, denied);
        }
      }
      for (Commitment commitment : report.list(Commitment.class)) {
        if (commitment.status() == Commitment.Status.MET
            || commitment.status() == Commitment.Status.ACKNOWLEDGED) {
          add(
              report,
              cast.parties(report, List.of(commitment.by())),
              commitment.content(),
              report.day(),
              false);
        }
      }
    }
    byParty.values().forEach(all -> all.sort(Comparator.comparing(Happening::day)));
  }

  private void add(
      ReportClaims report, List<Member> who, Span trigger, LocalDate day, boolean denied) {
    Place place = new Place(report, clause(report.text(), trigger));
    Happening happening = new Happening(day, report.day(), Words.of(place.words()), denied, place);
    who.forEach(m -> byParty.computeIfAbsent(m.key(), k -> new ArrayList<>()).add(happening));
  }

  /** From the verb to the end of its clause. */
  public static Span clause(String text, Span trigger) {
    int latest = Math.min(text.length(), trigger.end() + LONGEST);
    var end = CLAUSE_END.matcher(text).region(trigger.end(), latest);
    return new Span(trigger.start(), end.find() ? end.start() : Math.max(trigger.end(), latest));
  }

  /** Marks the options of a sketch that are taken. */
  void mark(Sketch sketch) {
    for (Option option : sketch.options()) {
      Words words = sketch.wordsOf(option.id());
      for (Happening happening : byParty.getOrDefault(option.id().party(), List.of())) {
        boolean later = happening.told().isAfter(sketch.lastSpokenOf(option.id()));
        if (later && says(happening.words(), words)) {
          sketch.happened(option.id(), !happening.denied(), happening.place());
        }
      }
    }
  }

  /** Who approved a budget has supported it. */
  private static boolean sameAct(String happened, String option) {
    return happened.equals(option) || (ASSENT.contains(happened) && ASSENT.contains(option));
  }

  /** The same verb, the numbers not at odds, and a third of what else the option names. */
  private static boolean says(Words happened, Words option) {
    if (happened.isEmpty() || !sameAct(happened.first(), option.first())) {
      return false;
    }
    int rest = option.common(option) - 1;
    int verb = happened.first().equals(option.first()) ? 1 : 0;
    int common = option.common(happened) - verb;
    return !option.countsDiffer(happened) && (rest == 0 || common >= Math.max(1, rest / 3));
  }
}
