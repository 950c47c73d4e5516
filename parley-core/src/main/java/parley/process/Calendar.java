package parley.process;

import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import parley.process.ProcessFindings.StepFinding;
import parley.talks.Status;
import parley.talks.Step;
import parley.talks.Talks;
import parley.talks.Timeframe;

/** The days that steps are due on and the deadlines they have, in order. */
public final class Calendar {

  private Calendar() {}

  /**
   * One day of a step.
   *
   * @param deadline whether it has to have happened by then; otherwise it is due then
   * @param days from the day the Talks describe to its last day, less than 0 where it has passed;
   *     absent where the Talks do not say which day they describe
   * @param overdue whether its last day has passed and the step is not done
   */
  public record Entry(
      Step step,
      StepStatus status,
      boolean deadline,
      Timeframe on,
      OptionalLong days,
      boolean overdue) {

    /** How far off it is, in words: {@code overdue by 3 days}, {@code in 4 days}. */
    public String words() {
      if (days.isEmpty()) {
        return "how far off is not known: the Talks do not say which day they describe";
      }
      long off = days.getAsLong();
      if (status == StepStatus.DONE) {
        return "done";
      }
      if (overdue) {
        return "overdue by " + counted(-off);
      }
      return off == 0 ? "today" : off < 0 ? "held" : "in " + counted(off);
    }

    private static String counted(long days) {
      return days == 1 ? "1 day" : days + " days";
    }
  }

  /**
   * The days of the steps found, the earliest last day first; on the same day in the order found. A
   * step whose meeting the Talks know to have been held on its day is not overdue, whatever else it
   * takes.
   */
  public static List<Entry> of(ProcessFindings findings, Talks talks) {
    return findings.steps().stream()
        .flatMap(found ->
            Stream.concat(
                found.step().deadline().stream().map(on -> entry(found, true, on, talks)),
                found.step().on().stream().map(on -> entry(found, false, on, talks))))
        .sorted(Comparator.comparing(e -> e.on().last()))
        .toList();
  }

  private static Entry entry(StepFinding found, boolean deadline, Timeframe on, Talks talks) {
    var days =
        talks
            .asOf()
            .map(day -> OptionalLong.of(ChronoUnit.DAYS.between(day, on.last())))
            .orElse(OptionalLong.empty());
    boolean over = found.status() == StepStatus.DONE || isHeld(found.step(), talks);
    return new Entry(found.step(), found.status(), deadline, on, days, days.orElse(0) < 0 && !over);
  }

  private static boolean isHeld(Step step, Talks talks) {
    return step.on().isPresent()
        && talks.meetings().stream()
            .filter(m -> m.basis().status().equals(Optional.of(Status.HELD)))
            .filter(m -> m.on().equals(step.on()))
            .anyMatch(m -> m.at().isEmpty() || step.at().isEmpty() || m.at().equals(step.at()));
  }
}
