package parley.language.model;

/** A step along the arcs found so far. */
public enum Relation {
  SELF,
  HEAD,
  GRANDHEAD,
  LEFTMOST,
  SECOND_LEFTMOST,
  RIGHTMOST,
  SECOND_RIGHTMOST,
  LEFT_SIBLING,
  SECOND_LEFT_SIBLING
}
