package parley.reading.report;

import java.util.Set;
import parley.language.Sentence;

/**
 * Verbs of {@code mistaken.txt} beside this class, which the parser may take for plural nouns:
 * <em>peace hinges on a vote</em>.
 */
public final class MistakenVerbs {

  private static final Set<String> ENGLISH =
      WordFile.lists(MistakenVerbs.class, "mistaken.txt").getOrDefault("verbs", Set.of());

  private MistakenVerbs() {}

  /** Whether the token is read as a plural noun and may be such a verb. */
  public static boolean possible(Sentence s, int token) {
    return "NNS".equals(s.tag(token)) && ENGLISH.contains(s.lemma(token));
  }
}
