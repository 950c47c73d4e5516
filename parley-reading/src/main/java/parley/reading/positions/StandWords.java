package parley.reading.positions;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.language.Arc;
import parley.language.Sentence;
import parley.reading.claim.Position.Stance;
import parley.reading.claim.Span;
import parley.reading.claim.Statement;
import parley.reading.report.Clauses;
import parley.reading.report.Links;
import parley.reading.statements.Scene;

/** What all wordings of one actor's stand ask of a sentence: whose it is and on what. */
record StandWords(Scene scene, Sentence s) {

  /** Nouns that only point back to what was said before. */
  private static final Set<String> VAGUE =
      Set.of(
          "demand",
          "decision",
          "invitation",
          "claim",
          "accusation",
          "allegation",
          "idea",
          "report",
          "request",
          "suggestion",
          "criticism",
          "remark",
          "statement",
          "charge",
          "comment",
          "word",
          "offer",
          "proposal",
          "term",
          "call");

  /** Nouns that stand beside what they are about: a levy, an idea that Osk rejects. */
  private static final Set<String> IDEAS =
      Set.of("idea", "step", "move", "proposal", "plan", "demand", "suggestion", "option");

  private static final Set<String> DURATIONS =
      Set.of("minute", "hour", "day", "week", "month", "year");

  private static final Set<String> INNER = Set.of("ccomp", "xcomp");

  private static final Set<String> FIRST_PERSON = Set.of("i", "we");

  /** Something to be for or against: a thing, no party, no time, no pronoun. */
  boolean matter(int noun) {
    int owner = s.child(noun, "poss");
    boolean told =
        s.child(noun, "acl") >= 0
            || after(noun, Set.of("of", "for", "to", "on", "over", "by", "from")) >= 0
            || (owner >= 0 && !s.tag(owner).startsWith("PRP"));
    boolean vague = VAGUE.contains(s.lemma(noun)) && !told;
    if (Stand.POINTING.contains(s.form(noun))) {
      return s.child(noun, "prep", "relcl", "acl") < 0 && !opens(noun);
    }
    return s.tag(noun).startsWith("NN")
        && scene.actor(noun).isEmpty()
        && !scene.date(noun)
        && !DURATIONS.contains(s.lemma(noun))
        && !vague;
  }

  /**
   * <em>would welcome it if they came</em>, <em>would like it shorter</em>: what comes tells it.
   */
  private boolean opens(int pronoun) {
    int next = pronoun + 1;
    int verb = s.head(pronoun);
    return next < s.size()
        && verb != Arc.ROOT
        && Set.of("like", "welcome", "appreciate", "prefer").contains(s.lemma(verb))
        && (s.tag(next).startsWith("JJ")
            || Set.of("if", "when", "that", "to").contains(s.lemma(next)));
  }

  /** What a relative pronoun stands for, and what an idea is about; else the word itself. */
  int meant(int word) {
    int verb = word < 0 ? Arc.ROOT : s.head(word);
    while (verb != Arc.ROOT && INNER.contains(s.label(verb)) && s.head(verb) != Arc.ROOT) {
      verb = s.head(verb); // which Osk wants lifted
    }
    boolean relative =
        verb != Arc.ROOT
            && "relcl".equals(s.label(verb))
            && (s.tag(word).startsWith("W") || "that".equals(s.lemma(word)));
    int noun = relative ? s.head(verb) : word;
    boolean beside = relative && "appos".equals(s.label(noun)) && IDEAS.contains(s.lemma(noun));
    return beside ? s.head(noun) : noun;
  }

  /** The object of the verb's preposition, or -1. */
  int after(int verb, Set<String> prepositions) {
    for (int prep : s.children(verb, "prep")) {
      if (prep > verb && prepositions.contains(s.lemma(prep))) {
        return s.child(prep, "pobj");
      }
    }
    return -1;
  }

  /** Those whose stand the verb tells: its subject; for <em>we</em> the speaker. */
  List<String> subject(int verb) {
    int subject = Clauses.subject(s, verb);
    if (subject < 0) {
      return List.of();
    }
    return FIRST_PERSON.contains(s.lemma(subject))
        ? speakers(scene.passage().span(verb))
        : scene.actorsOrOwner(subject);
  }

  List<String> speakers(Span words) {
    return scene.statement(words).map(Statement::speakers).orElse(List.of());
  }

  /** Whether what the verb says holds only under a condition. */
  boolean conditional(int verb) {
    return Links.in(s).stream()
        .anyMatch(link ->
            link.main() == verb
                && switch (link.kind()) {
                  case IF, PROVIDED, UNLESS, AS_LONG_AS -> true;
                  case AFTER, ONCE, WHEN -> link.only();
                  default -> false;
                });
  }

  List<Stand> stands(
      List<String> actors, int issue, Stance stance, int word, String rule, double confidence) {
    Span at = scene.passage().span(word);
    Span words = Clauses.spanWithout(scene.passage(), issue, aside(issue));
    return actors.stream()
        .map(actor ->
            new Stand(
                actor, words, stance, at.cover(words), attributedBy(actor, at), confidence, rule))
        .toList();
  }

  /**
   * What tells more of an issue and is no part of it: clauses, names beside it, what it is called
   * (<em>as blackmail</em>), the day, and another verb that the parser joins to it.
   */
  private Set<Integer> aside(int issue) {
    Set<Integer> out = new HashSet<>();
    for (int i : s.subtree(issue)) {
      boolean own = s.head(i) == issue;
      boolean clause =
          "relcl".equals(s.label(i)) && (own || s.form(s.subtree(i)[0]).startsWith("wh"));
      boolean verb = own && "conj".equals(s.label(i)) && Clauses.verb(s, i);
      int object = s.child(i, "pobj");
      boolean tail =
          "prep".equals(s.label(i))
              && i > issue
              && ("as".equals(s.lemma(i)) || (object >= 0 && scene.date(object)));
      if (i != issue && (clause || verb || tail || (own && "appos".equals(s.label(i))))) {
        out.add(i);
      }
      if (verb) {
        out.addAll(Arrays.stream(s.children(issue, "cc")).boxed().toList());
      }
    }
    return out;
  }

  private @Nullable String attributedBy(String actor, Span at) {
    List<String> speakers = speakers(at);
    return speakers.isEmpty() || speakers.contains(actor) ? null : speakers.getFirst();
  }
}
