package parley.reading.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import parley.reading.review.Correction.Decision;
import parley.yaml.Context;
import parley.yaml.Fields;
import parley.yaml.Node;
import parley.yaml.Sections;
import parley.yaml.Shape.Plain;

/** Turns the nodes of a review file into a review. */
final class ReviewReader {

  private final Context context;

  ReviewReader(Context context) {
    this.context = context;
  }

  Review review(Node.Entries root) {
    Fields top = new Fields(context, "", root, Keys.REVIEW);
    Sections sections = new Sections(context);
    return new Review(
        sections.listed("claims", top.node("claims"), (path, node) -> claim(path, node)),
        sections.listed("merge", top.node("merge"), (path, node) -> names(path, node)),
        sections.listed("keep-apart", top.node("keep-apart"), (path, node) -> names(path, node)));
  }

  private Optional<Correction> claim(String path, Node node) {
    Fields fields = new Fields(context, path, node, Keys.CORRECTION);
    Optional<Decision> decision =
        fields
            .word("do", List.of("accept", "reject", "edit"))
            .map(w -> Decision.valueOf(w.toUpperCase(Locale.ROOT)));
    Optional<String> kind = fields.word("kind", Keys.KINDS);
    Optional<String> report = fields.text("report");
    Optional<String> words = fields.text("words").map(Anchors::oneLine);
    Map<String, List<String>> set = new LinkedHashMap<>();
    fields.node("set").ifPresent(s -> set.putAll(set(path + "/set", s)));
    if (kind.isPresent() && words.isEmpty() && !kind.get().equals("report")) {
      context
          .problems()
          .error(
              node.at(),
              "a correction without 'words'",
              "add words: the words of the claim, or the name of the actor");
    }
    boolean edits = decision.filter(Decision.EDIT::equals).isPresent();
    if (decision.isPresent() && edits == set.isEmpty()) {
      context
          .problems()
          .error(
              node.at(),
              edits ? "an edit without 'set'" : "'set' where nothing is edited",
              edits ? "add set: {field: value}" : "write do: edit, or take 'set' out");
    }
    return decision.isPresent() && kind.isPresent() && report.isPresent()
        ? Optional.of(
            new Correction(
                decision.get(),
                kind.get(),
                report.get(),
                words.orElse(""),
                fields.text("was"),
                set,
                fields.text("note"),
                node.at()))
        : Optional.empty();
  }

  private Map<String, List<String>> set(String path, Node node) {
    Map<String, List<String>> set = new LinkedHashMap<>();
    if (!(node instanceof Node.Entries entries)) {
      context.expected(node, "a mapping from the claim's fields to values");
      return set;
    }
    for (Node.Entry entry : entries.entries()) {
      List<Node> values =
          entry.value() instanceof Node.Items items ? items.nodes() : List.of(entry.value());
      set.put(
          entry.key().value(),
          values.stream()
              .flatMap(value -> {
                if (value instanceof Node.Text text) {
                  return text.isAbsent() ? Stream.<String>empty() : Stream.of(text.value());
                }
                context.expected(value, Plain.TEXTS.expected());
                return Stream.empty();
              })
              .toList());
      context.put(path + "/" + entry.key().value(), entry.key().at());
    }
    return set;
  }

  private Optional<Review.Names> names(String path, Node node) {
    Fields fields = new Fields(context, path, node, Keys.NAMES);
    List<String> these = fields.texts("these").stream().map(Anchors::oneLine).toList();
    if (fields.node("these").isPresent() && these.stream().distinct().count() < 2) {
      context
          .problems()
          .error(node.at(), "fewer than two names", "give at least two: [Hill Front, the Front]");
    }
    return Optional.of(new Review.Names(these, fields.text("note"), node.at()));
  }
}
