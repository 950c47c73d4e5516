package parley.talks.file;

import java.util.List;
import java.util.stream.Stream;
import parley.talks.Issue;
import parley.talks.Option;
import parley.talks.Party;
import parley.talks.Relation;
import parley.talks.Status;
import parley.talks.Worded;
import parley.talks.file.Shape.Choice;
import parley.talks.file.Shape.Either;
import parley.talks.file.Shape.Keyed;
import parley.talks.file.Shape.Listed;
import parley.talks.file.Shape.Named;
import parley.talks.file.Shape.Plain;
import parley.talks.file.Shape.Table;

/**
 * Every key of the Talks file. The reader takes what it knows from here, and so do the JSON Schema
 * and the reference; there is no second list to keep in step.
 */
final class Keys {

  static final Table EVIDENCE =
      new Table(
          "evidence",
          List.of(
              must("at", Plain.TEXT, "Where the words stand: report-id@start-end"),
              key("quote", Plain.TEXT, "The words, which have to match the report")));

  private static final List<Shape.Key> BASIS =
      List.of(
          key("evidence", Plain.EVIDENCE, "The words of the reports it rests on"),
          key("said", Plain.DATE, "The day it was said"),
          key("status", new Choice(Worded.words(Status.class)), "How firmly it stands"),
          key("judgement", Plain.FLAG, "Whether a person judged it and no report says it"),
          key("assumption", Plain.TEXT, "What was assumed to write it down"),
          key("note", Plain.TEXT, "Anything else worth keeping beside it"));

  static final Table REPORT =
      item(
          "a report",
          must("id", Plain.TEXT, "What evidence calls the report"),
          key("file", Plain.TEXT, "Where it was read from, relative to the Talks file"),
          key("sha256", Plain.TEXT, "The SHA-256 of its bytes in hex"));

  static final Table PARTY =
      item(
          "a party",
          key("name", Plain.TEXT, "What people call it; its id where left out"),
          key(
              "kind",
              new Choice(Worded.words(Party.Kind.class)),
              "What it is; other where left out"),
          key(
              "role",
              new Choice(Worded.words(Party.Role.class)),
              "What it does in the talks; outside is in the picture but no player:"
                  + " no options, no veto"),
          key("aliases", Plain.TEXTS, "Other names of it"),
          key("ally-of", Plain.PARTIES, "Whom it is an ally of"),
          key("decided-by", Plain.TEXTS, "Who takes its decisions, by name or id"),
          key("convened-by", Plain.PARTIES, "Who brings it together"),
          key("forming", Plain.FLAG, "Whether it is still being put together"),
          key("led-by", Plain.PARTIES, "Who leads it"),
          key("partner", Plain.PARTIES, "Whom it works with"),
          key("envoys", Plain.TEXTS, "Whom it sends, by name or id"),
          key("members", Plain.TEXTS, "Who belongs to it, by name or id"),
          key("represents", Plain.PARTIES, "Whom it speaks for"),
          key("influence", Plain.ESTIMATE, "How much weight it carries, 0 or more"));

  static final Table OPTION =
      item(
          "an option",
          key("does", Plain.TEXT, "What taking it means; its name where left out"),
          key("now", Plain.FLAG, "Whether it is taken at the status quo; false where left out"),
          key(
              "irreversible",
              new Choice(Worded.words(Option.Irreversible.class)),
              "forward: once taken it stays taken; backward: once left it stays left"),
          key("cost", Plain.NUMBER, "What changing it costs its party, in one unit for the file"));

  static final Table AGREEMENT =
      item(
          "an agreement",
          must("among", Plain.PARTIES, "Who has to agree: one option of this name a party"),
          key("on", Plain.TEXT, "What it is about"),
          key("now", Plain.PARTIES, "Who has agreed already"),
          key(
              "irreversible",
              new Choice(Worded.words(Option.Irreversible.class)),
              "As for an option, for each party's part"));

  static final Table STEP =
      item(
          "a step",
          key(
              "when",
              Plain.FORMULA,
              "What makes it happen, besides the conditions set on it and what comes before it"),
          key("words", Plain.TEXT, "What it is"),
          key("on", Plain.TIMEFRAME, "When it is due"),
          key("deadline", Plain.TIMEFRAME, "When it has to have happened"),
          key("at", Plain.TEXT, "Where"),
          key("body", Plain.TEXTS, "Who holds it, by id or name"));

  static final Table CONDITION =
      item(
          "a condition",
          must("before", Plain.NAME, "What waits"),
          must("needs", Plain.FORMULA, "What has to hold first"),
          key("by", Plain.PARTIES, "Who set it, and could waive it"),
          key("waived", Plain.FLAG, "Whether they have dropped it"));

  static final Table ORDER =
      item(
          "an order",
          must("steps", Plain.NAMES, "What has to happen, first to last"),
          key("by", Plain.PARTIES, "Whose order it is"));

  static final Table RULE =
      item("a rule", must("rule", Plain.FORMULA, "What every possible state obeys"));

  static final Table WANT =
      item("a want", must("want", Plain.FORMULA, "What the party wants to hold"));

  static final Table UNORDERED =
      new Table(
          "unordered wants",
          List.of(
              must(
                  "unordered",
                  new Listed(new Either(Plain.FORMULA, new Keyed(WANT))),
                  "Wants whose order among themselves is not known")));

  static final Table TIED =
      new Table(
          "tied states",
          List.of(
              must("tied", new Listed(Plain.STATE), "States the party is indifferent between")));

  static final Table LEVERAGE =
      item(
          "a leverage link",
          must("from", Plain.PARTY, "Who can bring it about"),
          key("through", Plain.PARTIES, "Whom it works through, in order"),
          must("over", Plain.PARTY, "Who is moved"),
          key("toward", Plain.TEXT, "To what: an option of theirs, a step, an agreement, or words"),
          key("strength", Plain.NUMBER, "More than 0, at most 1; only where a person judged it"));

  static final Table COMMITMENT =
      item(
          "a commitment",
          must("by", Plain.PARTY, "Who is bound"),
          must("to", Plain.TEXT, "What to: a step, agreement, option, or words"),
          key("claimed-by", Plain.PARTIES, "Who says so, where it is not the party itself"));

  static final Table WARNING =
      item(
          "a warning",
          key("by", Plain.PARTIES, "Who warns"),
          must("if", Plain.FORMULA, "When it would follow"),
          must("then", Plain.TEXT, "What would follow"));

  static final Table POSITION =
      item(
          "a position",
          key("at", Plain.ESTIMATE, "Where on the issue's scale"),
          key("salience", Plain.ESTIMATE, "How much the party cares, 0 to 100"),
          key("influence", Plain.ESTIMATE, "How much weight it carries on this issue, 0 or more"),
          key("stance", new Choice(Worded.words(Issue.Stance.class)), "Its side, without numbers"),
          key("words", Plain.TEXT, "The position in words"));

  static final Table ISSUE =
      item(
          "an issue",
          key("words", Plain.TEXT, "What it is"),
          key("scale", new Named("numbers", Plain.TEXT), "What its numbers mean, at both ends"),
          key("positions", new Named("party ids", new Keyed(POSITION)), "Where parties stand"));

  static final Table MEETING =
      item(
          "a meeting",
          key("who", Plain.PARTIES, "Who meets"),
          key("by", Plain.PARTIES, "Who calls it"),
          key("body", Plain.TEXTS, "Who holds it, by id or name"),
          key("on", Plain.TIMEFRAME, "When"),
          key("at", Plain.TEXT, "Where"),
          key("about", Plain.TEXTS, "What is on the agenda"),
          key("confirmed", Plain.PARTIES, "Who has said it comes"),
          key("refused", Plain.PARTIES, "Who has not confirmed, or has refused"));

  static final Table RELATION =
      item(
          "a relation",
          must("from", Plain.PARTY, "Who has the tie"),
          must("to", Plain.PARTY, "To whom"),
          must("kind", new Choice(Worded.words(Relation.Kind.class)), "What it is"));

  static final Table TALKS =
      new Table(
          "a Talks file",
          List.of(
              must("parley", Plain.VERSION, "The version of the format; the first key"),
              must("talks", Plain.TEXT, "What the negotiation is called"),
              key("as-of", Plain.DATE, "The day the file describes"),
              key("reports", new Listed(new Keyed(REPORT)), "The reports it draws on"),
              key("parties", new Named("ids", new Keyed(PARTY)), "Who takes part"),
              key(
                  "options",
                  new Named(
                      "party ids", new Named("names", new Either(Plain.TEXT, new Keyed(OPTION)))),
                  "What each party could do; text alone says what the option does"),
              key(
                  "agreements",
                  new Named("names", new Keyed(AGREEMENT)),
                  "What several parties have to agree on"),
              key("steps", new Named("names", new Keyed(STEP)), "What the process needs"),
              key(
                  "conditions",
                  new Listed(new Keyed(CONDITION)),
                  "Who says what must hold before what"),
              key(
                  "order",
                  new Listed(new Either(Plain.NAMES, new Keyed(ORDER))),
                  "What has to happen before what, first to last"),
              key(
                  "rules",
                  new Listed(new Either(Plain.FORMULA, new Keyed(RULE))),
                  "What every possible state obeys"),
              key(
                  "wants",
                  new Named(
                      "party ids",
                      new Listed(
                          new Either(
                              Plain.FORMULA, new Either(new Keyed(WANT), new Keyed(UNORDERED))))),
                  "What each party wants, the most important first"),
              key(
                  "ranking",
                  new Named("party ids", new Listed(new Either(Plain.STATE, new Keyed(TIED)))),
                  "States a party ranks outright, best first, instead of wants"),
              key("leverage", new Listed(new Keyed(LEVERAGE)), "Who can move whom"),
              key("commitments", new Listed(new Keyed(COMMITMENT)), "Who is bound to what"),
              key("warnings", new Listed(new Keyed(WARNING)), "What would follow, if"),
              key("issues", new Named("names", new Keyed(ISSUE)), "What the parties differ on"),
              key("meetings", new Listed(new Keyed(MEETING)), "Who meets when"),
              key("relations", new Listed(new Keyed(RELATION)), "Ties no party's key says"),
              key("assumptions", Plain.TEXTS, "What was assumed about the whole")));

  private Keys() {}

  /** What a section of the file means. */
  static String words(String section) {
    return TALKS.keys().stream()
        .filter(key -> key.name().equals(section))
        .findFirst()
        .orElseThrow()
        .words();
  }

  private static Table item(String what, Shape.Key... own) {
    return new Table(what, Stream.concat(Stream.of(own), BASIS.stream()).toList());
  }

  private static Shape.Key must(String name, Shape shape, String words) {
    return new Shape.Key(name, shape, true, words);
  }

  private static Shape.Key key(String name, Shape shape, String words) {
    return new Shape.Key(name, shape, false, words);
  }
}
