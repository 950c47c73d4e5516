package parley.reading.leverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.language.Sentence;
import parley.reading.claim.Span;
import parley.reading.report.Clauses;
import parley.reading.statements.Scene;

/**
 * Somebody goes to another about a third: asked Tarn for help, turned to it, wrote to it; Tarn
 * spoke to Osk at Norn's request, on Norn's behalf.
 *
 * @param principal who goes there
 * @param asked to whom; empty where a pronoun is not known to be anybody
 * @param verb of what the one asked does, where that is told; else -1
 * @param asks whether something is asked of them, and they are not only seen
 * @param marker the words that say so
 */
record Approach(String principal, List<String> asked, int verb, boolean asks, Span marker) {

  private static final String GOES = "goes-";
  private static final Set<String> PROMISING = Set.of("promise", "assure");
  private static final Set<String> TELLING = Set.of("tell", "inform");
  private static final Set<String> WILL = Set.of("will", "would");
  private static final Set<String> SENDING = Set.of("send", "dispatch");
  private static final Set<String> ASKING = Set.of("ask", "wish", "want", "request", "urge");

  Approach {
    asked = List.copyOf(asked);
  }

  /** Those told of in a sentence. */
  static List<Approach> in(Scene scene) {
    Sentence s = scene.sentence();
    List<Approach> found = new ArrayList<>();
    for (int i = 0; i < s.size(); i++) {
      if (s.tag(i).startsWith("VB") && !Clauses.negated(s, i)) {
        add(found, asking(scene, i));
        add(found, going(scene, i));
        add(found, promising(scene, i));
        add(found, asAsked(scene, i));
      } else if (s.tag(i).startsWith("NN")) {
        add(found, wished(scene, i));
      }
    }
    return found;
  }

  private static void add(List<Approach> found, @Nullable Approach approach) {
    boolean known = approach != null && (approach.verb() < 0 || !approach.asked().isEmpty());
    if (approach != null && known && !approach.asked().contains(approach.principal())) {
      found.add(approach);
    }
  }

  private static @Nullable Approach of(
      List<String> principals, List<String> asked, int verb, Span marker) {
    return principals.isEmpty()
        ? null
        : new Approach(principals.getFirst(), asked, verb, false, marker);
  }

  /** <em>asked Tarn to intervene</em>, <em>asked it to</em>, <em>asked Tarn for its help</em>. */
  private static @Nullable Approach asking(Scene scene, int verb) {
    Sentence s = scene.sentence();
    Frame frame = Frame.of(scene, verb);
    if (frame == null
        || frame.mover() < 0
        || frame.section().isEmpty()
        || !Patrons.words("asks").contains(s.lemma(verb))) {
      return null;
    }
    boolean open =
        frame.acts(s).stream().allMatch(act -> Patrons.words("open").contains(s.lemma(act)));
    boolean pronoun = s.tag(frame.mover()).startsWith("PRP"); // whoever can, of those told of
    List<String> asked = pronoun ? List.of() : Moved.actors(scene, frame.mover(), verb);
    List<String> asking = frame.principals(scene);
    return open && !asking.isEmpty() && (pronoun || !asked.isEmpty())
        ? new Approach(asking.getFirst(), asked, -1, true, frame.marker())
        : null;
  }

  /** <em>wrote to Tarn</em>, <em>was received by Tarn</em>. */
  private static @Nullable Approach going(Scene scene, int verb) {
    Sentence s = scene.sentence();
    if (!Clauses.modal(s, verb).isEmpty() || meant(scene, verb)) {
      return null;
    }
    Span marker = scene.passage().span(verb);
    boolean received = "receive".equals(s.lemma(verb)) && Clauses.passive(s, verb);
    int by = received ? s.child(verb, "agent") : -1;
    if (by >= 0) {
      return of(
          scene.actors(s.child(verb, "nsubjpass")), scene.actors(s.child(by, "pobj")), -1, marker);
    }
    List<String> goer = Clauses.passive(s, verb) ? List.of() : Agents.of(scene, verb);
    int object = s.child(verb, "dobj");
    boolean sent = SENDING.contains(s.lemma(verb)) && sends(s, object);
    List<String> whom =
        object >= 0 && Patrons.words("goes").contains(s.lemma(verb))
            ? scene.actors(object)
            : List.of();
    for (int prep : s.children(verb, "prep", "dative")) {
      int noun = s.child(prep, "pobj");
      boolean to =
          Patrons.words(GOES + s.lemma(prep)).contains(s.lemma(verb))
              || (sent && "to".equals(s.lemma(prep)));
      whom = whom.isEmpty() && to ? scene.actors(noun) : whom;
    }
    return whom.isEmpty() ? null : of(goer, whom, -1, marker);
  }

  /** <em>asked Velia to speak to Tarn</em>: what is asked for is not done yet. */
  private static boolean meant(Scene scene, int verb) {
    Sentence s = scene.sentence();
    int head = "VB".equals(s.tag(verb)) ? s.head(verb) : -1;
    Frame frame = head < 0 ? null : Frame.of(scene, head);
    return frame != null && frame.acts(s).contains(verb);
  }

  /** <em>sent an envoy to Tarn</em>. */
  private static boolean sends(Sentence s, int object) {
    return object >= 0 && Patrons.words("sent").contains(s.lemma(object));
  }

  /**
   * <em>Tarn promised Norn to speak to Osk</em>, <em>told it that it would</em>, <em>Norn was told
   * by Tarn that it would</em>.
   */
  private static @Nullable Approach promising(Scene scene, int verb) {
    Sentence s = scene.sentence();
    boolean promises = PROMISING.contains(s.lemma(verb));
    boolean tells = TELLING.contains(s.lemma(verb));
    int act = promises || tells ? s.child(verb, "xcomp", "ccomp") : -1;
    boolean will = promises || WILL.contains(Clauses.modal(s, act < 0 ? verb : act));
    if (act < 0 || !will || Clauses.negated(s, act) || Moving.of(scene, act) == null) {
      return null;
    }
    boolean passive = Clauses.passive(s, verb);
    int whom = passive ? s.child(verb, "nsubjpass") : s.child(verb, "dobj", "dative");
    int own = s.child(act, "nsubj");
    boolean another = own >= 0 && !s.tag(own).startsWith("PRP"); // told Norn that Tarn would
    List<String> doer = another ? scene.actors(own) : Agents.of(scene, verb);
    return whom < 0 ? null : of(scene.actors(whom), doer, act, scene.passage().span(verb));
  }

  /** <em>Tarn spoke to Osk, as Norn had asked</em>. */
  private static @Nullable Approach asAsked(Scene scene, int verb) {
    Sentence s = scene.sentence();
    int mark = ASKING.contains(s.lemma(verb)) ? s.child(verb, "mark") : -1;
    int main = s.head(verb);
    return mark < 0 || main < 0 || !"as".equals(s.lemma(mark)) || !"advcl".equals(s.label(verb))
        ? null
        : of(
            scene.actors(Clauses.subject(s, verb)),
            Agents.of(scene, main),
            main,
            scene.passage().span(verb));
  }

  /** <em>at Norn's wish</em>, <em>on behalf of Norn</em>. */
  private static @Nullable Approach wished(Scene scene, int noun) {
    Sentence s = scene.sentence();
    int prep = "pobj".equals(s.label(noun)) ? s.head(noun) : -1;
    boolean wish =
        prep >= 0
            && (("at".equals(s.lemma(prep)) && Patrons.words("wishes").contains(s.lemma(noun)))
                || ("on".equals(s.lemma(prep)) && "behalf".equals(s.lemma(noun))));
    int verb = wish ? Clauses.verbAbove(s, noun) : -1;
    return verb < 0
        ? null
        : of(
            Agents.owners(scene, noun),
            Agents.of(scene, verb),
            verb,
            scene.passage().span(prep, noun));
  }
}
