package parley.reading.merging;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The keys by which a draft's formulas name its options, agreements and steps. */
final class Keyed {

  private static final Pattern FORMULA =
      Pattern.compile(
          "(?m)(?<=[\\s{,-])(?:when|before|needs|want|if|to|toward|steps): *"
              + "(?:'(?:[^']|'')*'|\\[[^\\]\\n]*\\]|[^\\n,}]*)"
              + "|^ *- +[^{:\\n]*$");

  private Keyed() {}

  /** Whether a text names a key: of an option with its party, as its line has it, or alone. */
  static boolean names(String text, String key) {
    return named(key).matcher(text).find()
        || named(key.substring(key.indexOf('.') + 1)).matcher(text).find();
  }

  private static Pattern named(String key) {
    return Pattern.compile(
        "(?<![\\p{L}\\p{N}_.@-])" + Pattern.quote(key) + "(?![\\p{L}\\p{N}_@-])");
  }

  /**
   * A draft with one key for another.
   *
   * @param section where the key stands
   * @param now the key; of an option, with its party and a point between
   * @param old the key it is to have, written alike
   */
  static String rename(String draft, String section, String now, String old) {
    String own = now.substring(now.indexOf('.') + 1);
    String other = old.substring(old.indexOf('.') + 1);
    StringBuilder text = new StringBuilder();
    for (Blocks.Section part : Blocks.of(draft).sections()) {
      text.append(part.head);
      for (Blocks.Item item : part.items) {
        boolean itself = part.name.equals(section) && item.key().equals(now);
        boolean over = part.name.equals("leverage") && now.contains(".");
        String renamed = inFormulas(item.text(), now, old);
        renamed = over ? inFormulas(renamed, own, other) : renamed;
        text.append(itself ? asKey(renamed, own, other) : renamed);
      }
    }
    return text.toString();
  }

  private static String inFormulas(String text, String now, String old) {
    Pattern named = named(now);
    return FORMULA
        .matcher(text)
        .replaceAll((MatchResult m) ->
            Matcher.quoteReplacement(
                named.matcher(m.group()).replaceAll(Matcher.quoteReplacement(old))));
  }

  private static String asKey(String text, String now, String old) {
    return text.replaceFirst(
        "(?m)^(\\s*)" + Pattern.quote(now) + ":", "$1" + Matcher.quoteReplacement(old) + ":");
  }
}
