package parley.talks;

/** How firmly something stands, as far as the reports say. */
public enum Status implements Worded {
  /** It is so. */
  HOLDS,
  /** It is being brought about. */
  FORMING,
  /** Somebody says so of somebody else. */
  CLAIMED,
  /** The one bound by it says so too. */
  ACKNOWLEDGED,
  /** Somebody concerned denies it. */
  DENIED,
  /** It has been asked for or suggested. */
  PROPOSED,
  /** It is meant to happen. */
  PLANNED,
  /** It took place. */
  HELD,
  /** It was turned down. */
  REFUSED,
  /** What was promised or asked for has been done. */
  MET,
  /** What was promised has not been kept. */
  BROKEN
}
