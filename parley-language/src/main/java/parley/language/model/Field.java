package parley.language.model;

/** What a feature reads from the token it looks at. */
public enum Field {
  FORM(0, 0),
  LOWER(1, 0),
  SHAPE(2, 0),
  LEMMA(3, 0),
  TAG(4, 0),
  LABEL(5, 0),
  AMBIGUITY(6, 0),
  VALENCY(7, 0),
  PREFIX_2(8, 2),
  PREFIX_3(9, 3),
  SUFFIX_1(10, 1),
  SUFFIX_2(11, 2),
  SUFFIX_3(12, 3),
  SUFFIX_4(13, 4),
  /** The tags the word is known to take, one feature each. */
  EACH_AMBIGUITY(-1, 0),
  /** The word's clusters, one feature each. */
  EACH_CLUSTER(-1, 0),
  /** Flags on how the word is written, one feature each. */
  EACH_FLAG(-1, 0),
  /** Whether the token is the first or the last of its sentence. */
  EACH_POSITION(-1, 0);

  /** How many fields have one value a token. */
  public static final int COLUMNS = 14;

  private final int column;
  private final int length;

  Field(int column, int length) {
    this.column = column;
    this.length = length;
  }

  /** Where the field's value stands among the single values of a token; -1 if it has several. */
  public int column() {
    return column;
  }

  /** Whether a token may have several values, each a feature of its own. */
  public boolean many() {
    return column < 0;
  }

  /** How many characters of the word a prefix or suffix takes; 0 for the other fields. */
  public int length() {
    return length;
  }

  /** Whether the characters are the word's first, rather than its last. */
  public boolean isPrefix() {
    return this == PREFIX_2 || this == PREFIX_3;
  }
}
