package parley.reading.merging;

import java.util.ArrayList;
import java.util.List;

/** Tells, a line each, what a merge does with items. */
final class Telling {

  private static final int LONGEST = 160;

  private final List<String> told = new ArrayList<>();
  private int moved;

  /** That something is done with an item, in words with a colon after them. */
  void say(String what, Blocks.Item item) {
    told.add(what + ": " + item.section() + ": " + name(item));
  }

  /** The same of one field of it. */
  void say(String what, Blocks.Item item, String field) {
    told.add(what + ": " + item.section() + ": " + name(item) + ": " + field);
  }

  /** The same, and what the reports have there, in full: a person has to choose between both. */
  void say(String what, Blocks.Item item, String reports, Blocks.Item now) {
    told.add(what + ": " + item.section() + ": " + name(item) + "; " + reports + " " + line(now));
  }

  /** That an untouched item follows the new draft; it is only counted where it says the same. */
  void changed(Blocks.Item mine, Blocks.Item now) {
    if (!mine.key().isEmpty() && saysTheSame(mine, now)) {
      moved++;
      return;
    }
    told.add(
        "changed: "
            + (mine.key().isEmpty() ? "" : mine.section() + ": " + name(mine) + ": ")
            + words(now));
  }

  /** Whether two items say the same, whatever words of reports they rest on. */
  static boolean saysTheSame(Blocks.Item one, Blocks.Item other) {
    return Ground.without(one.text()).equals(Ground.without(other.text()));
  }

  void add(Telling other) {
    told.addAll(other.told);
    moved += other.moved;
  }

  List<String> lines() {
    List<String> all = new ArrayList<>(told);
    if (moved > 0) {
      all.add(
          "brought up to date: the words of the reports that "
              + (moved == 1 ? "1 item rests" : moved + " items rest")
              + " on");
    }
    return all;
  }

  private static String name(Blocks.Item item) {
    return item.key().isEmpty() ? item.section() : item.key();
  }

  private static String words(Blocks.Item item) {
    String line = line(item);
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "…";
  }

  private static String line(Blocks.Item item) {
    return item.text().strip().replaceAll("\\s+", " ");
  }
}
