package parley.language.decoding;

import edu.emory.mathcs.nlp.common.constant.MetaConst;
import edu.emory.mathcs.nlp.common.util.CharUtils;

/**
 * How a word is written, as the flags the published models were trained with. A set of flags is an
 * int, bit n standing for the feature value n.
 */
final class Spelling {

  /** How many flags there are. */
  static final int FLAGS = 14;

  private static final int HYPERLINK = 1;
  private static final int ALL_UPPER = 1 << 1;
  private static final int ALL_LOWER = 1 << 2;
  private static final int ALL_DIGIT = 1 << 3;
  private static final int ALL_PUNCTUATION = 1 << 4;
  private static final int ALL_DIGIT_OR_PUNCTUATION = 1 << 5;
  private static final int HAS_DIGIT = 1 << 6;
  private static final int HAS_PERIOD = 1 << 7;
  private static final int HAS_HYPHEN = 1 << 8;
  private static final int HAS_OTHER_PUNCTUATION = 1 << 9;
  private static final int NO_LOWER = 1 << 10;
  private static final int FIRST_UPPER = 1 << 11;
  private static final int ONE_INNER_UPPER = 1 << 12;
  private static final int INNER_UPPERS = 1 << 13;

  /**
   * The flags in the order in which the models were trained: the kind of the whole word, its
   * capitals, then its parts. The order decides how the scores round.
   */
  static final int[] ORDER = {0, 1, 2, 3, 4, 5, 10, 11, 12, 13, 6, 7, 8, 9};

  private Spelling() {}

  /** The flags of a simplified form; {@code first} if it starts its sentence. */
  static int flags(String form, boolean first) {
    if (form.equals(MetaConst.HYPERLINK)) {
      return HYPERLINK;
    }
    Count count = new Count(form);
    int flags = count.kind();
    if (count.upper < count.length) {
      if (!first && CharUtils.isUpperCase(form.charAt(0))) {
        flags |= FIRST_UPPER;
      }
      if (count.innerUpper > 0) {
        flags |= count.innerUpper == 1 ? ONE_INNER_UPPER : INNER_UPPERS;
      }
    }
    if (count.digit > 0 && count.digit < count.length) {
      flags |= HAS_DIGIT;
    }
    boolean period = form.indexOf('.') >= 0;
    boolean hyphen = form.indexOf('-') >= 0;
    if (period) {
      flags |= HAS_PERIOD;
    }
    if (hyphen) {
      flags |= HAS_HYPHEN;
    }
    if (!period && !hyphen && count.punctuation > 0 && count.punctuation < count.length) {
      flags |= HAS_OTHER_PUNCTUATION;
    }
    return flags;
  }

  private static final class Count {
    final int length;
    int upper;
    int innerUpper;
    int lower;
    int digit;
    int punctuation;

    Count(String form) {
      length = form.length();
      for (int i = 0; i < length; i++) {
        char c = form.charAt(i);
        if (CharUtils.isUpperCase(c)) {
          upper++;
          innerUpper += i > 0 ? 1 : 0;
        } else if (CharUtils.isLowerCase(c)) {
          lower++;
        } else if (CharUtils.isDigit(c)) {
          digit++;
        } else if (CharUtils.isPunctuation(c)) {
          punctuation++;
        }
      }
    }

    int kind() {
      if (upper == length) {
        return ALL_UPPER;
      } else if (lower == length) {
        return ALL_LOWER;
      } else if (digit == length) {
        return ALL_DIGIT;
      } else if (punctuation == length) {
        return ALL_PUNCTUATION;
      } else if (digit + punctuation == length) {
        return ALL_DIGIT_OR_PUNCTUATION;
      }
      return lower == 0 ? NO_LOWER : 0;
    }
  }
}
