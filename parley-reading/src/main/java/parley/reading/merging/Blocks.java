package parley.reading.merging;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a Talks file as items: the lines of each item of each section, and the lines between
 * them. An item of a mapping is known by its key, one of a list by the place it is evidence of, or
 * else by its own text, so that it is found again when its other words change.
 *
 * <p>Only the layout that a draft has is taken apart: one item a line or more. A section written on
 * one line is one item.
 */
final class Blocks {

  private static final Pattern KEY =
      Pattern.compile("^([^\\s#:'\"\\-][^:]*|'[^']+'|\"[^\"]+\"):(\\s.*)?$");

  /** A party's key alone on its line, after comments, with its options on lines of their own. */
  private static final Pattern OWN_LINE =
      Pattern.compile("\\A(?:\\h*(?:#.*)?\\R)*\\h*[^\\s#][^:{\\n]*:\\h*(?:#.*)?\\R\\h*\\S");

  private static final Pattern AT = Pattern.compile("[\\w\\p{L}.-]+@\\d+-\\d+");
  private static final Pattern ENDS =
      Pattern.compile("\\b(from|to|kind|over|by): ?([\\w\\p{L}-]+)");

  /** One item: where it belongs, what it is known by, its lines with the line ends. */
  record Item(String section, String key, String text) {

    String id() {
      return section + "/" + key;
    }

    /** The party whose options it stands among; nothing elsewhere. */
    String party() {
      int dot = key.indexOf('.');
      return section.equals("options") ? dot < 0 ? key : key.substring(0, dot) : "";
    }
  }

  /** One top-level key with what stands before it: comments, blank lines. */
  static final class Section {
    final String name;
    final String head;
    final List<Item> items = new ArrayList<>();

    private Section(String name, String head) {
      this.name = name;
      this.head = head;
    }
  }

  private final Map<String, Section> sections = new LinkedHashMap<>();

  private Blocks() {}

  static Blocks of(String text) {
    Blocks blocks = new Blocks();
    List<String> lines = text.lines().map(l -> l + "\n").toList();
    StringBuilder before = new StringBuilder();
    int i = 0;
    while (i < lines.size()) {
      Matcher key = KEY.matcher(lines.get(i).stripTrailing());
      if (!key.matches()) {
        before.append(lines.get(i++));
        continue;
      }
      int end = i + 1;
      while (end < lines.size() && inside(lines.get(end))) {
        end++;
      }
      while (end > i + 1 && loose(lines.get(end - 1))) {
        end--;
      }
      blocks.section(key.group(1), before + lines.get(i), lines.subList(i + 1, end));
      before.setLength(0);
      i = end;
    }
    if (!before.isEmpty()) {
      blocks.sections.put("", new Section("", before.toString()));
    }
    return blocks;
  }

  private static boolean loose(String line) {
    return line.isBlank() || line.startsWith("#");
  }

  private static boolean inside(String line) {
    return loose(line) || line.startsWith(" ") || line.startsWith("-");
  }

  private void section(String name, String head, List<String> body) {
    Section section = new Section(name, head);
    int indent = body.stream().filter(l -> !l.isBlank()).mapToInt(Blocks::indent).min().orElse(0);
    Map<String, Integer> seen = new HashMap<>();
    StringBuilder item = new StringBuilder();
    for (String line : body) {
      boolean starts = !line.isBlank() && indent(line) == indent && !line.strip().startsWith("#");
      if (starts && !item.isEmpty() && started(item)) {
        add(section, item.toString(), seen);
        item.setLength(0);
      }
      item.append(line);
    }
    if (!item.isEmpty()) {
      add(section, item.toString(), seen);
    }
    sections.put(name, section);
  }

  /** Whether more than comments stands there already. */
  private static boolean started(CharSequence item) {
    return item.toString().lines().anyMatch(l -> !l.isBlank() && !l.strip().startsWith("#"));
  }

  private static int indent(String line) {
    return line.length() - line.stripLeading().length();
  }

  private static void add(Section section, String text, Map<String, Integer> seen) {
    if (section.name.equals("options") && OWN_LINE.matcher(text).find()) {
      options(section, text);
      return;
    }
    String key = key(text);
    int times = seen.merge(key, 1, Integer::sum);
    section.items.add(new Item(section.name, times == 1 ? key : key + " #" + times, text));
  }

  /** The options of a party are items of their own, each with the party's line before it. */
  private static void options(Section section, String text) {
    List<String> lines = text.lines().map(l -> l + "\n").toList();
    int at = 0;
    while (at < lines.size()
        && (lines.get(at).isBlank() || lines.get(at).strip().startsWith("#"))) {
      at++;
    }
    String party = lines.get(at).strip().replaceAll(":.*$", "");
    String head = String.join("", lines.subList(0, at + 1));
    section.items.add(new Item(section.name, party, head));
    List<String> body = lines.subList(at + 1, lines.size());
    int indent = body.stream().filter(l -> !l.isBlank()).mapToInt(Blocks::indent).min().orElse(0);
    StringBuilder item = new StringBuilder();
    for (String line : body) {
      boolean starts = !line.isBlank() && indent(line) == indent && !line.strip().startsWith("#");
      if (starts && started(item)) {
        section.items.add(
            new Item(section.name, party + "." + key(item.toString()), item.toString()));
        item.setLength(0);
      }
      item.append(line);
    }
    if (!item.isEmpty()) {
      section.items.add(
          new Item(section.name, party + "." + key(item.toString()), item.toString()));
    }
  }

  private static String key(String text) {
    String first =
        text.lines()
            .map(String::strip)
            .filter(l -> !l.isEmpty() && !l.startsWith("#"))
            .findFirst()
            .orElse("");
    if (!first.startsWith("-")) {
      Matcher key = KEY.matcher(first);
      return key.matches() ? key.group(1) : first;
    }
    Matcher at = AT.matcher(text);
    if (!at.find()) {
      Matcher id = Pattern.compile("\\bid: ?(\\S+)").matcher(text);
      return id.find() ? id.group(1).replaceAll("[,}]+$", "") : first;
    }
    StringBuilder key = new StringBuilder(at.group());
    Matcher ends = ENDS.matcher(text.substring(0, at.start()));
    while (ends.find()) {
      if (!ends.group(1).equals("by")) {
        key.append(' ').append(ends.group(2));
      }
    }
    return key.toString();
  }

  List<Section> sections() {
    return List.copyOf(sections.values());
  }

  Optional<Section> find(String name) {
    return Optional.ofNullable(sections.get(name));
  }

  /** All items by what they are known by, in the order of the file. */
  Map<String, Item> items() {
    Map<String, Item> all = new LinkedHashMap<>();
    sections
        .values()
        .forEach(s -> {
          if (s.items.isEmpty() && !s.name.isEmpty()) {
            all.put(
                s.name + "/", new Item(s.name, "", s.head.lines().reduce("", (a, b) -> b) + "\n"));
          }
          s.items.forEach(i -> all.put(i.id(), i));
        });
    return all;
  }
}
