package parley.reading.events;

import java.util.List;

/**
 * What becomes of the code of an act when it is promised, threatened, refused, demanded or stopped,
 * in CAMEO's own terms: providing aid (07) promised is an intent to provide aid (033), refused a
 * rejection of it (122). An act is friendly or hostile by its root: a hostile act promised is a
 * threat, a hostile act stopped a retreat.
 */
final class Lift {

  private Lift() {}

  static boolean friendly(String code) {
    return root(code) >= 3 && root(code) <= 8;
  }

  static boolean hostile(String code) {
    return root(code) >= 13 && root(code) <= 20;
  }

  private static int root(String code) {
    return code.length() >= 2 && code.chars().limit(2).allMatch(Character::isDigit)
        ? Integer.parseInt(code.substring(0, 2))
        : 0;
  }

  /** Wanted, promised, offered or planned. */
  static String promised(String code) {
    return hostile(code) ? threatened(code) : root(code) == 12 ? code : "03" + branch(code);
  }

  static String demanded(String code) {
    return "10" + branch(code);
  }

  static String refused(String code) {
    return "12"
        + switch (root(code)) {
          case 4 -> "5";
          case 3, 5, 6 -> "1";
          case 7 -> "2";
          case 8 -> code.startsWith("087") ? "46" : code.startsWith("085") ? "44" : "4";
          default -> "0";
        };
  }

  static String threatened(String code) {
    return "13"
        + switch (root(code)) {
          case 14 -> "3";
          case 16 ->
              code.startsWith("162")
                  ? "11"
                  : code.startsWith("163") ? "12" : code.startsWith("164") ? "4" : "13";
          case 17 -> code.startsWith("1723") ? "23" : code.startsWith("1724") ? "24" : "2";
          case 15, 18, 20 -> "8";
          case 19 -> code.startsWith("191") ? "81" : code.startsWith("192") ? "82" : "84";
          default -> "0";
        };
  }

  /** Ended, cancelled or suspended. */
  static String stopped(String code) {
    return switch (root(code)) {
      case 4 -> code.startsWith("045") ? "165" : code.startsWith("046") ? "164" : "160";
      case 5 -> "161";
      case 7 -> "162";
      case 3, 6, 8 -> "160";
      case 14 -> "082";
      case 16 -> code.startsWith("163") ? "085" : "080";
      case 17 -> code.startsWith("1723") ? "0813" : code.startsWith("1724") ? "0814" : "081";
      case 15, 18, 19, 20 -> code.startsWith("191") ? "0872" : "087";
      default -> Sense.NONE;
    };
  }

  /** The third digit that codes of intent (03) and of demand (10) share. */
  private static String branch(String code) {
    return switch (root(code)) {
      case 4 -> code.startsWith("045") ? "8" : "6";
      case 5 -> "2";
      case 6 -> "1";
      case 7 -> "3" + (List.of("071", "072", "073", "074").contains(code) ? code.substring(2) : "");
      case 8 -> code.startsWith("087") ? "56" : code.startsWith("0841") ? "53" : "5";
      default -> "0";
    };
  }
}
