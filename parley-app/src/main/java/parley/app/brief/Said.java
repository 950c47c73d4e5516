package parley.app.brief;

import java.util.List;
import java.util.stream.Collectors;
import parley.app.brief.Entry.Detail;
import parley.talks.Item;

/** Words and the item they tell of. */
record Said(String words, Item item) {

  /** Several under one label, each wording once, with all that they rest on. */
  static Detail together(String label, List<Said> told, Grounds grounds) {
    return new Detail(
        label,
        told.stream().map(Said::words).distinct().collect(Collectors.joining("; ")),
        grounds.of(told.stream().map(Said::item)));
  }
}
