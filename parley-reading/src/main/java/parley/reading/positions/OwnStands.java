package parley.reading.positions;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import parley.language.Sentence;
import parley.reading.claim.Position.Stance;
import parley.reading.report.Clauses;
import parley.reading.report.Link;
import parley.reading.report.Links;
import parley.reading.report.Supposition;
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
          "advocate",
          "recommend");

  private static final Set<String> AGAINST =
      Set.of("oppose", "reject", "resist", "dismiss", "veto", "condemn");

  private static final Set<String> UNACCEPTABLE =
      Set.of("unacceptable", "non-negotiable", "absurd", "intolerable", "unthinkable", "illegal");

  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");
  private static final Set<String> CALL =
      Set.of("call", "consider", "find", "deem", "declare", "describe");

  private final Sentence s;
  private final List<Link> links;
  private final StandWords words;

  OwnStands(Scene scene) {
    this.s = scene.sentence();
    this.links = Links.in(s);
    this.words = new StandWords(scene, s);
  }

  List<Stand> read() {
    List<Stand> found = new ArrayList<>();
    for (int i = 0; i < s.size(); i++) {
      if (s.tag(i).startsWith("VB")) {
        found.addAll(verb(i));
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
    int object = insists ? words.after(verb, Set.of("on", "upon")) : s.child(verb, "dobj");
    int issue = words.meant(object);
    if (issue < 0 || (issue < verb && issue == object) || !words.matter(issue)) {
      return List.of();
    }
    boolean against = AGAINST.contains(lemma) || out || refused(verb);
    boolean negated = Clauses.negated(s, verb);
    if (negated && against) {
      return List.of(); // not opposing is no support
    }
    Stance stance =
        against || negated ? Stance.AGAINST : conditional(verb) ? Stance.CONDITIONAL : Stance.FOR;
    return words.stands(
        words.subject(verb), issue, stance, verb, against ? "is-against" : "is-for", .8);
  }

  /** Maybe is no position: may, might and could, and what is only supposed. */
  private boolean possible(int verb) {
    boolean guess =
        Set.of("may", "might", "could", "must", "should").contains(Clauses.modal(s, verb));
    return guess || (finite(verb) && Supposition.supposed(s, verb));
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
            || !words.matter(what)
            || Clauses.negated(s, verb)
        ? List.of()
        : words.stands(words.subject(verb), what, Stance.AGAINST, verb, "calls-unacceptable", .82);
  }
}
