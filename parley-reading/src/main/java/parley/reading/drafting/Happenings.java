package parley.reading.drafting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import parley.reading.claim.Commitment;
import parley.reading.claim.Condition;
import parley.reading.claim.Event;
import parley.reading.claim.Span;
import parley.reading.drafting.Cast.Member;
import parley.talks.Option;
import parley.talks.formula.Formula;
import parley.talks.formula.OptionId;

/**
 * Which options are taken now, which agreements made: what reports say happened, or was denied,
 * after it was last spoken of as open. The later day's word stands; the order is that of the
 * events, not of the reports.
 */
public final class Happenings {

  private static final Pattern CLAUSE_END =
      Pattern.compile("[.!?;\\n]|,? (but|while|although|saying|and that) |, (and|which|who) ");
  private static final int LONGEST = 140;

  /** Words that end before an act of which they say that somebody waits for it or asks for it. */
  private static final Pattern AWAITED =
      Pattern.compile(
          "\\b(until|till|unless|if|provided|(demands?|conditions?|calls?|requests?|insistence|requirements?"
              + "|proposals?|hopes?|threats?|promises?|pledges?) (that|for|to))\\b[^,.;:!?]*$");

  /** What is no longer held back once it is agreed to, and not promised for a day to come. */
  private static final Pattern HEARING =
      Pattern.compile("(?i)(to )?(discuss|consider|examine|look (at|into)|talk about)\\b");

  /** Verbs of saying yes to a text, in their base form. */
  private static final Set<String> ASSENT =
      Set.of("approve", "support", "back", "endorse", "adopt", "accept", "pass", "ratify");

  private record Happening(LocalDate day, Words words, boolean denied, Place place) {}

  private final Map<String, List<Happening>> byParty = new HashMap<>();
  private final List<ReportClaims> reports;
  private final Cast cast;
  private final List<Occurrence> occurrences = new ArrayList<>();

  Happenings(List<ReportClaims> reports, Cast cast) {
    this.reports = List.copyOf(reports);
    this.cast = cast;
    for (ReportClaims report : reports) {
      for (Event event : report.list(Event.class)) {
        boolean denied = event.status() == Event.Status.DENIED;
        if ((denied || event.status() == Event.Status.ACTUAL)
            && !isAsked(report, event.trigger())) {
          LocalDate day = Objects.requireNonNullElse(event.date(), report.day());
          add(report, cast.parties(report, event.sources()), event.trigger(), day, denied);
        }
      }
      for (Commitment commitment : report.list(Commitment.class)) {
        if (commitment.status() == Commitment.Status.MET
            || (commitment.status() == Commitment.Status.ACKNOWLEDGED
                && HEARING.matcher(report.words(commitment.content())).lookingAt())) {
          add(
              report,
              cast.parties(report, List.of(commitment.by())),
              commitment.content(),
              report.day(),
              false);
        }
      }
      occurrences.addAll(Occurrences.find(report));
    }
    byParty.values().forEach(all -> all.sort(Comparator.comparing(Happening::day)));
  }

  /** Whether the words are of what somebody waits for. */
  private static boolean isAsked(ReportClaims report, Span trigger) {
    int from = Math.max(0, trigger.start() - LONGEST);
    return AWAITED.matcher(report.text().substring(from, trigger.start())).find()
        || report.list(Condition.class).stream()
            .flatMap(c -> c.needs().stream())
            .anyMatch(need -> need.span().contains(trigger));
  }

  private void add(
      ReportClaims report, List<Member> who, Span trigger, LocalDate day, boolean denied) {
    Place place = new Place(report, clause(report.text(), trigger));
    Happening happening = new Happening(day, Words.ofAct(place.words()), denied, place);
    who.forEach(m -> byParty.computeIfAbsent(m.key(), k -> new ArrayList<>()).add(happening));
  }

  /** From the verb to the end of its clause. */
  public static Span clause(String text, Span trigger) {
    int latest = Math.min(text.length(), trigger.end() + LONGEST);
    var end = CLAUSE_END.matcher(text).region(trigger.end(), latest);
    return new Span(trigger.start(), end.find() ? end.start() : Math.max(trigger.end(), latest));
  }

  /** Marks what has come about in a sketch, of what its conditions wait for and hold back too. */
  void mark(Sketch sketch, List<parley.talks.Condition> conditions) {
    Set<OptionId> claimed = new HashSet<>();
    for (Option option : sketch.options()) {
      Formula.Atom atom = new Formula.Taken(option.id());
      Words words = sketch.wordsOf(atom);
      for (Happening happening : byParty.getOrDefault(option.id().party(), List.of())) {
        boolean later = sketch.spoken().isLater(happening.place().report(), atom);
        if (later
            && says(happening.words(), words)
            && !words.countsDiffer(Effects.counted(happening.place()))) {
          sketch.past().happened(option.id(), !happening.denied(), happening.place());
          claimed.add(option.id());
        }
      }
    }
    Effects effects = new Effects(sketch, cast, claimed);
    occurrences.forEach(effects::mark);
    reports.forEach(effects::mark);
    Fulfilments fulfilments = new Fulfilments(sketch, cast);
    reports.forEach(report -> fulfilments.mark(report, conditions));
  }

  /** Who approved a budget has supported it. */
  private static boolean sameAct(String happened, String option) {
    return happened.equals(option) || (ASSENT.contains(happened) && ASSENT.contains(option));
  }

  /** The same verb, and a third of what else the option names. */
  private static boolean says(Words happened, Words option) {
    if (happened.isEmpty() || !sameAct(happened.first(), option.first())) {
      return false;
    }
    int rest = option.common(option) - 1;
    int verb = happened.first().equals(option.first()) ? 1 : 0;
    int common = option.common(happened) - verb;
    return rest == 0 || common >= Math.max(1, rest / 3);
  }
}
