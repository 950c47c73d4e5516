package parley.reading.sequences;

import java.util.List;
import java.util.Set;

/**
 * A row of steps behind whose first no word of order stands: a calendar, or acts that follow each
 * other by what they are.
 */
record UnmarkedRow(List<Item> row) {

  /** Fewer dates might be told for any other reason. */
  private static final int FEWEST_DATES = 3;

  /**
   * The place of the last item that belongs to it: of a calendar, of three days or more or of days
   * behind what lacks a verb of its own, or of acts; -1 where the row need not tell an order.
   */
  int last() {
    int count = 0;
    int last = -1;
    boolean gapped = true;
    for (int i = 0; i < row.size(); i++) {
      Item item = row.get(i);
      if (item.dated() || item.rank() >= 0) {
        count++;
        last = i;
        gapped &= i == 0 ? item.finite() >= 0 || item.rank() >= 0 : item.kind() == Words.Kind.NOUN;
      }
    }
    boolean told =
        ":".equals(row.getFirst().piece().joint())
            || row.stream().anyMatch(i -> i.finite() >= 0 || i.rank() >= 0);
    if (last < 0 && acts()) {
      return row.size() - 1;
    }
    if (firstOf()) {
      return row.size() - 1;
    }
    boolean two = count == 2 && last == 1;
    boolean plan = two && Plans.calendar(row.getFirst().sentence());
    return told && (count >= FEWEST_DATES || (gapped && two) || plan) ? last : -1;
  }

  /**
   * Three acts or more in the present: an executive is set up, it holds a vote, and it makes way.
   */
  private boolean acts() {
    return course()
        || (row.size() >= FEWEST_DATES
            && "and".equals(row.getLast().piece().joint())
            && row.stream()
                .allMatch(i ->
                    i.kind() == Words.Kind.CLAUSE
                        && i.beside(row.getFirst())
                        && Words.act(i.sentence(), i.finite())));
  }

  /** <em>The pullout starts in the south, proceeds to the river and ends at the sea</em>. */
  private boolean course() {
    return row.size() >= FEWEST_DATES
        && "and".equals(row.getLast().piece().joint())
        && row.stream().allMatch(row.getFirst()::beside)
        && row.getFirst().tells(Set.of("start", "begin", "open", "commence"))
        && row.getLast().tells(Pieces.ENDING);
  }

  /**
   * <em>The boxes would be counted first, a winner would be declared and a cabinet sworn in</em>.
   */
  private boolean firstOf() {
    return row.size() >= FEWEST_DATES
        && row.getFirst().rank() == 1
        && "and".equals(row.getLast().piece().joint())
        && row.stream().allMatch(i -> i.kind() == Words.Kind.CLAUSE && i.beside(row.getFirst()));
  }
}
