package parley.talks.file;

import static parley.yaml.Shape.Key.may;
import static parley.yaml.Shape.Key.must;

import java.util.List;
import java.util.stream.Stream;
import parley.talks.Issue;
import parley.talks.Option;
import parley.talks.Party;
import parley.talks.Relation;
import parley.talks.Status;
import parley.talks.Worded;
import parley.yaml.Shape;
import parley.yaml.Shape.Choice;
import parley.yaml.Shape.Either;
import parley.yaml.Shape.Keyed;
import parley.yaml.Shape.Listed;
import parley.yaml.Shape.Named;
import parley.yaml.Shape.Plain;
import parley.yaml.Shape.Table;

/**
 * Every key of the Talks file. The reader takes what it knows from here, and so do the JSON Schema
 * and the reference; there is no second list to keep in step.
 */
final class Keys {

  private static final List<Shape.Key> BASIS =
      List.of(
          may("evidence", Plain.EVIDENCE, "The words of the reports it rests on"),
          may("said", Plain.DATE, "The day it was said"),
          may("status", new Choice(Worded.words(Status.class)), "How firmly it stands"),
          may("judgement", Plain.FLAG, "Whether a person judged it and no report says it"),
          may("assumption", Plain.TEXT, "What was assumed to write it down"),
          may("note", Plain.TEXT, "Anything else worth keeping beside it"));

  static final Table REPORT =
      item(
          "a report",
          must("id", Plain.TEXT, "What evidence calls the report"),
          may("file", Plain.TEXT, "Where it was read from, relative to the Talks file"),
          may("sha256", Plain.TEXT, "The SHA-256 of its bytes in hex"));

  static final Table PARTY =
      item(
          "a party",
          may("name", Plain.TEXT, "What people call it; its id where left out"),
          may(
              "kind",
              new Choice(Worded.words(Party.Kind.class)),
              "What it is; other where left out"),
          may(
              "role",
              new Choice(Worded.words(Party.Role.class)),
              "What it does in the talks; outside is in the picture but no player:"
                  + " no options, no veto"),
          may("aliases", Plain.TEXTS, "Other names of it"),
          may("ally-of", Plain.PARTIES, "Whom it is an ally of"),
          may("decided-by", Plain.TEXTS, "Who takes its decisions, by name or id"),
          may("convened-by", Plain.PARTIES, "Who brings it together"),
          may("forming", Plain.FLAG, "Whether it is still being put together"),
          may("led-by", Plain.PARTIES, "Who leads it"),
          may("partner", Plain.PARTIES, "Whom it works with"),
          may("envoys", Plain.TEXTS, "Whom it sends, by name or id"),
          may("members", Plain.TEXTS, "Who belongs to it, by name or id"),
          may("represents", Plain.PARTIES, "Whom it speaks for"),
          may("influence", Plain.ESTIMATE, "How much weight it carries, 0 or more"));

  static final Table OPTION =
      item(
          "an option",
          may("does", Plain.TEXT, "What taking it means; its name where left out"),
          may("now", Plain.FLAG, "Whether it is taken at the status quo; false where left out"),
          may(
              "irreversible",
              new Choice(Worded.words(Option.Irreversible.class)),
              "forward: once taken it stays taken; backward: once left it stays left"),
          may("cost", Plain.NUMBER, "What changing it costs its party, in one unit for the file"));

  static final Table AGREEMENT =
      item(
          "an agreement",
          must("among", Plain.PARTIES, "Who has to agree: one option of this name a party"),
          may("on", Plain.TEXT, "What it is about"),
          may("now", Plain.PARTIES, "Who has agreed already"),
          may(
              "irreversible",
              new Choice(Worded.words(Option.Irreversible.class)),
              "As for an option, for each party's part"));

  static final Table STEP =
      item(
          "a step",
          may(
              "when",
              Plain.FORMULA,
              "What makes it happen, besides the conditions set on it and what comes before it"),
          may("words", Plain.TEXT, "What it is"),
          may("on", Plain.TIMEFRAME, "When it is due"),
          may("deadline", Plain.TIMEFRAME, "When it has to have happened"),
          may("at", Plain.TEXT, "Where"),
          may("body", Plain.TEXTS, "Who holds it, by id or name"));

  static final Table CONDITION =
      item(
          "a condition",
          must("before", Plain.NAME, "What waits"),
          must("needs", Plain.FORMULA, "What has to hold first"),
          may("by", Plain.PARTIES, "Who set it, and could waive it"),
          may("waived", Plain.FLAG, "Whether they have dropped it"));

  static final Table ORDER =
      item(
          "an order",
          must("steps", Plain.NAMES, "What has to happen, first to last"),
          may("by", Plain.PARTIES, "Whose order it is"));

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
          may("through", Plain.PARTIES, "Whom it works through, in order"),
          must("over", Plain.PARTY, "Who is moved"),
          may("toward", Plain.TEXT, "To what: an option of theirs, a step, an agreement, or words"),
          may("strength", Plain.NUMBER, "More than 0, at most 1; only where a person judged it"));

  static final Table COMMITMENT =
      item(
          "a commitment",
          must("by", Plain.PARTY, "Who is bound"),
          must("to", Plain.TEXT, "What to: a step, agreement, option, or words"),
          may("claimed-by", Plain.PARTIES, "Who says so, where it is not the party itself"));

  static final Table WARNING =
      item(
          "a warning",
          may("by", Plain.PARTIES, "Who warns"),
          must("if", Plain.FORMULA, "When it would follow"),
          must("then", Plain.TEXT, "What would follow"));

  static final Table POSITION =
      item(
          "a position",
          may("at", Plain.ESTIMATE, "Where on the issue's scale"),
          may("salience", Plain.ESTIMATE, "How much the party cares, 0 to 100"),
          may("influence", Plain.ESTIMATE, "How much weight it carries on this issue, 0 or more"),
          may("stance", new Choice(Worded.words(Issue.Stance.class)), "Its side, without numbers"),
          may("words", Plain.TEXT, "The position in words"));

  static final Table VALUES =
      item(
          "the values of a party",
          may("weight", Plain.NUMBER, "How much the issue counts beside the others, 0 or more"),
          may("of", new Named("options", Plain.NUMBER), "What each option is worth, 0 to 100"),
          may("red-lines", Plain.TEXTS, "The options it never accepts"));

  static final Table NO_AGREEMENT =
      item(
          "a no-agreement value",
          must("at", Plain.NUMBER, "What it expects, on the scale of its values, 0 to 100"));

  static final Table INCOMPATIBLE =
      item("an incompatible set", must("options", Plain.PICKS, "What no agreement holds all of"));

  static final Table ISSUE =
      item(
          "an issue",
          may("words", Plain.TEXT, "What it is"),
          may("scale", new Named("numbers", Plain.TEXT), "What its numbers mean, at both ends"),
          may("positions", new Named("party ids", new Keyed(POSITION)), "Where parties stand"),
          may("options", new Named("names", Plain.TEXT), "The options one of which settles it"),
          may(
              "values",
              new Named("party ids", new Keyed(VALUES)),
              "What the options are worth to the parties"));

  static final Table MEETING =
      item(
          "a meeting",
          may("who", Plain.PARTIES, "Who meets"),
          may("by", Plain.PARTIES, "Who calls it"),
          may("body", Plain.TEXTS, "Who holds it, by id or name"),
          may("on", Plain.TIMEFRAME, "When"),
          may("at", Plain.TEXT, "Where"),
          may("about", Plain.TEXTS, "What is on the agenda"),
          may("confirmed", Plain.PARTIES, "Who has said it comes"),
          may("refused", Plain.PARTIES, "Who has not confirmed, or has refused"));

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
              may("as-of", Plain.DATE, "The day the file describes"),
              may("reports", new Listed(new Keyed(REPORT)), "The reports it draws on"),
              may("parties", new Named("ids", new Keyed(PARTY)), "Who takes part"),
              may(
                  "options",
                  new Named(
                      "party ids", new Named("names", new Either(Plain.TEXT, new Keyed(OPTION)))),
                  "What each party could do; text alone says what the option does"),
              may(
                  "agreements",
                  new Named("names", new Keyed(AGREEMENT)),
                  "What several parties have to agree on"),
              may("steps", new Named("names", new Keyed(STEP)), "What the process needs"),
              may(
                  "conditions",
                  new Listed(new Keyed(CONDITION)),
                  "Who says what must hold before what"),
              may(
                  "order",
                  new Listed(new Either(Plain.NAMES, new Keyed(ORDER))),
                  "What has to happen before what, first to last"),
              may(
                  "rules",
                  new Listed(new Either(Plain.FORMULA, new Keyed(RULE))),
                  "What every possible state obeys"),
              may(
                  "wants",
                  new Named(
                      "party ids",
                      new Listed(
                          new Either(
                              Plain.FORMULA, new Either(new Keyed(WANT), new Keyed(UNORDERED))))),
                  "What each party wants, the most important first"),
              may(
                  "ranking",
                  new Named("party ids", new Listed(new Either(Plain.STATE, new Keyed(TIED)))),
                  "States a party ranks outright, best first, instead of wants"),
              may("leverage", new Listed(new Keyed(LEVERAGE)), "Who can move whom"),
              may("commitments", new Listed(new Keyed(COMMITMENT)), "Who is bound to what"),
              may("warnings", new Listed(new Keyed(WARNING)), "What would follow, if"),
              may("issues", new Named("names", new Keyed(ISSUE)), "What the parties differ on"),
              may(
                  "no-agreement",
                  new Named("party ids", new Either(Plain.NUMBER, new Keyed(NO_AGREEMENT))),
                  "What parties expect without an agreement, on the scale of their values"),
              may(
                  "incompatible",
                  new Listed(new Either(Plain.PICKS, new Keyed(INCOMPATIBLE))),
                  "Options of different issues that do not go together"),
              may("meetings", new Listed(new Keyed(MEETING)), "Who meets when"),
              may("relations", new Listed(new Keyed(RELATION)), "Ties no party's key says"),
              may("assumptions", Plain.TEXTS, "What was assumed about the whole")));

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
}
