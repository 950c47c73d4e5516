package parley.talks.file;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import parley.talks.Agreement;
import parley.talks.Issue;
import parley.talks.Meeting;
import parley.talks.Option;
import parley.talks.Party;
import parley.talks.Relation;
import parley.talks.ReportRef;
import parley.talks.Step;
import parley.talks.Talks;
import parley.talks.TalksBuilder;
import parley.talks.formula.OptionId;
import parley.talks.formula.Quoted;
import parley.yaml.Fields;
import parley.yaml.Node;
import parley.yaml.Shape;

/**
 * Turns the nodes of a Talks file into Talks. Whatever is wrong with an item, the item is kept as
 * far as it goes, so that one mistake is told once and not again for each use of the item.
 */
final class TalksReader {

  private final TalksContext context;
  private final ItemSections sections;
  private final ValuesReader values;
  private final ItemFields top;

  TalksReader(TalksContext context, Node.Entries root) {
    this.context = context;
    this.sections = new ItemSections(context);
    this.values = new ValuesReader(context, sections);
    this.top = new ItemFields(context, "", root, Keys.TALKS);
  }

  TalksBuilder read() {
    var process = new ProcessReader(context, sections);
    var preferences = new PreferencesReader(context, sections);
    return Talks.named(top.text("talks").orElse("?"))
        .asOf(top.date("as-of"))
        .reports(listed("reports", Keys.REPORT, TalksReader::report))
        .parties(named("parties", Keys.PARTY, TalksReader::party))
        .options(
            sections.named("options", top.node("options"), this::options).stream()
                .flatMap(List::stream)
                .toList())
        .agreements(named("agreements", Keys.AGREEMENT, TalksReader::agreement))
        .steps(named("steps", Keys.STEP, TalksReader::step))
        .conditions(listed("conditions", Keys.CONDITION, ProcessReader::condition))
        .order(process.order(top.node("order")))
        .rules(process.rules(top.node("rules")))
        .wants(preferences.wants(top.node("wants")))
        .rankings(preferences.rankings(top.node("ranking")))
        .leverage(listed("leverage", Keys.LEVERAGE, process::leverage))
        .commitments(listed("commitments", Keys.COMMITMENT, ProcessReader::commitment))
        .warnings(listed("warnings", Keys.WARNING, ProcessReader::warning))
        .issues(named("issues", Keys.ISSUE, this::issue))
        .noAgreement(values.noAgreement(top.node("no-agreement")))
        .incompatible(values.incompatible(top.node("incompatible")))
        .meetings(listed("meetings", Keys.MEETING, TalksReader::meeting))
        .relations(listed("relations", Keys.RELATION, TalksReader::relation))
        .assumptions(top.texts("assumptions"));
  }

  private <T> List<T> listed(
      String key, Shape.Table table, Function<ItemFields, Optional<T>> reading) {
    return sections.listed(key, top.node(key), table, reading);
  }

  private <T> List<T> named(
      String key, Shape.Table table, BiFunction<String, ItemFields, T> reading) {
    return sections.named(key, top.node(key), table, reading);
  }

  private static Optional<ReportRef> report(ItemFields fields) {
    return Optional.of(
        new ReportRef(
            fields.text("id").orElse("?"),
            fields.text("file"),
            fields.text("sha256"),
            fields.basis()));
  }

  private static Party party(String id, ItemFields fields) {
    return new Party(
        id,
        fields.text("name").orElse(id),
        fields.choice("kind", Party.Kind.class).orElse(Party.Kind.OTHER),
        fields.choice("role", Party.Role.class).orElse(Party.Role.PARTY),
        fields.texts("aliases"),
        fields.texts("ally-of"),
        fields.texts("decided-by"),
        fields.texts("convened-by"),
        fields.flag("forming"),
        fields.texts("led-by"),
        fields.texts("partner"),
        fields.texts("envoys"),
        fields.texts("members"),
        fields.texts("represents"),
        fields.estimate("influence"),
        fields.basis());
  }

  private List<Option> options(String party, Node node) {
    return sections.named(
        "options/" + party, Optional.of(node), (name, value) -> option(party, name, value));
  }

  private Option option(String party, String name, Node value) {
    var id = new OptionId(party, name);
    if (value instanceof Node.Text text) {
      return new Option(id, text.isAbsent() ? name : text.value());
    }
    var fields = new ItemFields(context, "options/" + party + "/" + name, value, Keys.OPTION);
    return new Option(
        id,
        fields.text("does").orElse(name),
        fields.flag("now"),
        irreversible(fields),
        fields.number("cost"),
        fields.basis());
  }

  private static Option.Irreversible irreversible(ItemFields fields) {
    return fields.choice("irreversible", Option.Irreversible.class).orElse(Option.Irreversible.NO);
  }

  private static Agreement agreement(String id, ItemFields fields) {
    return new Agreement(
        id,
        fields.texts("among"),
        fields.text("on"),
        Set.copyOf(fields.texts("now")),
        irreversible(fields),
        fields.basis());
  }

  private static Step step(String id, ItemFields fields) {
    return new Step(
        id,
        fields.formula("when"),
        fields.text("words"),
        fields.timeframe("on"),
        fields.timeframe("deadline"),
        fields.text("at"),
        fields.texts("body"),
        fields.basis());
  }

  private Issue issue(String id, ItemFields fields) {
    return new Issue(
        id,
        fields.text("words"),
        fields.node("scale").flatMap(this::scale),
        sections.named(
            "issues/" + id + "/positions",
            fields.node("positions"),
            Keys.POSITION,
            TalksReader::position),
        values.choices(id, fields),
        values.values(id, fields),
        fields.basis());
  }

  private Optional<Issue.Scale> scale(Node node) {
    var points = new TreeMap<Double, String>();
    if (node instanceof Node.Entries(var entries, var place)) {
      for (var entry : entries) {
        var number = Fields.decimal(entry.key().value());
        if (number.isEmpty() || !(entry.value() instanceof Node.Text text) || text.isAbsent()) {
          context.expected(entry.key(), "a number on the scale with its words: 0: stays away");
        } else if (points.put(number.get(), text.value()) != null) {
          context
              .problems()
              .error(
                  entry.key().at(),
                  Quoted.of(entry.key().value()) + " is on the scale already",
                  "give each number of the scale once");
        }
      }
    }
    if (points.size() < 2) {
      context.expected(node, "words for both ends of the scale: {0: stays away, 100: joins}");
      return Optional.empty();
    }
    return Optional.of(new Issue.Scale(points));
  }

  private static Issue.Position position(String party, ItemFields fields) {
    return new Issue.Position(
        party,
        fields.estimate("at"),
        fields.estimate("salience"),
        fields.estimate("influence"),
        fields.choice("stance", Issue.Stance.class),
        fields.text("words"),
        fields.basis());
  }

  private static Optional<Meeting> meeting(ItemFields fields) {
    return Optional.of(
        new Meeting(
            fields.texts("who"),
            fields.texts("by"),
            fields.texts("body"),
            fields.timeframe("on"),
            fields.text("at"),
            fields.texts("about"),
            fields.texts("confirmed"),
            fields.texts("refused"),
            fields.basis()));
  }

  private static Optional<Relation> relation(ItemFields fields) {
    var from = fields.text("from");
    var to = fields.text("to");
    var kind = fields.choice("kind", Relation.Kind.class);
    var basis = fields.basis();
    return from.isPresent() && to.isPresent() && kind.isPresent()
        ? Optional.of(new Relation(from.get(), to.get(), kind.get(), basis))
        : Optional.empty();
  }
}
