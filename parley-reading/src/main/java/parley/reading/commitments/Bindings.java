package parley.reading.commitments;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.language.Sentence;
import parley.reading.claim.Commitment;
import parley.reading.claim.Span;
import parley.reading.claim.Statement;
import parley.reading.report.Clauses;
import parley.reading.statements.Scene;

/** The wordings of a commitment in one sentence. */
final class Bindings {

  private static final Set<String> BIND =
      Set.of("commit", "pledge", "promise", "vow", "agree", "undertake", "swear");

  private static final Set<String> PROMISES =
      Set.of("promise", "commitment", "pledge", "undertaking", "word", "obligation", "vow");

  private static final Set<String> KEEP =
      Set.of("keep", "honour", "honor", "fulfil", "fulfill", "meet");
  private static final Set<String> BREAK = Set.of("break", "breach", "violate", "betray");

  /** Words that make a promise somebody else's to confirm. */
  private static final Set<String> DENY = Set.of("deny", "dispute", "reject");

  private final Scene scene;
  private final Sentence s;

  Bindings(Scene scene) {
    this.scene = scene;
    this.s = scene.sentence();
  }

  List<Binding> read() {
    List<Binding> found = new ArrayList<>();
    for (int i = 0; i < s.size(); i++) {
      if (!s.tag(i).startsWith("VB")) {
        continue;
      }
      if (BIND.contains(s.lemma(i))) {
        found.addAll(bound(i));
      } else if (KEEP.contains(s.lemma(i)) || BREAK.contains(s.lemma(i))) {
        found.addAll(keptOrBroken(i));
      } else if ("renege".equals(s.lemma(i)) || goesBack(i)) {
        found.addAll(reneged(i));
      }
    }
    return found;
  }

  /** Told as a fact: not denied, not merely possible, not conditional, not to come. */
  private boolean fact(int verb) {
    if (Clauses.negated(s, verb) || Clauses.passive(s, verb) || !Clauses.modal(s, verb).isEmpty()) {
      return false;
    }
    boolean finite = Set.of("VBD", "VBZ", "VBP").contains(s.tag(verb)) || s.child(verb, "aux") >= 0;
    boolean infinitive = "VB".equals(s.tag(verb));
    boolean linked = s.child(verb, "mark") >= 0 && !"that".equals(s.lemma(s.child(verb, "mark")));
    return finite && !infinitive && !linked && !underLink(verb);
  }

  /** Whether it stands inside an if, until or unless clause. */
  private boolean underLink(int verb) {
    for (int i = verb; i >= 0; i = s.head(i)) {
      int mark = s.child(i, "mark");
      if (mark >= 0 && "advcl".equals(s.label(i)) && !"that".equals(s.lemma(mark))) {
        return true;
      }
    }
    return false;
  }

  private List<Binding> bound(int verb) {
    if (!fact(verb)) {
      return List.of();
    }
    Span content = content(verb);
    int subject = Clauses.subject(s, verb);
    if (content == null || subject < 0) {
      return List.of();
    }
    return each(scene.actors(subject), verb, content, null, "binds-itself");
  }

  /** <em>agreed to let engineers in</em>, <em>committed (itself) to a transition</em>. */
  private @Nullable Span content(int verb) {
    int clause = s.child(verb, "xcomp");
    if (clause > verb && "VB".equals(s.tag(clause))) {
      return words(clause);
    }
    for (int prep : s.children(verb, "prep")) {
      if (prep > verb && "to".equals(s.lemma(prep))) {
        int what = s.child(prep, "pobj", "pcomp");
        if (what >= 0 && scene.actor(what).isEmpty() && !scene.date(what)) {
          return words(what);
        }
      }
    }
    if ("agree".equals(s.lemma(verb)) || "commit".equals(s.lemma(verb))) {
      return null;
    }
    int that = s.child(verb, "ccomp");
    int object = s.child(verb, "dobj");
    if (that > verb) {
      return words(that);
    }
    boolean thing = object > verb && s.tag(object).startsWith("NN") && !scene.date(object);
    return thing && scene.actor(object).isEmpty() ? words(object) : null;
  }

  /** <em>kept its promise to open the road</em>, <em>accused Osk of breaking its word</em>. */
  private List<Binding> keptOrBroken(int verb) {
    int object = s.child(verb, "dobj");
    boolean promise =
        object > verb && PROMISES.contains(s.lemma(object)) && s.child(object, "poss") >= 0;
    if (!promise || Clauses.negated(s, verb) || !Clauses.modal(s, verb).isEmpty()) {
      return List.of();
    }
    Commitment.Status status =
        BREAK.contains(s.lemma(verb)) ? Commitment.Status.BROKEN : Commitment.Status.MET;
    return status == Commitment.Status.MET && !fact(verb)
        ? List.of()
        : each(whose(verb), verb, words(object), status, "keeps-or-breaks");
  }

  /** <em>reneged on the deal</em>, <em>went back on its word</em>. */
  private List<Binding> reneged(int verb) {
    if (Clauses.negated(s, verb) || !Clauses.modal(s, verb).isEmpty()) {
      return List.of();
    }
    int on = -1;
    for (int i : s.subtree(verb)) {
      on = on < 0 && i > verb && "on".equals(s.lemma(i)) ? i : on;
    }
    int what = on < 0 ? -1 : s.child(on, "pobj");
    Span content = what >= 0 ? words(what) : scene.passage().span(verb);
    return each(whose(verb), verb, content, Commitment.Status.BROKEN, "keeps-or-breaks");
  }

  private boolean goesBack(int verb) {
    return "go".equals(s.lemma(verb))
        && verb + 2 < s.size()
        && "back".equals(s.lemma(verb + 1))
        && "on".equals(s.lemma(verb + 2));
  }

  /** The subject; for <em>accused Osk of breaking</em> the accused. */
  private List<String> whose(int verb) {
    int of = s.head(verb);
    boolean gerund = of >= 0 && "pcomp".equals(s.label(verb)) && "of".equals(s.lemma(of));
    int accuse = gerund ? Clauses.verbAbove(s, of) : -1;
    if (accuse >= 0 && "accuse".equals(s.lemma(accuse))) {
      return scene.actors(s.child(accuse, "dobj"));
    }
    int subject = Clauses.subject(s, verb);
    return subject < 0 ? List.of() : scene.actors(subject);
  }

  private List<Binding> each(
      List<String> bound, int verb, Span content, Commitment.@Nullable Status told, String rule) {
    Span at = scene.passage().span(verb);
    List<String> speakers = speakers(verb, at);
    List<Binding> found = new ArrayList<>();
    for (String by : bound) {
      boolean own = speakers.isEmpty() || speakers.contains(by) || spokenFor(by, speakers);
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
    if (accuse >= 0 && "accuse".equals(s.lemma(accuse))) {
      return scene.actors(Clauses.subject(s, accuse));
    }
    return scene.statement(at).map(Statement::speakers).orElse(List.of());
  }

  /** A minister who speaks for the bound one acknowledges. */
  private boolean spokenFor(String by, List<String> speakers) {
    return speakers.stream()
        .flatMap(id -> scene.groundwork().actors().find(id).stream())
        .anyMatch(a -> by.equals(a.affiliation()));
  }

  private boolean denied(int verb, Span at) {
    int head = s.head(verb);
    boolean deny = head >= 0 && "ccomp".equals(s.label(verb)) && DENY.contains(s.lemma(head));
    return deny || scene.statement(at).map(Statement::negated).orElse(false);
  }

  private Span words(int head) {
    Set<Integer> out = new HashSet<>();
    for (int child : s.children(head)) {
      boolean to =
          "to".equals(s.lemma(child))
              && "aux".equals(s.label(child))
              && !Clauses.negated(
                  s, head); // not to return: without its not it would be the opposite
      boolean joined = "conj".equals(s.label(child)) && s.child(child, "nsubj", "nsubjpass") >= 0;
      if (to || joined || "mark".equals(s.label(child))) {
        out.add(child);
      }
    }
    return Clauses.spanWithout(scene.passage(), head, out);
  }
}
