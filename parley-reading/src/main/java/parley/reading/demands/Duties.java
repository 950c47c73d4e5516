package parley.reading.demands;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parley.language.Sentence;
import parley.reading.claim.Span;
import parley.reading.report.Clauses;
import parley.reading.report.Link;
import parley.reading.report.Links;
import parley.reading.statements.Scene;

/** What others have to do, as somebody says: insists, must, has to, goes on until. */
final class Duties {

  private static final Set<String> GO_ON = Set.of("go", "continue", "carry", "press", "keep");

  private final Scene scene;
  private final Sentence s;
  private final AskingWords words;

  Duties(Scene scene) {
    this.scene = scene;
    this.s = scene.sentence();
    this.words = new AskingWords(scene, s);
  }

  List<Asking> read() {
    List<Asking> found = new ArrayList<>();
    for (int verb : Clauses.verbs(s)) {
      if ("insist".equals(s.lemma(verb)) && words.told(verb)) {
        insisted(verb).ifPresent(found::add);
      }
      duty(verb).ifPresent(found::add);
    }
    for (Link link : Links.in(s)) {
      goesOn(link).ifPresent(found::add);
    }
    return found;
  }

  /** <em>insists that Velia must go</em>; with another verb form it is a claim about facts. */
  private Optional<Asking> insisted(int verb) {
    int clause = s.child(verb, "ccomp");
    if (clause > verb) {
      boolean bound = Set.of("must", "should").contains(Clauses.modal(s, clause));
      boolean shifted =
          "VBD".equals(s.tag(verb))
              && Set.of("VBP", "VB").contains(s.tag(clause))
              && s.child(clause, "aux", "auxpass") < 0; // insisted that its police take over
      return bound || shifted || words.subjunctive(clause)
          ? words.asking(
              verb,
              verb,
              scene.actors(s.child(clause, "nsubj", "nsubjpass")),
              words.clause(clause),
              "insists",
              .85)
          : Optional.empty();
    }
    return Optional.empty(); // insisting on a thing is a position
  }

  /** <em>Velia must pay, Osk said</em>: a duty that somebody else states. */
  private Optional<Asking> duty(int verb) {
    int subject = s.child(verb, "nsubj", "nsubjpass");
    int modal = modal(verb);
    if (modal < 0 || subject < 0) {
      return Optional.empty();
    }
    List<String> of = scene.actors(subject);
    List<String> speakers = words.speakers(scene.passage().span(verb));
    boolean all = of.isEmpty() && Clauses.passive(s, verb);
    if ((of.isEmpty() && !all) || of.stream().anyMatch(speakers::contains)) {
      return Optional.empty();
    }
    Span cue = scene.passage().span(modal);
    return AskingWords.asking(speakers, of, words.clause(verb), cue, "must", .8);
  }

  /** The word of duty: must, has to, needs to; or -1. */
  private int modal(int verb) {
    int aux = s.child(verb, "aux");
    if (aux >= 0 && "must".equals(Clauses.modal(s, verb))) {
      return aux;
    }
    int act = s.child(verb, "xcomp");
    boolean present = Set.of("VBZ", "VBP").contains(s.tag(verb));
    return present
            && Set.of("have", "need").contains(s.lemma(verb))
            && act > verb
            && words.toInfinitive(act)
            && s.subtree(act)[0] == verb + 1
            && !Clauses.negated(s, verb)
        ? verb
        : -1;
  }

  /** <em>The strike will go on until pay rises</em>: what would end it is the demand. */
  private Optional<Asking> goesOn(Link link) {
    boolean on =
        GO_ON.contains(s.lemma(link.main()))
            && !Clauses.modal(s, link.main()).isEmpty()
            && s.child(link.main(), "dobj") < 0
            && !Clauses.negated(s, link.main());
    if (link.kind() != Link.Kind.UNTIL || !on || (!link.clause() && scene.time(link.linked()))) {
      return Optional.empty();
    }
    Span cue = scene.passage().span(link.first(), link.last());
    return AskingWords.asking(
        scene.statedBy(link.main(), cue),
        link.clause() ? scene.doers(link.linked()) : List.of(),
        link.clause() ? words.clause(link.linked()) : words.phrase(link.linked()),
        cue,
        "goes-on-until",
        .7);
  }
}
