package parley.reading.drafting;

import java.util.List;
import parley.talks.Talks;

/**
 * Talks drafted from reports.
 *
 * @param merges names that were taken for one thing, and why; a person can keep them apart
 * @param notices what a person should know of the reports: copies, empty ones, other matters
 */
public record Draft(Talks talks, List<Merge> merges, List<String> notices) {

  public Draft {
    merges = List.copyOf(merges);
    notices = List.copyOf(notices);
  }
}
