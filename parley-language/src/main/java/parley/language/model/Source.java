package parley.language.model;

/** Where a feature starts to look: from which token of the decoder's state. */
public enum Source {
  /** The token being tagged, or the top of the parser's stack. */
  I,
  /** The first token not yet shifted. */
  J,
  /**
   * A place in the parser's stack (below the top when negative) or in the list of passed tokens.
   */
  K
}
