package parley.reading.leverage;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import parley.language.Sentence;
import parley.reading.claim.Actor;
import parley.reading.claim.Span;
import parley.reading.report.Clauses;
import parley.reading.report.Passage;
import parley.reading.statements.Scene;

/** Whom the words for the one moved name. */
final class Moved {

  private Moved() {}

  private static final Set<String> HIM = Set.of("him", "her", "his", "he", "she");
  private static final Set<String> IT = Set.of("it", "its");
  private static final Set<String> THEM = Set.of("them", "their", "they");

  /** What stands below the verb that says who does it. */
  private static final Set<String> CONTROLLED = Set.of("xcomp", "advcl", "pcomp", "acl", "conj");

  /**
   * The actors that the phrase names. A pronoun is not who moves it: in <em>Tarn rang Osk and
   * talked it round</em> it is who was spoken of before Tarn.
   */
  static List<String> actors(Scene scene, int token, int verb) {
    if (token < 0) {
      return List.of();
    }
    List<String> named = Agents.named(scene, token);
    String form = scene.sentence().form(token).toLowerCase(Locale.ROOT);
    boolean self = HIM.contains(form) || IT.contains(form) || THEM.contains(form);
    if (!self) {
      return named;
    }
    List<String> met = Follow.on(scene, token, verb);
    if (!met.isEmpty()) {
      return met;
    }
    Set<String> others = others(scene, token, verb);
    boolean open = named.isEmpty() ? !HIM.contains(form) : others.containsAll(named);
    return open ? before(scene, token, form, others) : named;
  }

  /** Whom a pronoun means that stands for none of these; what it was taken for if for nobody. */
  static List<String> earlier(Scene scene, int token, Set<String> others, List<String> taken) {
    String form = token < 0 ? "" : scene.sentence().form(token).toLowerCase(Locale.ROOT);
    boolean personal = HIM.contains(form) || IT.contains(form) || THEM.contains(form);
    List<String> found = personal ? before(scene, token, form, others) : List.of();
    return found.isEmpty() ? taken : found;
  }

  /** Who moves, and who asks them to: Norn did not ask Tarn to bring Norn round. */
  private static Set<String> others(Scene scene, int token, int verb) {
    Sentence s = scene.sentence();
    Set<String> found = new HashSet<>();
    for (int at = verb; at >= 0; at = above(s, at)) {
      int head = s.head(at);
      Frame frame = head < 0 || !"VB".equals(s.tag(at)) ? null : Frame.of(scene, head);
      int asked = frame == null || frame.section().isEmpty() ? -1 : frame.mover();
      for (int who : new int[] {Slots.subject(s, at), Clauses.subject(s, at), asked}) {
        boolean told = at != verb || who < 0 || !s.tag(who).startsWith("PRP");
        if (who >= 0 && who != token && told) {
          found.addAll(Agents.named(scene, who));
        }
      }
    }
    return found;
  }

  /** The verb above that says who does it, or who hopes for it; or -1. */
  private static int above(Sentence s, int verb) {
    int head = s.head(verb);
    boolean hoped =
        head >= 0 && "ccomp".equals(s.label(verb)) && Wordings.BEHIND.bears("hopes", s.lemma(head));
    boolean apart =
        Set.of("conj", "advcl").contains(s.label(verb)) && s.child(verb, "nsubj", "nsubjpass") >= 0;
    return hoped || (CONTROLLED.contains(s.label(verb)) && !apart) ? head : -1;
  }

  /** Who was last spoken of in this sentence or the two before, other than who moves it. */
  private static List<String> before(Scene scene, int pronoun, String form, Set<String> movers) {
    int here = scene.passage().span(pronoun).start();
    List<Passage> passages = scene.groundwork().text().passages();
    int index = scene.passage().index();
    int from = passages.get(Math.max(0, index - 2)).span().start();
    if (from >= here) {
      return List.of();
    }
    String found = null;
    int last = -1;
    boolean person = false; // somebody with a name goes before an unnamed one
    for (Actor actor : scene.groundwork().actors().within(new Span(from, here))) {
      for (Actor.Mention mention : actor.mentions()) {
        int start = mention.span().start();
        boolean named =
            mention.form() != Actor.Form.PRONOUN
                && mention.span().end() <= here
                && !beside(scene, mention.span());
        boolean known = actor.type() == Actor.Type.PERSON;
        boolean nearer = known == person ? start > last : known;
        if (fits(actor, form) && named && nearer && !movers.contains(actor.id())) {
          found = actor.id();
          last = start;
          person = known;
        }
      }
    }
    return found == null || last < from ? List.of() : List.of(found);
  }

  /** Whether the words only say of somebody else who it is: Tarn, its ally; the Norn envoy. */
  private static boolean beside(Scene scene, Span words) {
    Sentence s = scene.sentence();
    for (int i = s.size() - 1; i >= 0; i--) {
      if (words.contains(scene.passage().span(i))) {
        return Set.of("appos", "compound", "nmod").contains(s.label(i));
      }
    }
    return false;
  }

  /** Of a common noun: leaders, diplomats. */
  private static boolean plural(String name) {
    return name.matches("\\p{Ll}.*[^s]s");
  }

  private static boolean fits(Actor actor, String form) {
    boolean person = actor.type() == Actor.Type.PERSON;
    boolean unnamed = actor.type() == Actor.Type.UNNAMED;
    boolean state = actor.type() == Actor.Type.STATE;
    boolean many = (unnamed || actor.type() == Actor.Type.GROUP) && plural(actor.name());
    return HIM.contains(form) ? person || unnamed : !person && (IT.contains(form) ? !many : !state);
  }
}
