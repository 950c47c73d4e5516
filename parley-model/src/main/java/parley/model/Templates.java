package parley.model;

import edu.emory.mathcs.nlp.component.template.feature.FeatureItem;
import edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import parley.language.model.Field;
import parley.language.model.Relation;
import parley.language.model.Source;
import parley.language.model.Template;

/** Rewrites the published feature templates in our own words. */
final class Templates {

  private Templates() {}

  /**
   * The templates in the order in which the model numbers them: those of several values first.
   *
   * @throws IllegalArgumentException if one uses what the parser does not know
   */
  static List<Template> of(FeatureTemplate<?, ?> published) {
    List<Template> templates = new ArrayList<>();
    for (FeatureItem item : published.getSetFeatureList()) {
      templates.add(new Template(List.of(item(item, manyField(item)))));
    }
    for (FeatureItem[] items : published.getFeatureList()) {
      templates.add(
          new Template(Arrays.stream(items).map(item -> item(item, field(item))).toList()));
    }
    return templates;
  }

  private static Template.Item item(FeatureItem item, Field field) {
    return new Template.Item(
        new Template.Address(
            switch (item.source) {
              case i -> Source.I;
              case j -> Source.J;
              case k -> Source.K;
            },
            item.window,
            relation(item)),
        field);
  }

  private static Relation relation(FeatureItem item) {
    if (item.relation == null) {
      return Relation.SELF;
    }
    return switch (item.relation) {
      case h -> Relation.HEAD;
      case h2 -> Relation.GRANDHEAD;
      case lmd -> Relation.LEFTMOST;
      case lmd2 -> Relation.SECOND_LEFTMOST;
      case rmd -> Relation.RIGHTMOST;
      case rmd2 -> Relation.SECOND_RIGHTMOST;
      case lns -> Relation.LEFT_SIBLING;
      case lns2 -> Relation.SECOND_LEFT_SIBLING;
      default -> throw new IllegalArgumentException("unknown relation " + item.relation);
    };
  }

  private static Field manyField(FeatureItem item) {
    return switch (item.field) {
      case ambiguity_classes -> Field.EACH_AMBIGUITY;
      case word_clusters -> Field.EACH_CLUSTER;
      case orthographic -> Field.EACH_FLAG;
      case positional -> Field.EACH_POSITION;
      default -> throw new IllegalArgumentException("unknown field " + item.field);
    };
  }

  private static Field field(FeatureItem item) {
    return switch (item.field) {
      case word_form_simplified -> Field.FORM;
      case word_form_simplified_lowercase -> Field.LOWER;
      case word_shape -> Field.SHAPE;
      case lemma -> Field.LEMMA;
      case part_of_speech_tag -> Field.TAG;
      case dependency_label -> Field.LABEL;
      case ambiguity_classes -> Field.AMBIGUITY;
      case valency -> Field.VALENCY;
      case prefix -> Field.valueOf("PREFIX_" + item.attribute);
      case suffix -> Field.valueOf("SUFFIX_" + item.attribute);
      default -> throw new IllegalArgumentException("unknown field " + item.field);
    };
  }
}
