package parley.reading.review;

import static parley.yaml.Shape.Key.may;
import static parley.yaml.Shape.Key.must;

import java.util.List;
import parley.yaml.Shape.Choice;
import parley.yaml.Shape.Keyed;
import parley.yaml.Shape.Listed;
import parley.yaml.Shape.Named;
import parley.yaml.Shape.Plain;
import parley.yaml.Shape.Table;

/** Every key of the review file; the reader, the JSON Schema and the reference are made of them. */
final class Keys {

  static final List<String> KINDS =
      List.of(
          "report",
          "actor",
          "statement",
          "event",
          "condition",
          "sequence",
          "leverage",
          "position",
          "demand",
          "meeting",
          "commitment",
          "relation",
          "date");

  static final Table CORRECTION =
      new Table(
          "a correction",
          List.of(
              must("do", new Choice(List.of("accept", "reject", "edit")), "What was decided"),
              must("kind", new Choice(KINDS), "What the claim is"),
              must("report", Plain.TEXT, "The id of its report"),
              may("words", Plain.TEXT, "The words of the claim; the name of an actor"),
              may("was", Plain.TEXT, "Its id when it was reviewed, which may change"),
              may(
                  "set",
                  new Named("the claim's fields", Plain.TEXTS),
                  "For an edit: the fields with a person's values; actors by name"),
              may("note", Plain.TEXT, "Why")));

  static final Table NAMES =
      new Table(
          "a choice of names",
          List.of(
              must("these", new Listed(Plain.TEXT), "Two or more names of parties, steps, issues"),
              may("note", Plain.TEXT, "Why")));

  static final Table REVIEW =
      new Table(
          "a review",
          List.of(
              must("parley-review", Plain.VERSION, "The version of the format; the first key"),
              may(
                  "claims",
                  new Listed(new Keyed(CORRECTION)),
                  "What was decided about single claims, each found again by its words"),
              may("merge", new Listed(new Keyed(NAMES)), "What is one although it has two names"),
              may("keep-apart", new Listed(new Keyed(NAMES)), "What is not one")));

  private Keys() {}

  static String words(String key) {
    return REVIEW.keys().stream()
        .filter(k -> k.name().equals(key))
        .findFirst()
        .orElseThrow()
        .words();
  }
}
