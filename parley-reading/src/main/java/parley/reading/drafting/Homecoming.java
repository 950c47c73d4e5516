package parley.reading.drafting;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * People of whom some words tell that they are back, or away from where they were held: the nine
 * have returned, all the sailors were home. It tells nothing of who let them go.
 *
 * @param who the words for them, with how many they are
 */
record Homecoming(Words who) {

  private static final Pattern BACK =
      Pattern.compile(
          "(?i)(?:(?:all|both|each|every one|the (?:other|last|rest|remaining))\\s+(?:of\\s+)?)?"
              + "(?<who>(?:the\\s+|these\\s+|those\\s+|its\\s+|their\\s+|his\\s+|her\\s+|our\\s+)?"
              + "(?:[\\p{L}\\d'’-]+\\s+){0,3}?(?<noun>[\\p{L}\\d-]+))"
              + "(?:\\s+(?:of|from|in|at)\\s+[^,;:]*?)?"
              + "\\s+(?:has|have|had|is|are|was|were|would be|will be)\\s+(?:all\\s+|now\\s+|safely\\s+|been\\s+)*"
              + "(?<how>\\p{Ll}+)(?<where>\\s.*)?");

  /** Back where they work is no more than that they work again. */
  private static final Pattern AT_WORK =
      Pattern.compile("\\b(?:at|to)\\s+(?:\\p{Ll}+\\s+)?work\\b");

  /** Who some words tell to be back; empty where they tell anything else. */
  static Optional<Homecoming> find(String words) {
    Matcher back = BACK.matcher(words);
    return back.matches()
            && isOfPeople(back.group("noun"))
            && Kin.home(Verbs.base(back.group("how")))
            && !isAtWork(words)
        ? Optional.of(new Homecoming(Words.of(back.group("who"))))
        : Optional.empty();
  }

  /** Whether some words tell of working again and nothing more. */
  static boolean isAtWork(String words) {
    return AT_WORK.matcher(words).find();
  }

  private static boolean isOfPeople(String noun) {
    return NamedThings.isPerson(noun.toLowerCase(Locale.ROOT)) || Words.of(noun).isCount();
  }
}
