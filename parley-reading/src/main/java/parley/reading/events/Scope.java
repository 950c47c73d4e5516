package parley.reading.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import parley.language.Arc;
import parley.language.Sentence;
import parley.reading.report.Clauses;

/**
 * The words that belong to a verb when a pattern is compared: on the right its objects and other
 * complements, the subject first where it is passive; on the left its subject, its auxiliaries and
 * the verbs that govern it. Clauses that tell of something else are left out.
 */
final class Scope {

  private static final Set<String> ELSEWHERE =
      Set.of("relcl", "advcl", "parataxis", "punct", "cc", "meta", "intj", "appos");
  private static final int DEPTH = 7;

  private Scope() {}

  /** Tokens after the verb, left to right; with {@code clauses} those of its clause too. */
  static List<Integer> right(Sentence s, int verb, boolean clauses) {
    List<Integer> found = new ArrayList<>();
    if (Clauses.passive(s, verb)) {
      for (int subject : s.children(verb, "nsubjpass")) {
        gather(s, subject, 0, clauses, found);
      }
      found.sort(null);
    }
    List<Integer> after = new ArrayList<>();
    for (int child : s.children(verb)) {
      boolean other =
          ELSEWHERE.contains(s.label(child))
              || ("conj".equals(s.label(child)) && Clauses.verb(s, child))
              || (!clauses && "ccomp".equals(s.label(child)));
      if (child > verb && !other) {
        gather(s, child, 0, clauses, after);
      }
    }
    after.sort(null);
    found.addAll(after);
    return found;
  }

  private static void gather(
      Sentence s, int token, int depth, boolean clauses, List<Integer> found) {
    found.add(token);
    if (depth == DEPTH) {
      return;
    }
    for (int child : s.children(token)) {
      String label = s.label(child);
      boolean clause = "ccomp".equals(label) || "acl".equals(label) || "pcomp".equals(label);
      boolean other = ELSEWHERE.contains(label) && !(clauses && "punct".equals(label));
      if (!other && (clauses || !clause)) {
        gather(s, child, depth + 1, clauses, found);
      }
    }
  }

  /** Tokens before the verb that belong to it or govern it, left to right. */
  static List<Integer> left(Sentence s, int verb) {
    List<Integer> found = new ArrayList<>();
    int from = verb;
    for (int at = verb, steps = 0; at != Arc.ROOT && steps < DEPTH; at = s.head(at), steps++) {
      if (at < verb && at != from) {
        found.add(at);
      }
      for (int child : s.children(at)) {
        if (child < verb && child != from && !ELSEWHERE.contains(s.label(child))) {
          gather(s, child, 0, false, found);
        }
      }
      from = at;
    }
    return found.stream().filter(i -> i < verb).distinct().sorted().toList();
  }
}
