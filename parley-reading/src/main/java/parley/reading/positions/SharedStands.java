package parley.reading.positions;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import parley.language.Sentence;
import parley.reading.claim.Position.Stance;
import parley.reading.claim.Span;
import parley.reading.claim.Statement;
import parley.reading.report.Clauses;
import parley.reading.statements.Scene;

/** What several actors agree on and where they differ. */
final class SharedStands {

  private static final Set<String> DIFFERENCES =
      Set.of(
          "difference", "disagreement", "dispute", "rift", "division", "split", "gap", "discord");

  private static final Set<String> OBSTACLES = Set.of("point", "block", "obstacle", "issue");
  private static final Set<String> STICKING =
      Set.of("sticking", "stumbling", "contentious", "disputed");
  private static final Set<String> ABOUT = Set.of("on", "over", "about", "regarding", "upon");

  private static final Set<String> PHRASE =
      Set.of("DT", "PRP$", "JJ", "NN", "NNS", "NNP", "NNPS", "POS", "CD");

  private final Scene scene;
  private final Sentence s;

  SharedStands(Scene scene) {
    this.scene = scene;
    this.s = scene.sentence();
  }

  List<Stand> read() {
    List<Stand> found = new ArrayList<>();
    for (int i = 0; i < s.size(); i++) {
      String lemma = s.lemma(i);
      if ("agree".equals(lemma) && s.tag(i).startsWith("VB")) {
        found.addAll(agree(i));
      } else if (Set.of("differ", "disagree", "clash").contains(lemma)
          && s.tag(i).startsWith("VB")
          && !Clauses.negated(s, i)) {
        found.addAll(stand(actors(i), about(i), Stance.DIFFER, i, "differ-on"));
      } else if (apart(i)) {
        found.addAll(stand(sides(i), aboutNear(i), Stance.DIFFER, i, "differ-on"));
      } else if (DIFFERENCES.contains(lemma) && s.tag(i).startsWith("NN")) {
        found.addAll(differences(i));
      } else if (Set.of("agreement", "consensus").contains(lemma) && lacking(i)) {
        found.addAll(stand(between(i), about(i), Stance.DIFFER, i, "differ-on"));
      } else if (OBSTACLES.contains(lemma) && sticking(i)) {
        found.addAll(stickingPoint(i));
      }
    }
    return found;
  }

  /** <em>agree on a truce but not on fuel</em>; to agree <em>to</em> do something is a promise. */
  private List<Stand> agree(int verb) {
    boolean infinitive = "VB".equals(s.tag(verb));
    boolean not = Clauses.negated(s, verb) || yetTo(verb);
    if ((infinitive && !yetTo(verb)) || linked(verb) || s.child(verb, "xcomp") >= 0) {
      return List.of();
    }
    List<String> actors = actors(verb);
    Stance stance = not ? Stance.DIFFER : Stance.FOR;
    List<Stand> found = new ArrayList<>();
    for (int prep : s.children(verb, "prep")) {
      if (prep < verb || !ABOUT.contains(s.lemma(prep))) {
        continue;
      }
      boolean differ = not(prep) || stance == Stance.DIFFER;
      found.addAll(
          stand(
              actors,
              matters(prep),
              differ ? Stance.DIFFER : stance,
              verb,
              differ ? "differ-on" : "agree-on"));
      for (int joined : Clauses.conjuncts(s, prep)) {
        if (joined != prep && not(joined)) {
          found.addAll(stand(actors, matters(joined), Stance.DIFFER, joined, "differ-on"));
        }
      }
    }
    return found;
  }

  /** <em>have yet to agree</em>, <em>failed to agree</em>. */
  private boolean yetTo(int verb) {
    int head = s.head(verb);
    if (head < 0 || !"xcomp".equals(s.label(verb))) {
      return false;
    }
    boolean yet = "have".equals(s.lemma(head)) && hasChild(head, "yet");
    return yet || "fail".equals(s.lemma(head));
  }

  private boolean hasChild(int head, String lemma) {
    for (int child : s.children(head)) {
      if (lemma.equals(s.lemma(child))) {
        return true;
      }
    }
    return false;
  }

  /** <em>There is no agreement on fuel</em>. */
  private boolean lacking(int noun) {
    return hasChild(noun, "no") || hasChild(noun, "little");
  }

  /** Those apart: the subject, and whoever they are at odds with. */
  private List<String> sides(int word) {
    List<String> sides = new ArrayList<>(actors(Clauses.verbAbove(s, word)));
    for (int prep : s.children(word, "prep")) {
      if ("with".equals(s.lemma(prep))) {
        sides.addAll(scene.actors(s.child(prep, "pobj")));
      }
    }
    return sides;
  }

  private boolean not(int preposition) {
    return preposition > 0 && "not".equals(s.lemma(preposition - 1));
  }

  /** An agreement that is only a need of something else is none yet. */
  private boolean linked(int verb) {
    int mark = s.child(verb, "mark");
    return mark >= 0 && !"that".equals(s.lemma(mark));
  }

  /** <em>despite differences on A and B</em>: of whoever acts in the clause. */
  private List<Stand> differences(int noun) {
    List<Span> matters = about(noun);
    List<String> named = between(noun);
    int head = s.head(noun);
    if (matters.isEmpty() && "nsubj".equals(s.label(noun)) && "be".equals(s.lemma(head))) {
      matters = about(head); // the dispute is over fuel
    }
    boolean despite = head >= 0 && Set.of("despite", "spite").contains(s.lemma(head));
    int verb = Clauses.verbAbove(s, noun);
    boolean have =
        verb >= 0 && Set.of("have", "remain").contains(s.lemma(verb)) && !Clauses.negated(s, verb);
    if (!named.isEmpty()) {
      return stand(named, matters, Stance.DIFFER, noun, "differ-on");
    }
    return despite || have
        ? stand(actors(verb), matters, Stance.DIFFER, noun, "differ-on")
        : List.of();
  }

  private List<String> between(int noun) {
    for (int prep : s.children(noun, "prep")) {
      if ("between".equals(s.lemma(prep))) {
        return scene.actors(s.child(prep, "pobj"));
      }
    }
    return List.of();
  }

  /** <em>far apart on fuel</em>, <em>at odds over fuel</em>, <em>divided on fuel</em>. */
  private boolean apart(int token) {
    String lemma = s.lemma(token);
    boolean before = token > 0;
    return (lemma.equals("apart") && before && "far".equals(s.lemma(token - 1)))
        || (s.form(token).equals("odds") && before && "at".equals(s.lemma(token - 1)))
        || (s.form(token).equals("divided") || s.form(token).equals("deadlocked"));
  }

  /** <em>The quota remains the main sticking point between Osk and Velia</em>. */
  private List<Stand> stickingPoint(int noun) {
    int verb = s.head(noun);
    if (verb >= 0 && "nsubj".equals(s.label(noun)) && "include".equals(s.lemma(verb))) {
      List<Span> listed = new ArrayList<>();
      int first = s.child(verb, "dobj");
      (first < 0 ? List.<Integer>of() : Clauses.conjuncts(s, first))
          .forEach(each -> listed.add(words(each)));
      return stand(between(noun), listed, Stance.DIFFER, noun, "sticking-point");
    }
    int issue = verb < 0 || !"attr".equals(s.label(noun)) ? -1 : s.child(verb, "nsubj");
    if (issue < 0 || !s.tag(issue).startsWith("NN") || Clauses.negated(s, verb)) {
      return List.of();
    }
    for (int top : new int[] {noun, verb}) {
      for (int prep : s.children(top, "prep")) {
        if ("between".equals(s.lemma(prep))) {
          return stand(
              scene.actors(s.child(prep, "pobj")),
              List.of(words(issue)),
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

  private List<Span> about(int head) {
    List<Span> found = new ArrayList<>();
    for (int prep : s.children(head, "prep")) {
      if (prep > head && ABOUT.contains(s.lemma(prep))) {
        found.addAll(matters(prep));
      }
    }
    return found;
  }

  /** The matters after the next preposition, on the word or on the verb above it. */
  private List<Span> aboutNear(int word) {
    for (int i = word + 1; i < Math.min(s.size(), word + 8); i++) {
      if ("prep".equals(s.label(i)) && ABOUT.contains(s.lemma(i))) {
        return matters(i);
      }
    }
    return List.of();
  }

  private List<Span> matters(int preposition) {
    int first = s.child(preposition, "pobj", "pcomp");
    if (first < 0) {
      return List.of();
    }
    List<Integer> heads = Clauses.conjuncts(s, first);
    List<Span> found = new ArrayList<>();
    heads.stream().filter(h -> !scene.date(h)).forEach(h -> found.add(words(h)));
    int after = heads.size() == 1 ? phraseAfterAnd(first) : -1;
    if (after >= 0) {
      found.add(scene.passage().span(first + 2, after));
    }
    return found;
  }

  /** The last word of the noun phrase after <em>and</em>, where the parser lost it; or -1. */
  private int phraseAfterAnd(int head) {
    if (head + 2 >= s.size() || !"and".equals(s.lemma(head + 1))) {
      return -1;
    }
    int i = head + 2;
    while (i < s.size() && PHRASE.contains(s.tag(i))) {
      i++;
    }
    boolean noun = i > head + 2 && s.tag(i - 1).startsWith("NN");
    boolean ends = i == s.size() || "punct".equals(s.label(i));
    return noun && ends ? i - 1 : -1;
  }

  private Span words(int head) {
    return Clauses.spanWithout(scene.passage(), head, joined(head));
  }

  private List<String> actors(int verb) {
    int subject = verb < 0 ? -1 : Clauses.subject(s, verb);
    return subject < 0 ? List.of() : scene.actors(subject);
  }

  private List<Stand> stand(
      List<String> actors, List<Span> issues, Stance stance, int word, String rule) {
    List<Stand> found = new ArrayList<>();
    Span at = scene.passage().span(word);
    List<String> speakers = scene.statement(at).map(Statement::speakers).orElse(List.of());
    for (Span issue : issues) {
      for (String actor : actors) {
        String by = speakers.isEmpty() || speakers.contains(actor) ? null : speakers.getFirst();
        found.add(new Stand(actor, issue, stance, at.cover(issue), by, .82, rule));
      }
    }
    return found;
  }

  private Set<Integer> joined(int head) {
    Set<Integer> out = new HashSet<>();
    for (int child : s.children(head, "cc", "conj", "preconj")) {
      out.add(child);
    }
    if (head + 1 < s.size() && "cc".equals(s.label(head + 1))) {
      out.add(head + 1); // whatever it hangs on
    }
    for (int child : s.children(head, "prep")) {
      int noun = s.child(child, "pobj");
      if (Set.of("despite", "between").contains(s.lemma(child))
          || (noun >= 0 && scene.date(noun))) {
        out.add(child);
      }
    }
    return out;
  }
}
