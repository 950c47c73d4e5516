package parley.reading.drafting;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parley.talks.Option;
import parley.talks.Status;
import parley.talks.Step;
import parley.talks.Timeframe;
import parley.talks.formula.Formula;
import parley.talks.formula.OptionId;
import parley.talks.formula.Truth;

/**
 * Meetings that all who speak of them have confirmed, and that no report says were held. Until the
 * day is over such a meeting is still to be held, so what waits for it goes on waiting; after it
 * the meeting is taken to have been held, which is an assumption.
 */
final class Ahead {

  /** How a day is told: 12 March 2031. */
  static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  private Ahead() {}

  /**
   * Leaves open whether they are held.
   *
   * @param today the day that the draft describes, where it is known
   */
  static void leaveOpen(Sketch sketch, @Nullable LocalDate today) {
    Map<OptionId, Boolean> now =
        sketch.options().stream().collect(Collectors.toMap(Option::id, Option::now));
    for (Step step : sketch.steps()) {
      Optional<Formula> when = step.when().filter(w -> isConfirmed(w, now));
      if (when.isEmpty() || step.basis().status().equals(Optional.of(Status.HELD))) {
        continue;
      }
      boolean over =
          today != null && step.on().filter(day -> day.last().isBefore(today)).isPresent();
      if (over) {
        sketch.assume(step, "all had confirmed, so it is taken to have been held on its day");
      } else {
        sketch.await(
            step,
            new Option(
                new OptionId(Unsaid.KEY, step.id()),
                "The meeting takes place" + step.on().map(day -> " " + words(day)).orElse(""),
                false,
                Option.Irreversible.NO,
                OptionalDouble.empty(),
                step.basis()
                    .withStatus(Status.PLANNED)
                    .withAssumption("no report says yet that it was held")));
      }
    }
  }

  private static String words(Timeframe day) {
    return day.first().equals(day.last()) ? "on " + DAY.format(day.first()) : "in " + day;
  }

  /** Whether it takes that parties confirm, and all have. */
  private static boolean isConfirmed(Formula when, Map<OptionId, Boolean> now) {
    return when.atoms()
            .allMatch(a ->
                a instanceof Formula.Taken(var option)
                    && option.name().matches(MeetingSteps.CONFIRM + "(-\\d+)?"))
        && Truth.holds(
            when, a -> a instanceof Formula.Taken(var option) && now.getOrDefault(option, false));
  }
}
