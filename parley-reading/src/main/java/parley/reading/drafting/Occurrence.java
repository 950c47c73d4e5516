package parley.reading.drafting;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a report says came about: "the inspection took place", "the gates were opened", "Velia had
 * guaranteed the convoy".
 *
 * @param by ids of the actors who did it; empty where nobody is named
 * @param verb the verb in its base form
 * @param subject who did it where that is none of the actors, in the report's words; else empty
 * @param head the noun that names what it happened to, or what took place; empty where somebody
 *     acts
 * @param theme the words of what it happened to
 * @param act the verb and what it was done to, in the report's words
 * @param stage how far what the noun names has come by it
 */
record Occurrence(
    Place place,
    List<String> by,
    String subject,
    String verb,
    String head,
    Words theme,
    String act,
    Stage stage) {

  private static final Pattern PART =
      Pattern.compile(
          "(?i)\\b(?:(?:the first(?: \\p{L}+)?|only|just|some|half|most|part|several|many|one|two|three|four|five|six|seven|eight|nine|ten"
              + "|eleven|twelve|\\d+)\\s+of\\s+(?:the|its|his|her|their|these|those|them|\\p{Ll}+teen|two|three|four|five|six|seven|eight"
              + "|nine|ten|eleven|twelve|twenty|\\d+)|partly|partially|in part)\\b");

  private static final Pattern AGAIN =
      Pattern.compile(
          "(?i)\\b(?:again|once more|back|reimposed|reoccupied|recaptured|rearrested|re-arrested|retook|retaken|reinstated|redeployed"
              + "|renewed|resumed|restarted|reversed|returned)\\b");

  Occurrence {
    by = List.copyOf(by);
  }

  /** What a verb says of a thing that takes place. */
  enum Stage {
    /** Nothing: the verb is itself what was done. */
    NONE,
    /** It is under way or in force. */
    BEGUN,
    /** It took place. */
    OVER;

    /** Verbs, with what follows them, that say that a thing took place or is under way. */
    private static final Map<String, Stage> BY_VERB =
        Map.ofEntries(
            Map.entry("take place", OVER),
            Map.entry("go ahead", OVER),
            Map.entry("end", OVER),
            Map.entry("finish", OVER),
            Map.entry("conclude", OVER),
            Map.entry("complete", OVER),
            Map.entry("hold", OVER),
            Map.entry("carry out", OVER),
            Map.entry("take effect", BEGUN),
            Map.entry("come into", BEGUN),
            Map.entry("enter into", BEGUN),
            Map.entry("begin", BEGUN),
            Map.entry("start", BEGUN),
            Map.entry("sign", BEGUN),
            Map.entry("agree", BEGUN),
            Map.entry("reach", BEGUN));

    /** What a verb alone says. */
    static Stage of(String verb) {
      return BY_VERB.getOrDefault(verb, NONE);
    }

    /** What a verb says, alone or with the word that follows it. */
    static Stage of(String verb, String next) {
      return BY_VERB.getOrDefault(verb, of(verb + " " + next));
    }
  }

  /**
   * An act in the words of its family.
   *
   * @param act the verb in its base form and what it was done to
   */
  static Occurrence of(
      Place place, List<String> by, String subject, String act, String head, Stage stage) {
    Optional<ActFamilies.Act> known = ActFamilies.find(act);
    int verb = act.indexOf(' ');
    return new Occurrence(
        place,
        by,
        subject,
        known.map(ActFamilies.Act::verb).orElseGet(() -> act.substring(0, verb)),
        head,
        Words.ofThings(
            known
                .filter(a -> head.isEmpty())
                .map(ActFamilies.Act::of)
                .orElseGet(() -> act.substring(verb))),
        act,
        stage);
  }

  /** Whether it says who did it. */
  boolean isSomebodys() {
    return !by.isEmpty() || !subject.isEmpty();
  }

  /** Whether it was done to a part of them only: the first two of nine. */
  boolean isPartial() {
    return PART.matcher(Effects.beforeComma(place)).find();
  }

  /** Whether it was done once more, or back: it closed the gates again. */
  boolean isAgain() {
    return AGAIN.matcher(place.words()).find();
  }

  /** The act and what it is done to. */
  Words deed() {
    return Words.ofAct(verb + " " + theme);
  }

  /** Stems of the words for the things themselves, without what only tells more of them. */
  Set<String> things() {
    return Thing.words(act);
  }

  /** All the words of the clause. */
  Words words() {
    return Words.of(place.words());
  }

  /** The stems of all of them, those of the act and of what it is done to among them. */
  Set<String> stems() {
    Set<String> stems = new HashSet<>(words().stems());
    stems.addAll(Words.ofThings(place.words()).stems());
    stems.addAll(deed().stems());
    return stems;
  }
}
