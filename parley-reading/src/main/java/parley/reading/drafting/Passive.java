package parley.reading.drafting;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What is done to the subject of a clause, in the active voice: said in the passive, or by a verb
 * that tells what the subject undergoes (the charge comes down).
 */
final class Passive {

  /** The verb in the passive: would be released, had been paid for. */
  private static final Pattern PASSIVE =
      Pattern.compile("(?s)(^|.*\\s)(be|been|is|are|was|were)\\s+$", Pattern.CASE_INSENSITIVE);

  /** Pronouns of a subject as those of an object. */
  private static final Map<String, String> OBJECTS =
      Map.of("he", "him", "she", "her", "they", "them", "i", "me", "we", "us");

  private static final Pattern BE =
      Pattern.compile("\\b(be|been|is|are|was|were)\\b", Pattern.CASE_INSENSITIVE);

  private static final Pattern STRANDED =
      Pattern.compile("^(for|off|out|up|on|in|down|back|over|go|free)\\b\\s*");

  /** What only tells more of a subject: the cook, who is ill. */
  private static final Pattern TOLD_OF =
      Pattern.compile(",\\s+(?:who|whom|whose|which)\\s.*$", Pattern.DOTALL);

  /** What goes with its verb as well: hand over the guns; not let the men go. */
  private static final Pattern WITH_VERB = Pattern.compile("(?:off|out|up|down|back|over)\\b");

  /** How many words of a subject may stand between a verb and its particle. */
  private static final int LONG = 3;

  /** What is left undone: unchanged. */
  private static final Pattern LEFT = Pattern.compile("un[a-z]{4,}");

  /** Participles that say how somebody stands rather than what is done. */
  private static final Set<String> STATES =
      Set.of(
          "opposed",
          "concerned",
          "interested",
          "worried",
          "involved",
          "engaged",
          "determined",
          "united",
          "divided",
          "based",
          "located",
          "convinced",
          "satisfied",
          "pleased",
          "left",
          "gone");

  private static final Pattern THING =
      Pattern.compile(
          "^(an?|any|the|its|his|her|their|our|such|all|every|another|this|that|these|those)\\s.*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private Passive() {}

  /** Whether words open with an article or the like, and so name a thing. */
  static boolean isThing(String words) {
    return THING.matcher(words).matches();
  }

  /** What a clause says is done to its subject, the auxiliary between them. */
  static Optional<String> of(String subject, String auxiliary, String act) {
    return passive(subject, auxiliary, act).or(() -> undergone(subject, auxiliary, act));
  }

  /** The same of a clause without an auxiliary. */
  static Optional<String> of(String clause) {
    for (int at = clause.indexOf(' '); at > 0; at = clause.indexOf(' ', at + 1)) {
      Optional<String> done = undergone(clause.substring(0, at), "", clause.substring(at + 1));
      if (done.isPresent()) {
        return done;
      }
    }
    return Optional.empty();
  }

  private static Optional<String> passive(String subject, String auxiliary, String act) {
    int end = act.indexOf(' ');
    String participle = end < 0 ? act : act.substring(0, end);
    if (!PASSIVE.matcher(auxiliary).matches()
        || !Verbs.isInflected(participle)
        || STATES.contains(participle)) {
      return Optional.empty();
    }
    if (LEFT.matcher(participle).matches()
        && Verbs.isInflected(participle.substring(2))
        && !Verbs.base(participle.substring(2)).isEmpty()) {
      return Optional.empty();
    }
    String more = end < 0 ? "" : act.substring(end + 1);
    var stranded = STRANDED.matcher(more);
    String particle = "";
    if (stranded.lookingAt()
        && (stranded.end() == more.length()
            || (isLong(subject) && WITH_VERB.matcher(stranded.group()).lookingAt()))) {
      particle = " " + stranded.group().strip();
      more = more.substring(stranded.end());
    }
    return Optional.of(
        Verbs.base(participle)
            + particle
            + " "
            + object(subject)
            + (more.isBlank() ? "" : " " + more));
  }

  /** Hask had walked out of prison, Hask is a free man: release Hask. */
  private static Optional<String> undergone(String subject, String auxiliary, String act) {
    return ActFamilies.find((BE.matcher(auxiliary).find() ? "be " : "") + act)
        .filter(ActFamilies.Act::undergone)
        .map(done -> done.verb() + " " + object(subject));
  }

  /** Whether a subject is too long to stand between a verb and what belongs to it: hand over. */
  private static boolean isLong(String subject) {
    return subject.split("\\s+", LONG + 1).length > LONG;
  }

  /** A subject as an object: without the capital of its article. */
  private static String object(String subject) {
    String named = TOLD_OF.matcher(subject).replaceFirst("");
    String object = OBJECTS.getOrDefault(named.toLowerCase(Locale.ROOT), named);
    return isThing(object + " ")
        ? object.substring(0, 1).toLowerCase(Locale.ROOT) + object.substring(1)
        : object;
  }
}
