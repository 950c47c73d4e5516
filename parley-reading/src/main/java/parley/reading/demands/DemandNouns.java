package parley.reading.demands;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import parley.language.Arc;
import parley.language.Sentence;
import parley.reading.claim.Span;
import parley.reading.report.Clauses;
import parley.reading.statements.Scene;

/** Demands that are named as such: Osk's demand for a pullout, the demands include a pullout. */
final class DemandNouns {

  private static final Set<String> NOUNS =
      Set.of("demand", "call", "appeal", "request", "insistence");

  private static final Set<String> DROPPED =
      Set.of("drop", "waive", "abandon", "withdraw", "give", "soften", "renounce");

  private static final Set<String> MAKE =
      Set.of("renew", "repeat", "reiterate", "make", "issue", "voice", "restate");

  private static final Set<String> NAME = Set.of("be", "include", "remain");

  private final Scene scene;
  private final Sentence s;
  private final AskingWords words;

  DemandNouns(Scene scene) {
    this.scene = scene;
    this.s = scene.sentence();
    this.words = new AskingWords(scene, s);
  }

  List<Asking> read() {
    List<Asking> found = new ArrayList<>();
    for (int i = 0; i < s.size(); i++) {
      if (NOUNS.contains(s.lemma(i)) && s.tag(i).startsWith("NN")) {
        found.addAll(noun(i));
      }
    }
    return found;
  }

  private List<Asking> noun(int noun) {
    List<String> by = owner(noun);
    int governing = Clauses.verbAbove(s, noun);
    if (by.isEmpty() || (governing >= 0 && DROPPED.contains(s.lemma(governing)))) {
      return List.of();
    }
    Span cue = scene.passage().span(noun);
    for (int prep : s.children(noun, "prep")) {
      int what = s.child(prep, "pobj");
      if (what >= 0 && Set.of("for", "on").contains(s.lemma(prep)) && scene.actor(what).isEmpty()) {
        return List.of(new Asking(by, List.of(), words.phrase(what), cue, .8, "demand-noun"));
      }
    }
    int clause = clause(noun, governing);
    if (clause >= 0) {
      List<String> of = scene.actors(s.child(clause, "nsubj", "nsubjpass"));
      Span content = words.toInfinitive(clause) ? words.infinitive(clause) : words.clause(clause);
      return List.of(new Asking(by, of, content, cue, .75, "demand-noun"));
    }
    return "call".equals(s.lemma(noun)) ? List.of() : named(noun, by, cue);
  }

  /** Whose demand it is: the owner, or the subject of renewing one's call. */
  private List<String> owner(int noun) {
    int owner = s.child(noun, "poss");
    List<String> own = scene.actors(owner);
    int verb = s.head(noun);
    boolean made = verb != Arc.ROOT && "dobj".equals(s.label(noun)) && MAKE.contains(s.lemma(verb));
    return own.isEmpty() && made ? scene.actorsOrOwner(Clauses.subject(s, verb)) : own;
  }

  /**
   * <em>for Velia to go</em>, <em>that Velia go</em>: on the noun, or on the verb over it; or -1.
   */
  private int clause(int noun, int verb) {
    int own = s.child(noun, "acl", "ccomp", "relcl");
    if (own > noun && s.child(own, "mark", "nsubj") >= 0) {
      return own;
    }
    boolean object = "dobj".equals(s.label(noun)) && s.head(noun) == verb;
    int beside = object ? s.child(verb, "advcl", "ccomp") : -1;
    return beside == -1 || s.child(beside, "mark") != noun + 1 ? -1 : beside;
  }

  /** <em>Their demands include an amnesty</em>, <em>among their demands is an amnesty</em>. */
  private List<Asking> named(int noun, List<String> by, Span cue) {
    int head = s.head(noun);
    boolean among = head != Arc.ROOT && "among".equals(s.lemma(head));
    int verb = among ? s.head(head) : head;
    if (verb == Arc.ROOT
        || !NAME.contains(s.lemma(verb))
        || !(among || "nsubj".equals(s.label(noun)))
        || Clauses.negated(s, verb)) {
      return List.of();
    }
    int first = among ? s.child(verb, "nsubj", "attr") : s.child(verb, "attr", "dobj");
    List<Asking> found = new ArrayList<>();
    for (Span content : first < 0 || first == noun ? List.<Span>of() : items(first)) {
      found.add(new Asking(by, List.of(), content, cue, .8, "demand-named"));
    }
    return found;
  }

  /** A list with commas by its marks, since the parser hangs its items on one another at will. */
  private List<Span> items(int first) {
    SortedSet<Integer> starts = new TreeSet<>(Set.of(s.subtree(first)[0]));
    boolean list = false;
    for (int item : s.subtree(first)) {
      int from = s.subtree(item)[0];
      if (item != first && "conj".equals(s.label(item)) && s.tag(item).startsWith("NN")) {
        boolean comma = ",".equals(s.form(from - 1));
        list |= comma;
        if (comma || "cc".equals(s.label(from - 1))) {
          starts.add(from);
        }
      }
    }
    if (!list) {
      return Clauses.conjuncts(s, first).stream()
          .filter(what -> s.tag(what).startsWith("NN"))
          .map(what -> Clauses.span(scene.passage(), what, Set.of("conj", "cc")))
          .toList();
    }
    int[] all = s.subtree(first);
    List<Span> items = new ArrayList<>();
    for (int from : starts) {
      int next = starts.tailSet(from + 1).stream().findFirst().orElse(all[all.length - 1] + 1);
      int last = next - 1;
      while (last > from && Set.of("punct", "cc").contains(s.label(last))) {
        last--;
      }
      items.add(scene.passage().span(from, last));
    }
    return items;
  }
}
