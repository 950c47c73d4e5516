package parley.reading.drafting;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Base forms of verbs by their endings, so that "releases", "released" and "release" name one act.
 * Irregular verbs that negotiations are told with are listed; what is not known keeps its form.
 */
public final class Verbs {

  private static final Map<String, String> IRREGULAR = irregular();

  /** Endings of a stem that lost an e to its ending: releas-ed, remov-ed, settl-ed. */
  private static final Pattern LOST_E =
      Pattern.compile(
          ".*([^aeiou]at|eat|iat|uat|iv|uc|az|iz|ang|arg|erg|as|os|[^o]us|is|rs|lv|rv|nc|rc|dg|ib|ov"
              + "|av|bl|cl|gl|tl|pl|ut|let|[^aeo]id|[^o]ur|uir|[qp]ir|[^eoi]ar|[^aeo]in|[^o]op|ap|ok|um"
              + "|am|ag|iev|eiv|u|zon|phon|stpon|vok|nis|quer|rog|ut|edg|vad|lud|cod|cid|rit|vit|nit|fin|ulat|rad)");

  private static final Set<String> NO_E =
      Set.of(
          "clear",
          "appear",
          "repair",
          "join",
          "gain",
          "explain",
          "remain",
          "train",
          "maintain",
          "contain",
          "obtain",
          "develop",
          "claim",
          "visit",
          "limit",
          "permit",
          "admit",
          "submit",
          "exploit",
          "recruit",
          "await",
          "wait",
          "halt",
          "defeat",
          "treat",
          "repeat",
          "focus",
          "discuss",
          "bar",
          "warn",
          "learn",
          "turn",
          "return",
          "soften",
          "reveal",
          "appeal",
          "seat",
          "heat",
          "beat",
          "cheat",
          "retreat",
          "entreat",
          "mistreat",
          "debut",
          "target",
          "budget",
          "market",
          "avoid",
          "plan",
          "ban",
          "sign",
          "assign",
          "resign",
          "begin",
          "determin",
          "examin",
          "spread",
          "aid",
          "raid",
          "hear");

  /** Endings that make a noun of what somebody does. */
  private static final Pattern NOMINAL =
      Pattern.compile("([aip]?t|s)?ion|ication|al|ment|ance|ence|(at)?ure|y");

  private static final Pattern LOST_BEFORE_NOUN = Pattern.compile("|e|y|d|t|i[sz]e");

  private static final int SHORTEST = 3;

  private Verbs() {}

  /** Whether a noun names the act of a verb: inspection, inspect; withdrawal, withdraw. */
  static boolean names(String noun, String verb) {
    String singular = singular(noun);
    if (singular.equals(verb) || base(noun).equals(verb)) {
      return verb.length() >= SHORTEST;
    }
    int same = 0;
    while (same < Math.min(singular.length(), verb.length())
        && singular.charAt(same) == verb.charAt(same)) {
      same++;
    }
    String stem = verb.substring(0, same);
    String ending = singular.substring(same);
    return same >= SHORTEST
        && LOST_BEFORE_NOUN.matcher(verb.substring(same)).matches()
        && NOMINAL.matcher(ending).matches()
        && (!ending.equals("al") || "wvsty".indexOf(stem.charAt(same - 1)) >= 0)
        && (!ending.equals("y") || stem.endsWith("er"));
  }

  private static Map<String, String> irregular() {
    Map<String, String> forms = new HashMap<>();
    String pairs =
        """
        left leave, paid pay, took take, taken take, held hold, met meet, gave give, given give,
        made make, sent send, withdrew withdraw, withdrawn withdraw, went go, gone go, came come,
        brought bring, kept keep, began begin, begun begin, said say, sold sell, bought buy,
        sought seek, fought fight, told tell, built build, spent spend, lent lend, led lead,
        broke break, broken break, chose choose, chosen choose, drew draw, drawn draw, fell fall,
        froze freeze, frozen freeze, got get, grew grow, knew know, lost lose, put put, ran run,
        rose rise, saw see, set set, shut shut, spoke speak, spoken speak, stood stand, struck
        strike, swore swear, thought think, threw throw, won win, wrote write, written write,
        laid lay, cut cut, let let, quit quit, hit hit, split split, shown show, hung hang,
        has have, does do, did do, done do, goes go, determined determine, examined examine,
        invited invite, united unite, cited cite, dissolved dissolve, voted vote, noted note,
        promoted promote, devoted devote, ties tie, tied tie, dies die, died die, lies lie,
        repaid repay, rebuilt rebuild, rewritten rewrite, overthrown overthrow, initialled initial,
        signalled signal, labelled label, fuelled fuel, totalled total, equalled equal, travels travel,
        read read, swept sweep, dug dig, flew fly, flown fly, drove drive, driven drive, tore tear, torn tear,
        undertook undertake, undertaken undertake, undid undo, undone undo, withheld withhold,
        upheld uphold, dealt deal, forgave forgive, forgiven forgive, forbade forbid,
        forbidden forbid, retook retake, retaken retake, caught catch, stole steal, stolen steal,
        cancelled cancel, cancelling cancel, travelled travel, travelling travel
        """;
    for (String pair : pairs.strip().split("\\s*,\\s*", -1)) {
      String[] words = pair.strip().split("\\s+", -1);
      forms.put(words[0], words[1]);
    }
    return Map.copyOf(forms);
  }

  /** Whether a word is a verb in the past, as far as its form tells. */
  public static boolean isInflected(String word) {
    return IRREGULAR.containsKey(word) || (word.endsWith("ed") && word.length() > 4);
  }

  /** The base form of a verb. */
  public static String base(String verb) {
    String word = verb.toLowerCase(Locale.ROOT);
    String known = IRREGULAR.get(word);
    if (known != null) {
      return known;
    }
    if (word.endsWith("eed") && word.length() > 4) {
      return word.equals("proceed") || word.equals("succeed") || word.equals("exceed")
          ? word
          : word.substring(0, word.length() - 1);
    }
    for (String ending : List.of("ed", "ing")) {
      String stem = word.substring(0, Math.max(0, word.length() - ending.length()));
      if (word.endsWith(ending) && stem.length() >= 2 && stem.matches(".*[aeiouy].*")) {
        return restored(word.substring(0, word.length() - ending.length()));
      }
    }
    return singular(word);
  }

  private static String restored(String stem) {
    int n = stem.length();
    if (NO_E.contains(stem)) {
      return stem;
    }
    if (stem.endsWith("i")) {
      return stem.substring(0, n - 1) + "y";
    }
    boolean doubled =
        n > 2 && stem.charAt(n - 1) == stem.charAt(n - 2) && "lsfz".indexOf(stem.charAt(n - 1)) < 0;
    if (doubled) {
      return stem.substring(0, n - 1);
    }
    return LOST_E.matcher(stem).matches() ? stem + "e" : stem;
  }

  private static String singular(String word) {
    int n = word.length();
    if (n < 4 || !word.endsWith("s") || word.endsWith("ss") || word.endsWith("us")) {
      return word;
    }
    if (word.endsWith("ies")) {
      return word.substring(0, n - 3) + "y";
    }
    return word.matches(".*(ss|sh|ch|x|zz|o)es")
        ? word.substring(0, n - 2)
        : word.substring(0, n - 1);
  }
}
