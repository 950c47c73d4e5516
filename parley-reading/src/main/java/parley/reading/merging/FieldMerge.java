package parley.reading.merging;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A new draft of an item that a person has changed, met field by field: what the person left as the
 * last draft had it follows the new draft, so that new words for what an option does do not keep
 * the reports from saying that it was taken.
 *
 * @param text the item as it is to be
 * @param followed what follows the new draft, a field each in words
 * @param kept where the person's word stands against the new draft, a field each in words
 * @param base the item as the next merge is to take it for drafted: where the person's word stands,
 *     as it was drafted before, so that this is told again as long as it stands
 */
record FieldMerge(String text, List<String> followed, List<String> kept, String base) {

  private static final String EVIDENCE = "evidence";

  FieldMerge {
    followed = List.copyOf(followed);
    kept = List.copyOf(kept);
  }

  /** Empty where the item has no fields. */
  static Optional<FieldMerge> of(Blocks.Item mine, Blocks.Item before, Blocks.Item now) {
    Optional<Fields> own = Fields.of(mine);
    Optional<Fields> old = Fields.of(before);
    Optional<Fields> fresh = Fields.of(now);
    return own.isPresent() && old.isPresent() && fresh.isPresent()
        ? Optional.of(of(own.get(), old.get(), fresh.get(), before.text(), now.text()))
        : Optional.empty();
  }

  private static FieldMerge of(Fields own, Fields old, Fields fresh, String before, String now) {
    Map<String, Optional<String>> changes = new LinkedHashMap<>();
    Map<String, Optional<String>> standing = new LinkedHashMap<>();
    List<String> followed = new ArrayList<>();
    List<String> kept = new ArrayList<>();
    Set<String> names = new LinkedHashSet<>(old.names());
    names.addAll(fresh.names());
    for (String name : names) {
      Optional<Object> drafted = old.find(name);
      Optional<Object> told = fresh.find(name);
      Optional<Object> mine = own.find(name);
      boolean isNews = !told.equals(drafted) && !told.equals(mine);
      if (isNews && mine.equals(drafted)) {
        changes.put(name, fresh.written(name));
        if (!name.equals(EVIDENCE)) {
          followed.add(name + ": " + fresh.written(name).orElse("taken out"));
        }
      } else if (isNews && !name.equals(EVIDENCE)) {
        standing.put(name, old.written(name));
        kept.add(
            name
                + ": "
                + own.written(name).orElse("taken out")
                + "; the reports had "
                + old.written(name).orElse("nothing")
                + " and now have "
                + fresh.written(name).orElse("nothing"));
      }
    }
    String text = Ground.moved(own.with(changes), before, now);
    return new FieldMerge(text, followed, kept, standing.isEmpty() ? now : fresh.with(standing));
  }
}
