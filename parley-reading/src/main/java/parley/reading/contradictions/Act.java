package parley.reading.contradictions;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parley.reading.drafting.Words;

/**
 * An act taken apart, so that one can be told from another: release nine prisoners in Hesh.
 *
 * @param words all but days and names, the verb's family first
 * @param verb the stem of the verb's family
 * @param object stems of what it is done to
 * @param manner stems of how, where or with whom
 * @param names the names in it, in lower case
 */
record Act(Words words, String verb, Set<String> object, Set<String> manner, Set<String> names) {

  /** Stands for the verb of whoever was stopped on the way. */
  static final String TURNED_BACK = "turnback";

  private static final Set<String> ARRIVING =
      Set.of("cross", "reach", "enter", "arriv", "pass", "get");

  private static final String MONTH =
      "(?:january|february|march|april|may|june|july|august|september|october|november|december)";

  private static final Pattern DAY =
      Pattern.compile(
          "(?i)(?:\\b(?:on|since|by|in|last|early|late|this)\\s+)*\\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b"
              + "(?:\\s+(?:morning|afternoon|evening|night)\\b)?(?:,?\\s+\\d{1,2}\\s+"
              + MONTH
              + "\\b)?"
              + "|\\d{1,2}\\s+"
              + MONTH
              + "\\b|(?-i:\\p{Lu})(?<=[JFMASOND])(?i:anuary|ebruary|arch|pril|ay|une|uly|ugust|eptember|ctober|ovember|ecember)\\b"
              + "(?:\\s+\\d{1,2}\\b)?)(?:,?\\s+\\d{4}\\b)?|\\b(?:yesterday|today|overnight)\\b");

  private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}\\p{N}'’.-]*");

  private static final Pattern ANY = Pattern.compile("\\bany\\b|[,\"“”]");

  /** Where it is told how, where or with whom; what a text or a law is on is part of its name. */
  private static final Pattern MANNER =
      Pattern.compile(
          "\\s(?:with|to|in|into|at|near|from|during|under|through|by|across|over|along|inside|outside|against"
              + "|alongside|on(?=\\s+(?:week(?:end|day)s?|holidays?|nights?|time|schedule|board|foot|condition|terms)\\b))\\s");

  /**
   * @param does the verb first, in its base form
   */
  static Act of(String does) {
    String undated = DAY.matcher(does).replaceAll(" ");
    Set<String> names = new HashSet<>();
    StringBuilder plain = new StringBuilder();
    Matcher name = NAME.matcher(undated);
    while (name.find()) {
      names.add(name.group().toLowerCase(Locale.ROOT).replaceAll("['’]s?$", ""));
      name.appendReplacement(plain, "");
    }
    name.appendTail(plain);
    String said =
        Numerals.inDigits(ANY.matcher(plain).replaceAll(" ")).strip().replaceAll("\\s+", " ");
    Words words = Words.ofAct(said);
    Set<String> things = new LinkedHashSet<>(words.uncounted());
    String verb = things.isEmpty() ? "" : things.iterator().next();
    things.remove(verb);
    // What follows the verb at once belongs to it: sit in a cabinet, cross into a town.
    Matcher manner = MANNER.matcher(said);
    int first = said.indexOf(' ');
    boolean told = first > 0 && manner.find(first + 1);
    Set<String> how = new LinkedHashSet<>();
    if (told) {
      how.addAll(Words.of(said.substring(manner.start() + 1)).uncounted());
      how.retainAll(things);
      things.removeAll(how);
    }
    return new Act(words, verb, Set.copyOf(things), Set.copyOf(how), Set.copyOf(names));
  }

  /** Whether what is said of this holds for the other too: never leave, leave the town in June. */
  boolean covers(Act other) {
    return verb.equals(other.verb)
        && object.equals(other.object)
        && other.manner.containsAll(manner)
        && other.names.containsAll(names)
        && !words.countsDiffer(other.words);
  }

  /** Whether whoever arrives cannot have been turned back there. */
  boolean excludes(Act other) {
    return (verb.equals(TURNED_BACK) && ARRIVING.contains(other.verb))
        || (ARRIVING.contains(verb) && other.verb.equals(TURNED_BACK));
  }

  /** Whether it is one of those of which some exclude others. */
  boolean isOnTheWay() {
    return verb.equals(TURNED_BACK) || ARRIVING.contains(verb);
  }

  /** Whether there is more to it than its verb. */
  boolean isDoneTo() {
    return !verb.isEmpty() && !(names.isEmpty() && object.isEmpty() && manner.isEmpty());
  }

  /** Whether it tells itself from others of its verb. */
  boolean isTelling() {
    return !verb.isEmpty() && (!names.isEmpty() || Scene.telling(object) || Scene.telling(manner));
  }
}
