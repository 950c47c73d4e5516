package parley.talks.file;

import org.snakeyaml.engine.v2.nodes.Node;
import parley.talks.Incompatible;
import parley.talks.Issue;
import parley.talks.IssueOption;
import parley.talks.NoAgreement;
import parley.talks.Talks;
import parley.talks.Valuation;
import parley.yaml.YamlText;
import parley.yaml.YamlText.Mapping;

/** Writes what issues can be settled by and what that is worth. */
final class ValuesWriter {

  private ValuesWriter() {}

  static void write(Mapping file, Talks talks) {
    TalksWriter.named(
        file, "no-agreement", talks.noAgreement(), NoAgreement::party, ValuesWriter::noAgreement);
    TalksWriter.listed(file, "incompatible", talks.incompatible(), ValuesWriter::incompatible);
  }

  /** The options and values of an issue, after its other keys. */
  static void write(Mapping own, Issue issue) {
    if (!issue.choices().isEmpty()) {
      var options = new Mapping();
      issue.choices().forEach(choice -> options.put(choice.id(), YamlText.text(choice.words())));
      own.put("options", options.item());
    }
    if (!issue.values().isEmpty()) {
      var values = new Mapping();
      issue.values().forEach(value -> values.put(value.party(), values(value)));
      own.put("values", values.block());
    }
  }

  private static Node values(Valuation values) {
    var own = new Mapping();
    values.weight().ifPresent(weight -> own.put("weight", YamlText.number(weight)));
    if (!values.of().isEmpty()) {
      var worths = new Mapping();
      values.of().forEach((option, worth) -> worths.put(option, YamlText.number(worth)));
      own.put("of", worths.item());
    }
    return TalksWriter.item(own.put("red-lines", values.redLines()), values);
  }

  private static Node noAgreement(NoAgreement value) {
    return TalksWriter.orShort(value, YamlText.number(value.points()), "at");
  }

  private static Node incompatible(Incompatible set) {
    var options =
        YamlText.flow(
            set.options().stream().map(IssueOption::toString).map(YamlText::text).toList());
    return TalksWriter.orShort(set, options, "options");
  }
}
