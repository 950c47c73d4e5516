package parley.yaml;

import java.util.List;

/** What a value of a file that people write looks like. */
public sealed interface Shape {

  /** The long form of evidence. */
  Table EVIDENCE =
      new Table(
          "evidence",
          List.of(
              Key.must("at", Plain.TEXT, "Where the words stand: report-id@start-end"),
              Key.may("quote", Plain.TEXT, "The words, which have to match the report")));

  /** What to write, for messages and the reference. */
  String expected();

  /** Shapes without parts. */
  enum Plain implements Shape {
    VERSION("1, the version of the format"),
    TEXT("text"),
    TEXTS("text, or a list of texts"),
    FLAG("true or false"),
    DATE("a day such as 2015-12-18"),
    TIMEFRAME("a day, month, year or span: 2015-12-18, 2015-12, 2015, 2015-12-14/2015-12-18"),
    NUMBER("a number"),
    ESTIMATE("a number, or the two ends of a range: [10, 30]"),
    PARTY("the id of a party"),
    PARTIES("the id of a party, or a list of them"),
    NAME("a step, an agreement or party.option"),
    NAMES("a list of steps, agreements or party.option"),
    PICKS("a list of issue.option, such as [quota.half, fees.shared]"),
    FORMULA("a formula such as: truce and not us.veto"),
    EVIDENCE("report-id@start-end, {at: report-id@start-end, quote: …}, or a list of these"),
    STATE("a list of the options taken, such as [us.convene, russia.confirm]");

    private final String expected;

    Plain(String expected) {
      this.expected = expected;
    }

    @Override
    public String expected() {
      return expected;
    }
  }

  /** One of a few words. */
  record Choice(List<String> words) implements Shape {
    @Override
    public String expected() {
      return "one of " + String.join(", ", words);
    }
  }

  /** A list of values of one shape. */
  record Listed(Shape of) implements Shape {
    @Override
    public String expected() {
      return "a list, each " + of.expected();
    }
  }

  /** A mapping from names of the writer's choice to values of one shape. */
  record Named(String names, Shape of) implements Shape {
    @Override
    public String expected() {
      return "a mapping from " + names + " to " + of.expected();
    }
  }

  /** A mapping with the keys of a table. */
  record Keyed(Table table) implements Shape {
    @Override
    public String expected() {
      return "a mapping with the keys of " + table.what();
    }
  }

  /** A short form or a long one. */
  record Either(Shape brief, Shape full) implements Shape {
    @Override
    public String expected() {
      return brief.expected() + ", or " + full.expected();
    }
  }

  /**
   * The keys a kind of item may have.
   *
   * @param what the item, with its article
   */
  record Table(String what, List<Key> keys) {

    /** The names of the keys. */
    public List<String> names() {
      return keys.stream().map(Key::name).toList();
    }
  }

  /**
   * One key of an item.
   *
   * @param words what it means, a sentence without a full stop
   */
  record Key(String name, Shape shape, boolean required, String words) {

    /** A key that has to be there. */
    public static Key must(String name, Shape shape, String words) {
      return new Key(name, shape, true, words);
    }

    /** A key that may be left out. */
    public static Key may(String name, Shape shape, String words) {
      return new Key(name, shape, false, words);
    }
  }
}
