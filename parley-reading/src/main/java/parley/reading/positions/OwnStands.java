package parley.reading.positions;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.language.Sentence;
import parley.reading.claim.Position.Stance;
import parley.reading.claim.Span;
import parley.reading.claim.Statement;
import parley.reading.report.Clauses;
import parley.reading.report.Link;
import parley.reading.report.Links;
import parley.reading.statements.Scene;

/** What one actor is for or against: supports, opposes, wants, insists on, calls unacceptable. */
final class OwnStands {

  private static final Set<String> FOR =
      Set.of(
          "support",
          "back",
          "favour",
          "favor",
          "endorse",
          "welcome",
          "accept",
          "approve",
          "want",
          "advocate");

  private static final Set<String> AGAINST =
      Set.of("oppose", "reject", "resist", "dismiss", "veto", "condemn");

  private static final Set<String> UNACCEPTABLE =
      Set.of("unacceptable", "non-negotiable", "absurd", "intolerable", "unthinkable", "illegal");

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
          "word");

  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");
  private static final Set<String> CALL =
      Set.of("call", "consider", "find", "deem", "declare", "describe");

  private final Scene scene;
  private final Sentence s;
  private final List<Link> links;

  OwnStands(Scene scene) {
    this.scene = scene;
    this.s = scene.sentence();
    this.links = Links.in(s);
  }

  List<Stand> read() {
    List<Stand> found = new ArrayList<>();
    for (int i = 0; i < s.size(); i++) {
      if (s.tag(i).startsWith("VB")) {
        found.addAll(verb(i));
      } else if ("line".equals(s.lemma(i)) && i > 0 && "red".equals(s.lemma(i - 1))) {
        found.addAll(redLine(i));
      } else if (UNACCEPTABLE.contains(s.lemma(i)) && "acomp".equals(s.label(i))) {
        found.addAll(unacceptable(i));
      }
    }
    return found;
  }

  private List<Stand> verb(int verb) {
    String lemma = s.lemma(verb);
    if (Clauses.passive(s, verb) || possible(verb) || (!finite(verb) && !ownInfinitive(verb))) {
      return List.of();
    }
    if (CALL.contains(lemma)) {
      return called(verb);
    }
    boolean insists = "insist".equals(lemma);
    boolean out = "rule".equals(lemma) && s.child(verb, "prt") >= 0;
    if (!FOR.contains(lemma) && !AGAINST.contains(lemma) && !insists && !out) {
      return List.of();
    }
    int issue = insists ? objectOf(verb, Set.of("on", "upon")) : s.child(verb, "dobj");
    if (issue < verb || !matter(issue)) {
      return List.of();
    }
    boolean against = AGAINST.contains(lemma) || out || refused(verb);
    boolean negated = Clauses.negated(s, verb);
    if (negated && against) {
      return List.of(); // not opposing is no support
    }
    Stance stance =
        against || negated ? Stance.AGAINST : conditional(verb) ? Stance.CONDITIONAL : Stance.FOR;
    return stands(subject(verb), issue, stance, verb, against ? "is-against" : "is-for", .8);
  }

  /** Maybe is no position: may, might and could, and clauses under if. */
  private boolean possible(int verb) {
    int mark = s.child(verb, "mark");
    return Set.of("may", "might", "could", "must", "should").contains(Clauses.modal(s, verb))
        || (mark >= 0 && !"that".equals(s.lemma(mark)) && !"while".equals(s.lemma(mark)));
  }

  private boolean finite(int verb) {
    if (FINITE.contains(s.tag(verb))) {
      return true;
    }
    for (int aux : s.children(verb, "aux")) {
      if (FINITE.contains(s.tag(aux)) || "MD".equals(s.tag(aux))) {
        return true;
      }
    }
    return false;
  }

  /** <em>refuses to accept</em>, <em>is ready to accept</em>; not <em>asked Osk to accept</em>. */
  private boolean ownInfinitive(int verb) {
    int head = s.head(verb);
    return "xcomp".equals(s.label(verb))
        && head >= 0
        && (refused(verb) || Set.of("ready", "willing", "prepared").contains(s.lemma(head)));
  }

  private boolean refused(int verb) {
    int head = s.head(verb);
    return head >= 0
        && "xcomp".equals(s.label(verb))
        && Set.of("refuse", "decline").contains(s.lemma(head));
  }

  private boolean conditional(int verb) {
    return links.stream()
        .anyMatch(link ->
            link.main() == verb
                && switch (link.kind()) {
                  case IF, PROVIDED, UNLESS, AS_LONG_AS -> true;
                  case AFTER, ONCE, WHEN -> link.only();
                  default -> false;
                });
  }

  /** <em>called the demand unacceptable</em>. */
  private List<Stand> called(int verb) {
    int word = s.child(verb, "oprd", "acomp", "ccomp", "xcomp");
    int issue = s.child(verb, "dobj");
    int inner = word < 0 ? -1 : s.child(word, "nsubj");
    int what = issue >= 0 ? issue : inner;
    return word < 0
            || !UNACCEPTABLE.contains(s.lemma(word))
            || what < 0
            || !matter(what)
            || Clauses.negated(s, verb)
        ? List.of()
        : stands(subject(verb), what, Stance.AGAINST, verb, "calls-unacceptable", .82);
  }

  /** <em>A quota is a red line for Osk</em>; without <em>for</em> it is the speaker's. */
  private List<Stand> redLine(int line) {
    int verb = s.head(line);
    int issue = verb < 0 || !"attr".equals(s.label(line)) ? -1 : s.child(verb, "nsubj");
    if (issue < 0 || !matter(issue) || Clauses.negated(s, verb)) {
      return List.of();
    }
    return stands(whose(line, verb), issue, Stance.AGAINST, line, "red-line", .82);
  }

  private List<Stand> unacceptable(int word) {
    int verb = s.head(word);
    int issue = verb < 0 || !"be".equals(s.lemma(verb)) ? -1 : s.child(verb, "nsubj");
    if (issue < 0 || !matter(issue) || Clauses.negated(s, verb)) {
      return List.of();
    }
    return stands(whose(word, verb), issue, Stance.AGAINST, word, "calls-unacceptable", .78);
  }

  private List<String> whose(int word, int verb) {
    for (int top : new int[] {word, verb}) {
      for (int prep : s.children(top, "prep")) {
        if (Set.of("for", "to").contains(s.lemma(prep))) {
          List<String> actors = scene.actorsOrOwner(s.child(prep, "pobj"));
          if (!actors.isEmpty()) {
            return actors;
          }
        }
      }
    }
    return scene.statement(scene.passage().span(word)).map(Statement::speakers).orElse(List.of());
  }

  /** Something to be for or against: a thing, no party, no time, no pronoun. */
  private boolean matter(int noun) {
    int owner = s.child(noun, "poss");
    boolean told =
        s.child(noun, "prep", "acl") >= 0 || (owner >= 0 && !s.tag(owner).startsWith("PRP"));
    boolean vague = VAGUE.contains(s.lemma(noun)) && !told;
    return s.tag(noun).startsWith("NN")
        && scene.actor(noun).isEmpty()
        && !scene.date(noun)
        && !vague;
  }

  private int objectOf(int verb, Set<String> prepositions) {
    for (int prep : s.children(verb, "prep")) {
      if (prep > verb && prepositions.contains(s.lemma(prep))) {
        return s.child(prep, "pobj");
      }
    }
    return -1;
  }

  private List<String> subject(int verb) {
    int subject = Clauses.subject(s, verb);
    return subject < 0 ? List.of() : scene.actorsOrOwner(subject);
  }

  private List<Stand> stands(
      List<String> actors, int issue, Stance stance, int word, String rule, double confidence) {
    Span at = scene.passage().span(word);
    Span words = Clauses.span(scene.passage(), issue, Set.of("relcl", "appos"));
    return actors.stream()
        .map(actor ->
            new Stand(
                actor, words, stance, at.cover(words), attributedBy(actor, at), confidence, rule))
        .toList();
  }

  private @Nullable String attributedBy(String actor, Span at) {
    List<String> speakers = scene.statement(at).map(Statement::speakers).orElse(List.of());
    return speakers.isEmpty() || speakers.contains(actor) ? null : speakers.getFirst();
  }
}
