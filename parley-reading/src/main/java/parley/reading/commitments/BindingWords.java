package parley.reading.commitments;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.language.Sentence;
import parley.reading.claim.Commitment;
import parley.reading.claim.Span;
import parley.reading.claim.Statement;
import parley.reading.report.Clauses;
import parley.reading.report.Denials;
import parley.reading.report.Links;
import parley.reading.statements.Scene;

/**
 * What all wordings of a commitment ask of a sentence: is it a fact, who says so, in what words.
 */
record BindingWords(Scene scene, Sentence s) {

  BindingWords(Scene scene) {
    this(scene, scene.sentence());
  }

  /** Verbs by which somebody promises. */
  static final Set<String> BIND =
      Set.of(
          "commit",
          "pledge",
          "promise",
          "vow",
          "agree",
          "undertake",
          "swear",
          "assure",
          "guarantee",
          "consent",
          "covenant",
          "warrant",
          "contract",
          "concede");

  /** Of these only what is to come is promised: agreed that it was late is none. */
  static final Set<String> AGREE = Set.of("agree", "commit", "consent", "concede", "contract");

  /** Nouns for what somebody is bound to. */
  static final Set<String> PROMISES =
      Set.of(
          "promise",
          "commitment",
          "pledge",
          "undertaking",
          "word",
          "obligation",
          "vow",
          "assurance",
          "oath",
          "guarantee");

  /** Words that make a promise somebody else's to confirm. */
  static final Set<String> DENY = Set.of("deny", "dispute", "reject");

  /** With of, with or for these tell what another has done: accused Osk of breaking its word. */
  static final Set<String> ACCUSE = Set.of("accuse", "reproach", "charge", "blame");

  /** These open what a promise does not turn on. */
  private static final Set<String> WHATEVER =
      Set.of("whatever", "whether", "even", "regardless", "although", "though", "despite");

  /** Told as a fact: not denied, not merely possible, not conditional, not to come. */
  boolean fact(int verb) {
    if (Clauses.negated(s, verb) || !Clauses.modal(s, verb).isEmpty()) {
      return false;
    }
    boolean finite = Set.of("VBD", "VBZ", "VBP").contains(s.tag(verb)) || s.child(verb, "aux") >= 0;
    boolean passive = Clauses.passive(s, verb);
    return (finite || passive)
        && !"VB".equals(s.tag(verb))
        && !infinitive(verb)
        && !underLink(verb);
  }

  boolean infinitive(int verb) {
    for (int aux : s.children(verb, "aux")) {
      if ("to".equals(s.lemma(aux))) {
        return true;
      }
    }
    return false;
  }

  /** Whether it stands inside an if, until or unless clause; after and when may tell a fact. */
  boolean underLink(int verb) {
    return Links.in(s).stream()
        .filter(link -> link.clause() && s.dominates(link.linked(), verb))
        .anyMatch(link ->
            switch (link.kind()) {
              case AFTER, WHEN, WHILE -> !"VBD".equals(s.tag(link.linked()));
              default -> true;
            });
  }

  List<Binding> each(
      List<String> bound, int verb, Span content, Commitment.@Nullable Status told, String rule) {
    Span at = scene.passage().span(verb);
    List<String> speakers = speakers(verb, at);
    List<Binding> found = new ArrayList<>();
    for (String by : bound) {
      boolean own =
          speakers.isEmpty() || speakers.contains(by) || spokenFor(by, speakers) || itsOwn(at);
      Commitment.Status status =
          told != null
              ? told
              : denied(verb, at)
                  ? Commitment.Status.DENIED
                  : own ? Commitment.Status.ACKNOWLEDGED : Commitment.Status.CLAIMED;
      found.add(new Binding(by, content, own ? null : speakers.getFirst(), status, .85, rule));
    }
    return found;
  }

  /** Who says so: the speaker, or who accuses. */
  private List<String> speakers(int verb, Span at) {
    int accuse = "pcomp".equals(s.label(verb)) ? Clauses.verbAbove(s, verb) : -1;
    if (accuse >= 0 && ACCUSE.contains(s.lemma(accuse))) {
      return scene.actors(Clauses.subject(s, accuse));
    }
    return scene.statement(at).map(Statement::speakers).orElse(List.of());
  }

  /** <em>Its envoy said</em>, <em>his office announced</em>: they speak for whoever promised. */
  private boolean itsOwn(Span at) {
    return scene
        .statement(at)
        .map(Statement::source)
        .map(source -> source.of(scene.groundwork().text().text()).toLowerCase(Locale.ROOT))
        .filter(source -> source.matches("(?s)(its|his|her|their)\\s.*"))
        .isPresent();
  }

  /** A minister who speaks for the bound one acknowledges. */
  private boolean spokenFor(String by, List<String> speakers) {
    return speakers.stream()
        .flatMap(id -> scene.groundwork().actors().find(id).stream())
        .anyMatch(a -> by.equals(a.affiliation()));
  }

  private boolean denied(int verb, Span at) {
    int head = s.head(verb);
    boolean deny =
        head >= 0
            && Set.of("ccomp", "xcomp", "pcomp", "advcl").contains(s.label(verb))
            && (s.child(verb, "mark") < 0 || "ccomp".equals(s.label(verb)))
            && DENY.contains(s.lemma(head));
    return deny
        || Denials.denied(s, verb)
        || scene.statement(at).map(Statement::negated).orElse(false);
  }

  /** The words of what is promised, without <em>to</em> and without what it does not turn on. */
  Span words(int head) {
    Set<Integer> out = new HashSet<>();
    for (int child : s.children(head)) {
      boolean to =
          "to".equals(s.lemma(child))
              && "aux".equals(s.label(child))
              && !Clauses.negated(
                  s, head); // not to return: without its not it would be the opposite
      boolean joined =
          "conj".equals(s.label(child))
              && (s.child(child, "nsubj", "nsubjpass") >= 0 || BIND.contains(s.lemma(child)));
      if (to || joined || "mark".equals(s.label(child))) {
        out.add(child);
      }
    }
    for (int below : s.subtree(head)) {
      if (below > head && whatever(below)) {
        out.add(below);
      }
    }
    return Clauses.spanWithout(scene.passage(), head, out);
  }

  private boolean whatever(int top) {
    if (!Set.of("advcl", "relcl", "prep", "ccomp").contains(s.label(top))) {
      return false;
    }
    int first = s.subtree(top)[0];
    String word = s.form(first).toLowerCase(Locale.ROOT);
    boolean contrast = "while".equals(word) && first > 0 && ",".equals(s.form(first - 1));
    return contrast || WHATEVER.contains(word);
  }
}
