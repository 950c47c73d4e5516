package parley.reading.drafting;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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

  /** Whether it says who did it. */
  boolean isSomebodys() {
    return !by.isEmpty() || !subject.isEmpty();
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
