package parley.reading.leverage;

/** Whom a wording of leverage speaks of, by the letter that stands for it in the word lists. */
enum Role {
  /** Counts on the mover, or asks it. */
  PRINCIPAL('P'),
  /** Moves another, or can. */
  MOVER('X'),
  /** Is moved. */
  MOVED('Y'),
  /** What the moved one is moved to, where the wording has a place for it. */
  GOAL('G');

  private final char letter;

  Role(char letter) {
    this.letter = letter;
  }

  static Role of(char letter) {
    for (Role role : values()) {
      if (role.letter == letter) {
        return role;
      }
    }
    throw new IllegalArgumentException("no role " + letter);
  }

  /** Whether the word of a word list stands for a role: X. */
  static boolean stands(String word) {
    return word.length() == 1 && Character.isUpperCase(word.charAt(0));
  }

  /** Whether it stands for the owner of what follows: X's. */
  static boolean owns(String word) {
    return word.length() == 3 && word.endsWith("'s") && Character.isUpperCase(word.charAt(0));
  }
}
