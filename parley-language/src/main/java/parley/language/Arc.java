package parley.language;

/**
 * The dependency of one token on another.
 *
 * @param head index of the governing token, or {@link #ROOT}
 * @param label the relation in the ClearNLP scheme (nsubj, dobj, ccomp, advcl, mark, …)
 */
public record Arc(int head, String label) {

  /** The head of a token that depends on none. */
  public static final int ROOT = -1;
}
