package parley.reading.report;

import java.util.Set;

/**
 * Nouns for what a negotiation is made of: rounds, truces, votes, releases. A dependency or a link
 * between two of them is about the process; <em>the economy depends on oil</em> is not.
 */
public final class StepWords {

  /** Nouns that name a meeting; {@code talk} does only in the plural. */
  public static final Set<String> MEETINGS =
      Set.of(
          "meeting",
          "talk",
          "talks",
          "round",
          "summit",
          "conference",
          "session",
          "negotiation",
          "negotiations",
          "consultation",
          "dialogue",
          "discussion",
          "discussions");

  private static final Set<String> NOUNS =
      WordFile.lists(StepWords.class, "steps.txt").getOrDefault("nouns", Set.of());

  private static final Set<String> ENDINGS =
      Set.of("tion", "sion", "ment", "ing", "sal", "ance", "ence");

  private StepWords() {}

  /** Whether a noun names a step of a process or an act, by the list or by its ending. */
  public static boolean step(String lemma) {
    return named(lemma) || (lemma.length() > 5 && ENDINGS.stream().anyMatch(lemma::endsWith));
  }

  /** Whether a noun names one by the list alone. */
  public static boolean named(String lemma) {
    return NOUNS.contains(lemma);
  }
}
