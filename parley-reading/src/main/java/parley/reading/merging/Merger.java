package parley.reading.merging;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Merges a new draft into a file that a person may have edited, three ways and item by item, an
 * item that the person has changed field by field: what the last draft wrote, what the file says
 * now, what the new draft says. What the person changed, added or took out stays so, and what the
 * reports would change there is told as long as it stands; the rest follows the new draft. The
 * person's text is kept to the letter, comments and layout too.
 */
public final class Merger {

  private static final String KEPT = "kept yours";

  /** The key of what the talks are called, which is the latest headline and no news. */
  private static final String NAME = "talks";

  /** So many items at most are left out because they do not fit. */
  private static final int ROUNDS = 200;

  private final String mine;
  private final Map<String, Blocks.Item> base;
  private final Map<String, Blocks.Item> own;
  private final Blocks draft;
  private final Map<String, String> same;
  private final Map<String, Blocks.Item> fresh = new LinkedHashMap<>();
  private final Set<String> refused = new HashSet<>();

  /** What the next merge is to take for drafted, where that is not what the new draft says. */
  private final Map<String, String> drafted = new HashMap<>();

  private Merger(String base, String mine, String fresh) {
    this.mine = mine;
    this.base = Blocks.of(base).items();
    this.own = Blocks.of(mine).items();
    List<Blocks.Item> written = own.values().stream().filter(i -> !isUntouched(i)).toList();
    Map<String, String> found = Recognised.of(this.base, own, Blocks.of(fresh).items());
    this.draft = Blocks.of(Recognised.underKnownKeys(fresh, found, written));
    Map<String, Blocks.Item> items = draft.items();
    this.same = Recognised.of(this.base, own, items);
    items.forEach((id, item) -> this.fresh.put(same.getOrDefault(id, id), item));
  }

  /**
   * What came of a merge.
   *
   * @param text the whole file as it is to be
   * @param changes what was added, changed, taken out, or kept as the person has it, in words
   * @param base what the next merge is to take for the last draft: the new draft, but for the items
   *     that did not fit, which are tried again, and for what the person has otherwise, which is
   *     told again
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
    Merger merger = new Merger(base, mine, fresh);
    Merged merged = merger.merge();
    for (int round = 0; round < ROUNDS; round++) {
      Optional<String> wrong = Misfits.first(mine, merged.text(), merger.refused, merger.same);
      if (wrong.isEmpty()) {
        return merged;
      }
      if (wrong.get().equals(Misfits.NOTHING)) {
        break;
      }
      merger.refused.add(wrong.get());
      merged = merger.merge();
    }
    return new Merged(
        mine, List.of("nothing was changed: the new draft does not fit the file"), base);
  }

  private Merged merge() {
    Telling telling = new Telling();
    drafted.clear();
    StringBuilder text = new StringBuilder();
    Map<String, List<Blocks.Item>> added = added(telling);
    for (Blocks.Section section : Blocks.of(mine).sections()) {
      text.append(section.items.isEmpty() ? scalar(section, telling) : section.head);
      for (int i = 0; i < section.items.size(); ) {
        int end = i + 1;
        String party = section.items.get(i).party();
        while (end < section.items.size() && party.equals(section.items.get(end).party())) {
          end++;
        }
        text.append(together(section.items.subList(i, end), telling));
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
    return new Merged(text.toString(), telling.lines(), tried());
  }

  /** The new draft without what did not fit, for which stands what the last draft had. */
  private String tried() {
    StringBuilder text = new StringBuilder();
    for (Blocks.Section section : draft.sections()) {
      text.append(section.head);
      for (Blocks.Item item : section.items) {
        String id = same.getOrDefault(item.id(), item.id());
        Blocks.Item before = base.get(id);
        text.append(
            !refused.contains(id)
                ? drafted.getOrDefault(id, item.text())
                : before == null ? "" : before.text());
      }
    }
    return text.toString();
  }

  /** Items of one party's options, or of a section: a party's line stays while an option does. */
  private String together(List<Blocks.Item> items, Telling telling) {
    Blocks.Item first = items.getFirst();
    if (!first.key().equals(first.party())) {
      return items.stream().map(i -> decide(i, telling)).collect(Collectors.joining());
    }
    Telling told = new Telling();
    String head = decide(first, told);
    String rest = items.stream().skip(1).map(i -> decide(i, telling)).collect(Collectors.joining());
    if (head.isEmpty() && !rest.isBlank()) {
      return first.text() + rest;
    }
    telling.add(told);
    return head + rest;
  }

  private static void place(
      Map<String, List<Blocks.Item>> added, String where, StringBuilder text) {
    List<Blocks.Item> some = added.remove(where);
    if (some != null) {
      some.forEach(i -> text.append(i.text()));
    }
  }

  /** What the new draft has and the file lacks, by where it goes, unless the person took it out. */
  private Map<String, List<Blocks.Item>> added(Telling telling) {
    Map<String, List<Blocks.Item>> added = new LinkedHashMap<>();
    fresh.forEach((id, item) -> {
      if (own.containsKey(id)) {
        return;
      }
      Blocks.Item before = base.get(id);
      if (before != null) {
        if (!Telling.saysTheSame(before, item)) {
          telling.say("left out, as you took it out", before, "the reports now have", item);
          drafted.put(id, before.text());
        }
      } else if (refused.contains(id) || homeless(item)) {
        refused.add(id);
        telling.say("not added, as it does not fit the file", item);
      } else {
        telling.say("added", item);
        boolean among = !item.party().isEmpty() && own.containsKey("options/" + item.party());
        added
            .computeIfAbsent(
                among ? item.section() + "/" + item.party() : item.section(),
                s -> new ArrayList<>())
            .add(item);
      }
    });
    return added;
  }

  /** Whether it is an option of a party whose line the file does not have and will not get. */
  private boolean homeless(Blocks.Item item) {
    String line = item.section() + "/" + item.party();
    return !item.party().isEmpty()
        && !own.containsKey(line)
        && (base.containsKey(line) || refused.contains(line));
  }

  private String head(String where) {
    String name = where.contains("/") ? where.substring(0, where.indexOf('/')) : where;
    return draft.find(name).map(section -> section.head).orElse("\n" + name + ":\n");
  }

  /** A key with one value, such as the day: the new draft's, unless the person changed it. */
  private String scalar(Blocks.Section section, Telling telling) {
    if (section.name.isEmpty()) {
      return section.head;
    }
    String line = section.head.lines().reduce("", (a, b) -> b) + "\n";
    String lead = section.head.substring(0, section.head.length() - line.length());
    return lead + decide(new Blocks.Item(section.name, "", line), telling);
  }

  private boolean isUntouched(Blocks.Item item) {
    Blocks.Item before = base.get(item.id());
    return before != null && before.text().equals(item.text());
  }

  private String decide(Blocks.Item item, Telling telling) {
    Blocks.Item now = fresh.get(item.id());
    return isUntouched(item) ? followed(item, now, telling) : kept(item, now, telling);
  }

  /** What becomes of what the last draft wrote and nobody touched. */
  private String followed(Blocks.Item item, Blocks.@Nullable Item now, Telling telling) {
    boolean stays = refused.contains(item.id());
    if (now == null) {
      telling.say(stays ? "kept, as what you wrote names it" : "taken out", item);
      return stays ? item.text() : "";
    }
    if (now.text().equals(item.text())) {
      return item.text();
    }
    if (stays) {
      telling.say("left as it is, as it would not fit the file", item, "the reports have", now);
      return item.text();
    }
    telling.changed(item, now);
    return now.text();
  }

  /** What a person wrote, and told what the reports would change there. */
  private String kept(Blocks.Item item, Blocks.@Nullable Item now, Telling telling) {
    Blocks.Item before = base.get(item.id());
    if (now == null) {
      if (before != null) {
        telling.say(KEPT + ", though the reports no longer have it", item);
      }
      return item.text();
    }
    if (before == null) {
      if (!Telling.saysTheSame(item, now)) {
        telling.say(KEPT, item, "the reports have", now);
      }
      return item.text();
    }
    Optional<FieldMerge> fields =
        refused.contains(item.id()) ? Optional.empty() : FieldMerge.of(item, before, now);
    if (fields.isPresent()) {
      fields.get().followed().forEach(f -> telling.say("changed", item, f));
      fields.get().kept().forEach(f -> telling.say(KEPT, item, f));
      drafted.put(item.id(), fields.get().base());
      return fields.get().text();
    }
    if (!Telling.saysTheSame(before, now) && !Telling.saysTheSame(item, now)) {
      telling.say(KEPT, item, "the reports have", now);
      if (!item.section().equals(NAME)) {
        drafted.put(item.id(), Ground.moved(before.text(), before.text(), now.text()));
      }
    }
    return Ground.moved(item.text(), before.text(), now.text());
  }
}
