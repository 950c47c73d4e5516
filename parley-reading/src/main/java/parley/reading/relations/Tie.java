package parley.reading.relations;

import parley.reading.claim.Actor;
import parley.reading.claim.Relation;
import parley.reading.claim.Relation.Status;
import parley.reading.claim.Span;

/** A relation before it has its number. */
record Tie(
    Actor from,
    Relation.Type type,
    Actor to,
    Status status,
    Span evidence,
    double confidence,
    String rule) {

  /** What makes two ties the same claim. */
  String key() {
    return from.id() + " " + type + " " + to.id();
  }
}
