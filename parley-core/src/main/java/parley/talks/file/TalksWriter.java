package parley.talks.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.snakeyaml.engine.v2.nodes.Node;
import parley.talks.Agreement;
import parley.talks.Basis;
import parley.talks.Condition;
import parley.talks.Estimate;
import parley.talks.Evidence;
import parley.talks.Item;
import parley.talks.Option;
import parley.talks.Order;
import parley.talks.Party;
import parley.talks.Ranking;
import parley.talks.ReportRef;
import parley.talks.State;
import parley.talks.Step;
import parley.talks.Talks;
import parley.talks.Timeframe;
import parley.talks.Wants;
import parley.talks.formula.Formula;
import parley.talks.formula.Formula.Atom;
import parley.talks.formula.OptionId;
import parley.yaml.YamlText;
import parley.yaml.YamlText.Mapping;

/** Writes Talks as their file, in the order of {@link Keys}; what reads back is the same Talks. */
final class TalksWriter {

  private TalksWriter() {}

  static String write(Talks talks) {
    var file =
        new Mapping()
            .put("parley", YamlText.literal(Integer.toString(TalksFile.VERSION)))
            .put("talks", YamlText.text(talks.name()))
            .put("as-of", talks.asOf().map(Object::toString));
    listed(file, "reports", talks.reports(), TalksWriter::report);
    named(file, "parties", talks.parties(), Party::id, TalksWriter::party);
    options(file, talks.options());
    named(file, "agreements", talks.agreements(), Agreement::id, TalksWriter::agreement);
    named(file, "steps", talks.steps(), Step::id, TalksWriter::step);
    listed(file, "conditions", talks.conditions(), TalksWriter::condition);
    listed(file, "order", talks.order(), TalksWriter::order);
    listed(
        file,
        "rules",
        talks.rules(),
        rule -> orShort(rule, YamlText.text(rule.formula().text()), "rule"));
    named(file, "wants", talks.wants(), Wants::party, TalksWriter::wants);
    named(file, "ranking", talks.rankings(), Ranking::party, TalksWriter::ranking);
    TiesWriter.write(file, talks);
    if (!talks.assumptions().isEmpty()) {
      section(
          file,
          "assumptions",
          YamlText.lines(talks.assumptions().stream().map(YamlText::text).toList()));
    }
    return YamlText.of(file.block());
  }

  /** A section whose comment says what its keys mean. */
  private static void section(Mapping file, String key, Node value) {
    file.section(key, Keys.words(key), value);
  }

  static <T> void listed(Mapping file, String key, List<T> items, Function<T, Node> writing) {
    if (!items.isEmpty()) {
      section(file, key, YamlText.lines(items.stream().map(writing).toList()));
    }
  }

  static <T> void named(
      Mapping file,
      String key,
      List<T> items,
      Function<T, String> name,
      Function<T, Node> writing) {
    if (!items.isEmpty()) {
      var entries = new Mapping();
      items.forEach(item -> entries.put(name.apply(item), writing.apply(item)));
      section(file, key, entries.block());
    }
  }

  /** The keys every item may have, after its own. */
  static Node item(Mapping own, Item item) {
    var basis = item.basis();
    if (!basis.evidence().isEmpty()) {
      own.put(
          "evidence",
          YamlText.oneOrList(basis.evidence().stream().map(TalksWriter::evidence).toList()));
    }
    return own.put("said", basis.said().map(Object::toString))
        .put("status", basis.status().map(status -> status.word()))
        .flag("judgement", basis.judgement())
        .put("assumption", basis.assumption())
        .put("note", basis.note())
        .item();
  }

  private static Node evidence(Evidence evidence) {
    return evidence.quote().isEmpty()
        ? YamlText.text(evidence.place())
        : new Mapping()
            .put("at", YamlText.text(evidence.place()))
            .put("quote", evidence.quote())
            .item();
  }

  /** The short form where an item says nothing besides. */
  static Node orShort(Item item, Node value, String key) {
    return item.basis().equals(Basis.NONE) ? value : item(new Mapping().put(key, value), item);
  }

  static void estimate(Mapping item, String key, Optional<Estimate> estimate) {
    estimate.ifPresent(e ->
        item.put(
            key,
            e.isExact()
                ? YamlText.number(e.low())
                : YamlText.flow(List.of(YamlText.number(e.low()), YamlText.number(e.high())))));
  }

  private static Node report(ReportRef report) {
    return item(
        new Mapping()
            .put("id", YamlText.text(report.id()))
            .put("file", report.file())
            .put("sha256", report.sha256()),
        report);
  }

  private static Node party(Party party) {
    var own = new Mapping();
    if (!party.name().equals(party.id())) {
      own.put("name", YamlText.text(party.name()));
    }
    if (party.kind() != Party.Kind.OTHER) {
      own.put("kind", YamlText.text(party.kind().word()));
    }
    if (party.role() != Party.Role.PARTY) {
      own.put("role", YamlText.text(party.role().word()));
    }
    own.put("aliases", party.aliases())
        .put("ally-of", party.allyOf())
        .put("decided-by", party.decidedBy())
        .put("convened-by", party.convenedBy())
        .flag("forming", party.forming())
        .put("led-by", party.ledBy())
        .put("partner", party.partner())
        .put("envoys", party.envoys())
        .put("members", party.members())
        .put("represents", party.represents());
    estimate(own, "influence", party.influence());
    return item(own, party);
  }

  private static void options(Mapping file, List<Option> options) {
    if (options.isEmpty()) {
      return;
    }
    Map<String, Mapping> byParty = new LinkedHashMap<>();
    for (var option : options) {
      byParty
          .computeIfAbsent(option.id().party(), party -> new Mapping())
          .put(option.id().name(), option(option));
    }
    var parties = new Mapping();
    byParty.forEach((party, own) -> parties.put(party, own.item()));
    section(file, "options", parties.block());
  }

  private static Node option(Option option) {
    var plain = new Option(option.id(), option.does());
    if (option.equals(plain)) {
      return YamlText.text(option.does());
    }
    var own = new Mapping().put("does", YamlText.text(option.does())).flag("now", option.now());
    irreversible(own, option.irreversible());
    option.cost().ifPresent(cost -> own.put("cost", YamlText.number(cost)));
    return item(own, option);
  }

  private static void irreversible(Mapping own, Option.Irreversible irreversible) {
    if (irreversible != Option.Irreversible.NO) {
      own.put("irreversible", YamlText.text(irreversible.word()));
    }
  }

  private static Node agreement(Agreement agreement) {
    var own =
        new Mapping()
            .put("among", YamlText.flow(agreement.among().stream().map(YamlText::text).toList()))
            .put("on", agreement.on())
            .put("now", List.copyOf(new TreeSet<>(agreement.now())));
    irreversible(own, agreement.irreversible());
    return item(own, agreement);
  }

  private static Node step(Step step) {
    return item(
        new Mapping()
            .put("when", step.when().map(Formula::text))
            .put("words", step.words())
            .put("on", step.on().map(Timeframe::toString))
            .put("deadline", step.deadline().map(Timeframe::toString))
            .put("at", step.at())
            .put("body", step.body()),
        step);
  }

  private static Node condition(Condition condition) {
    return item(
        new Mapping()
            .put("before", YamlText.text(condition.before().name()))
            .put("needs", YamlText.text(condition.needs().text()))
            .put("by", condition.by())
            .flag("waived", condition.waived()),
        condition);
  }

  private static Node order(Order order) {
    var steps = YamlText.flow(order.steps().stream().map(Atom::name).map(YamlText::text).toList());
    return order.by().isEmpty()
        ? orShort(order, steps, "steps")
        : item(new Mapping().put("steps", steps).put("by", order.by()), order);
  }

  private static Node wants(Wants wants) {
    var tiers = new ArrayList<Node>();
    for (var tier : wants.tiers()) {
      var nodes = tier.stream().map(TalksWriter::want).toList();
      tiers.add(
          nodes.size() == 1
              ? nodes.getFirst()
              : new Mapping().put("unordered", YamlText.lines(nodes)).block());
    }
    return YamlText.lines(tiers);
  }

  private static Node want(Wants.Want want) {
    return orShort(want, YamlText.text(want.formula().text()), "want");
  }

  private static Node ranking(Ranking ranking) {
    return YamlText.lines(
        ranking.tiers().stream()
            .map(tier ->
                tier.size() == 1
                    ? state(tier.getFirst())
                    : new Mapping()
                        .put("tied", YamlText.flow(tier.stream().map(TalksWriter::state).toList()))
                        .block())
            .toList());
  }

  private static Node state(State state) {
    return YamlText.flow(
        state.taken().stream().map(OptionId::toString).map(YamlText::text).toList());
  }
}
