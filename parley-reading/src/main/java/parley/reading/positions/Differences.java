package parley.reading.positions;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import parley.language.Sentence;
import parley.reading.claim.Position.Stance;
import parley.reading.claim.Span;
import parley.reading.report.Clauses;
import parley.reading.statements.Scene;

/** What several actors are apart on: they differ, are at odds, it is their sticking point. */
final class Differences {

  private static final Set<String> DIFFERENCES =
      Set.of(
          "difference", "disagreement", "dispute", "rift", "division", "split", "gap", "discord");
  private static final Set<String> DIFFERING = Set.of("differ", "disagree", "clash", "quarrel");

  private static final Set<String> AT = Set.of("odds", "loggerheads", "variance");

  private static final Set<String> OBSTACLES = Set.of("point", "block", "obstacle", "issue");
  private static final Set<String> STICKING =
      Set.of("sticking", "stumbling", "contentious", "disputed");
  private static final Set<String> STANDING = Set.of("be", "remain", "stay", "stand", "seem");

  private final Sentence s;
  private final SharedWords words;

  Differences(Scene scene) {
    this.s = scene.sentence();
    this.words = new SharedWords(scene);
  }

  List<Stand> read() {
    List<Stand> found = new ArrayList<>();
    for (int i = 0; i < s.size(); i++) {
      String lemma = s.lemma(i);
      if (DIFFERING.contains(lemma) && s.tag(i).startsWith("VB") && !Clauses.negated(s, i)) {
        found.addAll(words.stand(words.actors(i), words.about(i), Stance.DIFFER, i, "differ-on"));
      } else if (apart(i)) {
        found.addAll(words.stand(sides(i), aboutNear(i), Stance.DIFFER, i, "differ-on"));
      } else if (DIFFERENCES.contains(lemma) && s.tag(i).startsWith("NN")) {
        found.addAll(differences(i));
      } else if (Set.of("agreement", "consensus").contains(lemma) && lacking(i)) {
        found.addAll(words.stand(between(i), words.about(i), Stance.DIFFER, i, "differ-on"));
      } else if (OBSTACLES.contains(lemma) && sticking(i)) {
        found.addAll(stickingPoint(i));
      }
    }
    return found;
  }

  /** <em>There is no agreement on fuel</em>. */
  private boolean lacking(int noun) {
    return words.hasChild(noun, "no") || words.hasChild(noun, "little");
  }

  /** Those apart: the subject, and whoever they are at odds with. */
  private List<String> sides(int word) {
    int verb = Clauses.passive(s, word) ? word : Clauses.verbAbove(s, word);
    List<String> sides = new ArrayList<>(words.actors(verb));
    for (int prep : s.children(word, "prep")) {
      if ("with".equals(s.lemma(prep))) {
        sides.addAll(words.scene().actors(s.child(prep, "pobj")));
      }
    }
    return sides;
  }

  /** <em>despite differences on A and B</em>: of whoever acts in the clause. */
  private List<Stand> differences(int noun) {
    List<Span> matters = words.about(noun);
    List<String> named = between(noun);
    int head = s.head(noun);
    if (matters.isEmpty() && "nsubj".equals(s.label(noun)) && "be".equals(s.lemma(head))) {
      matters = words.about(head); // the dispute is over fuel
    }
    boolean despite = head >= 0 && Set.of("despite", "spite").contains(s.lemma(head));
    int verb = Clauses.verbAbove(s, noun);
    boolean have =
        verb >= 0 && Set.of("have", "remain").contains(s.lemma(verb)) && !Clauses.negated(s, verb);
    if (!named.isEmpty()) {
      return words.stand(named, matters, Stance.DIFFER, noun, "differ-on");
    }
    return despite || have
        ? words.stand(words.actors(verb), matters, Stance.DIFFER, noun, "differ-on")
        : List.of();
  }

  private List<String> between(int noun) {
    for (int prep : s.children(noun, "prep")) {
      if ("between".equals(s.lemma(prep))) {
        return words.scene().actors(s.child(prep, "pobj"));
      }
    }
    return List.of();
  }

  /** <em>far apart on fuel</em>, <em>at odds over fuel</em>, <em>divided on fuel</em>. */
  private boolean apart(int token) {
    String lemma = s.lemma(token);
    boolean before = token > 0;
    int verb = s.head(token);
    boolean stands = verb >= 0 && STANDING.contains(s.lemma(verb)) && !Clauses.negated(s, verb);
    return (lemma.equals("apart") && (stands || (before && "far".equals(s.lemma(token - 1)))))
        || (AT.contains(s.form(token)) && before && "at".equals(s.lemma(token - 1)))
        || (s.form(token).equals("split") && (stands || Clauses.passive(s, token)))
        || (s.form(token).equals("divided") || s.form(token).equals("deadlocked"));
  }

  /** <em>The quota remains the main sticking point between Osk and Velia</em>. */
  private List<Stand> stickingPoint(int noun) {
    int verb = s.head(noun);
    if (verb >= 0 && "nsubj".equals(s.label(noun)) && "include".equals(s.lemma(verb))) {
      List<Span> listed = new ArrayList<>();
      int first = s.child(verb, "dobj");
      (first < 0 ? List.<Integer>of() : Clauses.conjuncts(s, first))
          .forEach(each -> listed.add(words.words(each)));
      return words.stand(between(noun), listed, Stance.DIFFER, noun, "sticking-point");
    }
    int issue = verb < 0 || !"attr".equals(s.label(noun)) ? -1 : s.child(verb, "nsubj");
    if (issue < 0 || !s.tag(issue).startsWith("NN") || Clauses.negated(s, verb)) {
      return List.of();
    }
    for (int top : new int[] {noun, verb}) {
      for (int prep : s.children(top, "prep")) {
        if ("between".equals(s.lemma(prep))) {
          return words.stand(
              words.scene().actors(s.child(prep, "pobj")),
              List.of(words.words(issue)),
              Stance.DIFFER,
              noun,
              "sticking-point");
        }
      }
    }
    return List.of();
  }

  private boolean sticking(int noun) {
    for (int child : s.children(noun)) {
      if (STICKING.contains(lower(child)) || STICKING.contains(s.lemma(child))) {
        return true;
      }
    }
    return noun > 0 && STICKING.contains(lower(noun - 1));
  }

  private String lower(int token) {
    return s.form(token).toLowerCase(Locale.ROOT);
  }

  /** The matters after the next preposition, on the word or on the verb above it. */
  private List<Span> aboutNear(int word) {
    for (int i = word + 1; i < Math.min(s.size(), word + 8); i++) {
      if ("prep".equals(s.label(i)) && SharedWords.ABOUT.contains(s.lemma(i))) {
        return words.matters(i);
      }
    }
    return opening(Clauses.verbAbove(s, word));
  }

  /** <em>On the desert the two remain apart</em>. */
  private List<Span> opening(int verb) {
    for (int prep : verb < 0 ? new int[0] : s.children(verb, "prep")) {
      int first = s.child(prep, "pobj");
      boolean fronted = prep < verb && SharedWords.ABOUT.contains(s.lemma(prep)) && first >= 0;
      if (fronted && words.scene().actor(first).isEmpty()) {
        return words.matters(prep);
      }
    }
    return List.of();
  }
}
