package parley.talks.file;

import org.snakeyaml.engine.v2.nodes.Node;
import parley.talks.Commitment;
import parley.talks.Issue;
import parley.talks.Leverage;
import parley.talks.Leverage.Toward;
import parley.talks.Meeting;
import parley.talks.Relation;
import parley.talks.Talks;
import parley.talks.Timeframe;
import parley.talks.Warning;
import parley.talks.formula.Formula.Taken;
import parley.yaml.YamlText;
import parley.yaml.YamlText.Mapping;

/** Writes the sections on who can move whom, who is bound to what and where parties stand. */
final class TiesWriter {

  private TiesWriter() {}

  static void write(Mapping file, Talks talks) {
    TalksWriter.listed(file, "leverage", talks.leverage(), TiesWriter::leverage);
    TalksWriter.listed(file, "commitments", talks.commitments(), TiesWriter::commitment);
    TalksWriter.listed(file, "warnings", talks.warnings(), TiesWriter::warning);
    TalksWriter.named(file, "issues", talks.issues(), Issue::id, TiesWriter::issue);
    ValuesWriter.write(file, talks);
    TalksWriter.listed(file, "meetings", talks.meetings(), TiesWriter::meeting);
    TalksWriter.listed(file, "relations", talks.relations(), TiesWriter::relation);
  }

  private static Node leverage(Leverage link) {
    var own =
        new Mapping()
            .put("from", YamlText.text(link.from()))
            .put("through", link.through())
            .put("over", YamlText.text(link.over()));
    link.toward().ifPresent(toward -> own.put("toward", YamlText.text(toward(toward, link))));
    link.strength().ifPresent(strength -> own.put("strength", YamlText.number(strength)));
    return TalksWriter.item(own, link);
  }

  private static String toward(Toward toward, Leverage link) {
    return switch (toward) {
      case Toward.Words(var text) -> text;
      case Toward.Named(Taken(var option)) when option.party().equals(link.over()) -> option.name();
      case Toward.Named(var atom) -> atom.name();
    };
  }

  private static Node commitment(Commitment commitment) {
    return TalksWriter.item(
        new Mapping()
            .put("by", YamlText.text(commitment.by()))
            .put("to", YamlText.text(commitment.to()))
            .put("claimed-by", commitment.claimedBy()),
        commitment);
  }

  private static Node warning(Warning warning) {
    return TalksWriter.item(
        new Mapping()
            .put("by", warning.by())
            .put("if", YamlText.text(warning.when().text()))
            .put("then", YamlText.text(warning.then())),
        warning);
  }

  private static Node issue(Issue issue) {
    var own = new Mapping().put("words", issue.words());
    issue
        .scale()
        .ifPresent(scale -> {
          var points = new Mapping();
          scale.points().forEach((at, words) -> points.putNumber(at, YamlText.text(words)));
          own.put("scale", points.item());
        });
    if (!issue.positions().isEmpty()) {
      var positions = new Mapping();
      issue.positions().forEach(position -> positions.put(position.party(), position(position)));
      own.put("positions", positions.block());
    }
    ValuesWriter.write(own, issue);
    return TalksWriter.item(own, issue);
  }

  private static Node position(Issue.Position position) {
    var own = new Mapping();
    TalksWriter.estimate(own, "at", position.at());
    TalksWriter.estimate(own, "salience", position.salience());
    TalksWriter.estimate(own, "influence", position.influence());
    return TalksWriter.item(
        own.put("stance", position.stance().map(stance -> stance.word()))
            .put("words", position.words()),
        position);
  }

  private static Node meeting(Meeting meeting) {
    return TalksWriter.item(
        new Mapping()
            .put("who", meeting.who())
            .put("by", meeting.by())
            .put("body", meeting.body())
            .put("on", meeting.on().map(Timeframe::toString))
            .put("at", meeting.at())
            .put("about", meeting.about())
            .put("confirmed", meeting.confirmed())
            .put("refused", meeting.refused()),
        meeting);
  }

  private static Node relation(Relation relation) {
    return TalksWriter.item(
        new Mapping()
            .put("from", YamlText.text(relation.from()))
            .put("to", YamlText.text(relation.to()))
            .put("kind", YamlText.text(relation.kind().word())),
        relation);
  }
}
