package parley.reading.leverage;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parley.language.Sentence;
import parley.reading.claim.Actor;
import parley.reading.claim.Span;
import parley.reading.report.Clauses;
import parley.reading.report.WordFile;
import parley.reading.statements.Scene;

/**
 * Who lives on whom, as told in passing: Tarn pays Osk's soldiers, Osk gets its gas from Tarn,
 * cannot sell a barrel without it. That is leverage only where somebody goes to Tarn.
 *
 * @param patrons whose money, custom or votes they are
 * @param clients who needs them
 */
record Patrons(List<String> patrons, List<String> clients) {

  private static final Map<String, Set<String>> WORDS =
      WordFile.lists(Patrons.class, "patrons.txt");

  private static final String NEEDS = "needs-";

  Patrons {
    patrons = List.copyOf(patrons);
    clients = List.copyOf(clients);
  }

  /** A list of words about patrons. */
  static Set<String> words(String list) {
    return WORDS.getOrDefault(list, Set.of());
  }

  /** Those told of in a sentence. */
  static List<Patrons> in(Scene scene) {
    Sentence s = scene.sentence();
    List<Patrons> found = new ArrayList<>();
    for (int i = 0; i < s.size(); i++) {
      if (s.tag(i).startsWith("VB") && !Clauses.negated(s, i)) {
        String lemma = s.lemma(i);
        if (words("keeps").contains(lemma) || words("leads").contains(lemma) || holding(s, i)) {
          add(found, keeping(scene, i));
        }
        needing(scene, i, found);
      } else if ("without".equals(s.lemma(i))) {
        add(found, lacking(scene, i));
      } else if (words("nouns").contains(s.lemma(i)) && s.tag(i).startsWith("NN")) {
        add(found, called(scene, i));
      }
    }
    return found;
  }

  private static void add(List<Patrons> found, Patrons told) {
    List<String> others =
        told.clients().stream().filter(client -> !told.patrons().contains(client)).toList();
    if (!told.patrons().isEmpty() && !others.isEmpty()) {
      found.add(new Patrons(told.patrons(), others));
    }
  }

  /** <em>has soldiers in Osk</em>. */
  private static boolean holding(Sentence s, int verb) {
    int held = "have".equals(s.lemma(verb)) ? s.child(verb, "dobj") : -1;
    return held >= 0 && words("holdings").contains(s.lemma(held));
  }

  /** <em>Tarn pays Osk's soldiers</em>, <em>Osk's soldiers are paid by Tarn</em>. */
  private static Patrons keeping(Scene scene, int verb) {
    Sentence s = scene.sentence();
    int patron = Slots.subject(s, verb);
    boolean kin = patron >= 0 && words("kin").contains(s.lemma(patron));
    if (words("leads").contains(s.lemma(verb)) && !kin) {
      return new Patrons(List.of(), List.of()); // whoever leads it is no patron but it
    }
    int kept = Slots.passive(s, verb) ? Slots.object(s, verb) : -1;
    return new Patrons(owners(scene, patron), kept < 0 ? behind(scene, verb) : inside(scene, kept));
  }

  /** <em>Osk gets its gas from Tarn</em>, <em>Tarn, on which Osk depends</em>. */
  private static void needing(Scene scene, int verb, List<Patrons> found) {
    Sentence s = scene.sentence();
    int object = s.child(verb, "dobj");
    for (int top : object < 0 ? new int[] {verb} : new int[] {verb, object}) {
      for (int prep : s.children(top, "prep", "dative")) {
        String word = "upon".equals(s.lemma(prep)) ? "on" : s.lemma(prep);
        if (words(NEEDS + word).contains(s.lemma(verb))) {
          int subject = s.child(verb, "nsubj", "nsubjpass");
          int client = subject < 0 ? Clauses.subject(s, verb) : subject;
          add(
              found,
              new Patrons(
                  owners(scene, s.child(prep, "pobj")),
                  client < 0 ? List.of() : inside(scene, client)));
        }
      }
    }
  }

  /** <em>Without Tarn's pipeline Osk cannot sell a barrel</em>. */
  private static Patrons lacking(Scene scene, int without) {
    Sentence s = scene.sentence();
    int verb = Clauses.verbAbove(s, without);
    List<String> patrons = owners(scene, s.child(without, "pobj"));
    boolean aside = without > 1 && ",".equals(s.form(without - 1));
    if (aside && without + 1 < s.size() && s.tag(without + 1).startsWith("W")) {
      patrons = patrons.isEmpty() ? scene.actors(without - 2) : patrons; // Tarn, without whose gas
      for (int clause : s.children(without, "pcomp")) {
        verb = s.tag(clause).startsWith("VB") ? clause : verb;
      }
    }
    boolean cannot = verb >= 0 && Clauses.negated(s, verb) && !Clauses.modal(s, verb).isEmpty();
    int client = cannot ? s.child(verb, "nsubj", "nsubjpass") : -1;
    return new Patrons(patrons, client < 0 ? List.of() : inside(scene, client));
  }

  /** <em>Tarn, Osk's largest customer</em>, <em>Tarn is the largest customer of Osk</em>. */
  private static Patrons called(Scene scene, int noun) {
    Sentence s = scene.sentence();
    int head = s.head(noun);
    List<String> patrons = scene.actors(noun);
    if ("attr".equals(s.label(noun)) && head >= 0) {
      patrons = owners(scene, s.child(head, "nsubj"));
    } else if ("appos".equals(s.label(noun)) && head >= 0) {
      patrons = scene.actors(head);
    } else if (s.child(noun, "appos") >= 0) {
      patrons = scene.actors(s.child(noun, "appos"));
    }
    List<String> clients = new ArrayList<>();
    for (int child : s.children(noun, "poss")) {
      clients.addAll(inside(scene, child));
    }
    for (int prep : s.children(noun, "prep")) {
      if ("of".equals(s.lemma(prep)) && s.child(prep, "pobj") >= 0) {
        clients.addAll(inside(scene, s.child(prep, "pobj")));
      }
    }
    return new Patrons(patrons, clients);
  }

  /** Whom a noun names, or whose it is; of a relative whom it stands for: on whose votes. */
  private static List<String> owners(Scene scene, int noun) {
    if (noun < 0) {
      return List.of();
    }
    Sentence s = scene.sentence();
    int owner = s.child(noun, "poss");
    int word = owner < 0 ? noun : owner;
    if (s.tag(word).startsWith("W")) {
      int at = word;
      while (at >= 0 && !"relcl".equals(s.label(at))) {
        at = s.head(at);
      }
      return at < 0 || s.head(at) < 0 ? List.of() : scene.actors(s.head(at));
    }
    List<String> named = scene.actors(noun);
    return named.isEmpty() ? Agents.owners(scene, noun) : named;
  }

  /** The actors named in what stands behind a verb; those with a name before those without. */
  private static List<String> behind(Scene scene, int verb) {
    Sentence s = scene.sentence();
    int last = verb;
    for (int i : s.subtree(verb)) {
      last = Math.max(last, i);
    }
    return last == verb ? List.of() : inside(scene, scene.passage().span(verb + 1, last));
  }

  private static List<String> inside(Scene scene, int noun) {
    Span words = Clauses.span(scene.passage(), noun);
    return inside(scene, words);
  }

  private static List<String> inside(Scene scene, Span words) {
    Set<String> named = new LinkedHashSet<>();
    Set<String> others = new LinkedHashSet<>();
    for (Actor actor : scene.groundwork().actors().within(words)) {
      boolean name =
          actor.mentions().stream()
              .anyMatch(m -> m.form() != Actor.Form.NOMINAL && words.contains(m.span()));
      (name ? named : others).add(actor.id());
    }
    return List.copyOf(named.isEmpty() ? others : named);
  }
}
