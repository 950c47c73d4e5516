package parley.reading.report;

import java.util.Set;
import parley.language.Sentence;

/** <em>as long as it takes</em>, <em>as anyone likes</em>: how long, not on what condition. */
final class Measures {

  private static final Set<String> VERBS = Set.of("take", "like", "want", "wish", "please", "last");

  private Measures() {}

  static boolean of(Sentence s, int verb) {
    int subject = s.child(verb, "nsubj");
    boolean named = subject >= 0 && s.tag(subject).startsWith("NN");
    boolean lasts = "last".equals(s.lemma(verb)) && named; // as long as the siege lasts
    return VERBS.contains(s.lemma(verb)) && !lasts && s.child(verb, "xcomp", "ccomp", "dobj") < 0;
  }
}
