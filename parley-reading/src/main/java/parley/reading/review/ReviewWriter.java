package parley.reading.review;

import java.util.List;
import java.util.TreeMap;
import org.snakeyaml.engine.v2.nodes.Node;
import parley.yaml.YamlText;
import parley.yaml.YamlText.Mapping;

/** Writes a review so that people can read and change it. */
final class ReviewWriter {

  private ReviewWriter() {}

  static String text(Review review) {
    Mapping file =
        new Mapping()
            .put(
                ReviewFile.FORM.key(),
                YamlText.literal(Integer.toString(ReviewFile.FORM.version())));
    section(file, "claims", review.claims().stream().map(ReviewWriter::node).toList());
    section(file, "merge", review.merge().stream().map(ReviewWriter::node).toList());
    section(file, "keep-apart", review.apart().stream().map(ReviewWriter::node).toList());
    return YamlText.of(file.block());
  }

  private static void section(Mapping file, String key, List<Node> items) {
    if (!items.isEmpty()) {
      file.section(key, Keys.words(key), YamlText.lines(items));
    }
  }

  private static Node node(Correction correction) {
    Mapping own =
        new Mapping()
            .put("do", YamlText.text(correction.decision().word()))
            .put("kind", YamlText.text(correction.kind()))
            .put("report", YamlText.text(correction.report()));
    if (!correction.words().isEmpty()) {
      own.put("words", YamlText.text(correction.words()));
    }
    own.put("was", correction.was());
    if (!correction.set().isEmpty()) {
      Mapping set = new Mapping();
      new TreeMap<>(correction.set())
          .forEach((field, values) ->
              set.put(field, values.isEmpty() ? YamlText.literal("null") : YamlText.texts(values)));
      own.put("set", set.item());
    }
    return own.put("note", correction.note()).block();
  }

  private static Node node(Review.Names names) {
    return new Mapping()
        .put("these", YamlText.flow(names.these().stream().map(YamlText::text).toList()))
        .put("note", names.note())
        .item();
  }
}
