package parley.reading.merging;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Merges a new draft into a file that a person may have edited, three ways and item by item: what
 * the last draft wrote, what the file says now, what the new draft says. What the person changed,
 * added or took out stays so, and what the reports would change there is told; the rest follows the
 * new draft. The person's text is kept to the letter, comments and layout too.
 */
public final class Merger {

  private static final String KEPT = "kept yours";

  /** So many items at most are left out because they do not fit. */
  private static final int ROUNDS = 200;

  private final Map<String, Blocks.Item> base;
  private final Blocks draft;
  private final Map<String, Blocks.Item> fresh;
  private final Set<String> refused = new HashSet<>();

  private Merger(String base, String fresh) {
    this.base = Blocks.of(base).items();
    this.draft = Blocks.of(fresh);
    this.fresh = draft.items();
  }

  /**
   * What came of a merge.
   *
   * @param text the whole file as it is to be
   * @param changes what was added, changed, taken out, or kept as the person has it, in words
   * @param base what the next merge is to take for the last draft: the new draft, but for the items
   *     that did not fit, which are tried again
   */
  public record Merged(String text, List<String> changes, String base) {

    public Merged {
      changes = List.copyOf(changes);
    }
  }

  /**
   * Merges.
   *
   * @param base what the last draft wrote; empty where there was none
   * @param mine what the file says now, sound Talks
   * @param fresh the new draft
   */
  public static Merged merge(String base, String mine, String fresh) {
    Merger merger = new Merger(base, fresh);
    Merged merged = merger.merge(mine);
    for (int round = 0; round < ROUNDS; round++) {
      Optional<String> wrong = Misfits.first(mine, merged.text(), merger.refused);
      if (wrong.isEmpty()) {
        return merged;
      }
      if (wrong.get().equals(Misfits.NOTHING)) {
        break;
      }
      merger.refused.add(wrong.get());
      merged = merger.merge(mine);
    }
    return new Merged(
        mine, List.of("nothing was changed: the new draft does not fit the file"), base);
  }

  private Merged merge(String mine) {
    Blocks own = Blocks.of(mine);
    Map<String, Blocks.Item> items = own.items();
    List<String> changes = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    Map<String, List<Blocks.Item>> added = added(items, changes);
    for (Blocks.Section section : own.sections()) {
      text.append(section.items.isEmpty() ? scalar(section, changes) : section.head);
      for (int i = 0; i < section.items.size(); ) {
        int end = i + 1;
        String party = party(section.items.get(i));
        while (end < section.items.size() && party.equals(party(section.items.get(end)))) {
          end++;
        }
        text.append(together(section.items.subList(i, end), changes));
        place(added, section.name + "/" + party, text);
        i = end;
      }
      place(added, section.name, text);
    }
    Map<String, List<Blocks.Item>> rest = new LinkedHashMap<>(added);
    rest.forEach((where, some) -> {
      if (!some.isEmpty()) {
        text.append(head(where));
        some.forEach(i -> text.append(i.text()));
      }
    });
    return new Merged(text.toString(), changes, tried());
  }

  /** The new draft without what did not fit, for which stands what the last draft had. */
  private String tried() {
    StringBuilder text = new StringBuilder();
    for (Blocks.Section section : draft.sections()) {
      text.append(section.head);
      for (Blocks.Item item : section.items) {
        Blocks.Item before = base.get(item.id());
        text.append(
            !refused.contains(item.id()) ? item.text() : before == null ? "" : before.text());
      }
    }
    return text.toString();
  }

  /** Items of one party's options, or of a section: a party's line stays while an option does. */
  private String together(List<Blocks.Item> items, List<String> changes) {
    Blocks.Item first = items.getFirst();
    if (!first.key().equals(party(first))) {
      return items.stream().map(i -> decide(i, changes)).collect(Collectors.joining());
    }
    List<String> told = new ArrayList<>();
    String head = decide(first, told);
    String rest = items.stream().skip(1).map(i -> decide(i, changes)).collect(Collectors.joining());
    if (head.isEmpty() && !rest.isBlank()) {
      return first.text() + rest;
    }
    changes.addAll(told);
    return head + rest;
  }

  /** The party whose options an item stands among; nothing elsewhere. */
  private static String party(Blocks.Item item) {
    int dot = item.key().indexOf('.');
    return item.section().equals("options")
        ? dot < 0 ? item.key() : item.key().substring(0, dot)
        : "";
  }

  private static void place(
      Map<String, List<Blocks.Item>> added, String where, StringBuilder text) {
    List<Blocks.Item> some = added.remove(where);
    if (some != null) {
      some.forEach(i -> text.append(i.text()));
    }
  }

  /** What the new draft has and the file lacks, by where it goes, unless the person took it out. */
  private Map<String, List<Blocks.Item>> added(
      Map<String, Blocks.Item> items, List<String> changes) {
    Map<String, List<Blocks.Item>> added = new LinkedHashMap<>();
    fresh.forEach((id, item) -> {
      if (items.containsKey(id)) {
        return;
      }
      Blocks.Item before = base.get(id);
      if (before != null) {
        if (!before.text().equals(item.text())) {
          changes.add(
              "left out, as you took it out: "
                  + item.section()
                  + ": "
                  + name(item)
                  + "; the reports now have"
                  + words(item));
        }
      } else if (refused.contains(id) || homeless(item, items)) {
        refused.add(id);
        changes.add(
            "not added, as it does not fit the file: " + item.section() + ": " + name(item));
      } else {
        changes.add("added: " + item.section() + ": " + name(item));
        String party = party(item);
        boolean among = !party.isEmpty() && items.containsKey("options/" + party);
        added
            .computeIfAbsent(
                among ? item.section() + "/" + party : item.section(), s -> new ArrayList<>())
            .add(item);
      }
    });
    return added;
  }

  /** Whether it is an option of a party whose line the file does not have and will not get. */
  private boolean homeless(Blocks.Item item, Map<String, Blocks.Item> items) {
    String line = item.section() + "/" + party(item);
    return !party(item).isEmpty()
        && !items.containsKey(line)
        && (base.containsKey(line) || refused.contains(line));
  }

  private String head(String where) {
    String name = where.contains("/") ? where.substring(0, where.indexOf('/')) : where;
    return draft.find(name).map(section -> section.head).orElse("\n" + name + ":\n");
  }

  /** A key with one value, such as the day: the new draft's, unless the person changed it. */
  private String scalar(Blocks.Section section, List<String> changes) {
    if (section.name.isEmpty()) {
      return section.head;
    }
    String line = section.head.lines().reduce("", (a, b) -> b) + "\n";
    String lead = section.head.substring(0, section.head.length() - line.length());
    return lead + decide(new Blocks.Item(section.name, "", line), changes);
  }

  private String decide(Blocks.Item mine, List<String> changes) {
    Blocks.Item before = base.get(mine.id());
    Blocks.Item now = fresh.get(mine.id());
    boolean untouched = before != null && before.text().equals(mine.text());
    if (before == null && now == null) {
      return mine.text();
    }
    if (untouched) {
      if (now == null) {
        if (refused.contains(mine.id())) {
          changes.add("kept, as what you wrote names it: " + mine.section() + ": " + name(mine));
          return mine.text();
        }
        changes.add("taken out: " + mine.section() + ": " + name(mine));
        return "";
      }
      if (now.text().equals(mine.text())) {
        return mine.text();
      }
      if (refused.contains(mine.id())) {
        changes.add(
            "left as it is, as it would not fit the file: "
                + mine.section()
                + ": "
                + name(mine)
                + "; the reports have"
                + words(now));
        return mine.text();
      }
      changes.add(
          "changed: "
              + (mine.key().isEmpty() ? "" : mine.section() + ": " + name(mine) + ": ")
              + words(now).stripLeading());
      return now.text();
    }
    boolean moved =
        now == null ? before != null : before == null || !before.text().equals(now.text());
    if (moved && (now == null || !now.text().equals(mine.text()))) {
      changes.add(
          KEPT
              + ": "
              + mine.section()
              + ": "
              + name(mine)
              + (now == null
                  ? "; the reports no longer have it"
                  : "; the reports have" + words(now)));
    }
    return mine.text();
  }

  private static String name(Blocks.Item item) {
    return item.key().isEmpty() ? item.section() : item.key();
  }

  private static String words(Blocks.Item item) {
    String line = " " + item.text().strip().replaceAll("\\s+", " ");
    return line.length() <= 160 ? line : line.substring(0, 159) + "…";
  }
}
