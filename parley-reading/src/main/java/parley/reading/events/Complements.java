package parley.reading.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parley.language.Sentence;
import parley.reading.report.Clauses;

/** What a verb takes beside its subject: the clause, the noun that names an act, the phrases. */
final class Complements {

  /** Prepositions in the order in which their objects are likely to be those acted on. */
  private static final List<String> PREPOSITIONS =
      List.of(
          "with", "against", "to", "on", "upon", "at", "into", "toward", "towards", "between",
          "among", "from", "over", "for", "of", "about", "in");

  /** After these stands no act that is done: by whom, without a deal. */
  private static final Set<String> NO_OBJECT = Set.of("by", "without");

  /** Nouns that only say how much or what kind of the noun after <em>of</em>. */
  private static final Set<String> CONTAINERS =
      Set.of(
          "round",
          "series",
          "wave",
          "spate",
          "number",
          "set",
          "kind",
          "sort",
          "form",
          "act",
          "resumption",
          "start",
          "beginning",
          "end",
          "campaign",
          "policy",
          "level",
          "state",
          "day",
          "hour",
          "week",
          "first",
          "second",
          "third",
          "another");

  private Complements() {}

  /** The head of the clause that completes the verb, or -1. */
  static int clause(Sentence s, int verb) {
    int direct = s.child(verb, "xcomp", "ccomp");
    if (direct >= 0 && predicate(s, direct)) {
      return direct;
    }
    for (int prep : s.children(verb, "prep")) {
      int clause = s.child(prep, "pcomp");
      if (clause >= 0 && clause > verb) {
        return clause;
      }
    }
    for (int part : s.children(verb, "acomp", "oprd", "attr")) {
      int clause = clause(s, part);
      if (clause >= 0) {
        return clause;
      }
    }
    return -1;
  }

  /** An infinitive that hangs on the verb or its object as an adverbial: {@code press A to go}. */
  static int infinitive(Sentence s, int verb) {
    for (int child : s.children(verb, "advcl", "acl")) {
      if (child > verb && to(s, child)) {
        return child;
      }
    }
    int object = s.child(verb, "dobj");
    if (object >= 0) {
      for (int child : s.children(object, "acl", "xcomp", "ccomp")) {
        if (to(s, child) || "ccomp".equals(s.label(child))) {
          return child;
        }
      }
    }
    return -1;
  }

  /** Whether the verb is an infinitive with <em>to</em>. */
  static boolean to(Sentence s, int verb) {
    int aux = s.child(verb, "aux");
    return aux >= 0 && "to".equals(s.lemma(aux));
  }

  private static boolean predicate(Sentence s, int token) {
    return Clauses.verb(s, token) || s.child(token, "nsubj", "nsubjpass", "cop", "aux") >= 0;
  }

  /** The noun in the object of the verb that names an act, and its code. */
  static Optional<Named> named(Sentence s, int verb, List<Lexicon> lexicons) {
    for (int top : objects(s, verb)) {
      for (int noun : Clauses.conjuncts(s, top)) {
        Optional<Named> found = named(s, noun, lexicons, 0);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  /** A token that names an act. */
  record Named(int noun, String code) {}

  static Optional<Named> named(Sentence s, int noun, List<Lexicon> lexicons, int depth) {
    for (Lexicon lexicon : lexicons) {
      for (Lexicon.Noun entry : lexicon.nouns(WordForms.stem(s.lemma(noun)))) {
        if (phrase(s, noun, entry.words())) {
          return Optional.of(new Named(noun, entry.code()));
        }
      }
    }
    if (depth < 3 && (CONTAINERS.contains(s.lemma(noun)) || s.tag(noun).startsWith("CD"))) {
      for (int prep : s.children(noun, "prep")) {
        int object = s.child(prep, "pobj");
        if ("of".equals(s.lemma(prep)) && object >= 0) {
          return named(s, object, lexicons, depth + 1);
        }
      }
    }
    return Optional.empty();
  }

  private static boolean phrase(Sentence s, int head, List<String> words) {
    int at = head;
    for (int i = words.size() - 2; i >= 0; i--) {
      at--;
      if (at >= 0 && "HYPH".equals(s.tag(at))) {
        at--;
      }
      if (at < 0 || !WordForms.is(s, at, words.get(i))) {
        return words.size() > 2 && of(s, head, words);
      }
    }
    return true;
  }

  /** {@code state of emergency}: the head of the phrase hangs on the noun before <em>of</em>. */
  private static boolean of(Sentence s, int head, List<String> words) {
    int start = head - words.size() + 1;
    if (start < 0) {
      return false;
    }
    for (int i = 0; i < words.size(); i++) {
      if (!WordForms.is(s, start + i, words.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** Heads of the object of a verb, the subject where it is passive, then of its prepositions. */
  static List<Integer> objects(Sentence s, int verb) {
    List<Integer> found = new ArrayList<>();
    if (Clauses.passive(s, verb)) {
      addAll(found, s.children(verb, "nsubjpass"));
    }
    addAll(found, s.children(verb, "dobj", "attr", "oprd"));
    for (int prep : s.children(verb, "prep", "prt")) {
      if (prep > verb && !NO_OBJECT.contains(s.lemma(prep))) {
        addAll(found, s.children(prep, "pobj"));
      }
    }
    return found;
  }

  /** Heads of phrases, likeliest first, in which those acted on may be named. */
  static List<Integer> targets(Sentence s, int verb, int noun) {
    List<Integer> found = new ArrayList<>();
    addAll(found, s.children(verb, "dative", "iobj"));
    if (noun >= 0) {
      prepositional(s, noun, found);
      found.add(noun);
    }
    if (Clauses.passive(s, verb)) {
      addAll(found, s.children(verb, "nsubjpass"));
    }
    addAll(found, s.children(verb, "dobj"));
    prepositional(s, verb, found);
    return found;
  }

  private static void prepositional(Sentence s, int head, List<Integer> found) {
    for (String preposition : PREPOSITIONS) {
      for (int prep : s.children(head, "prep", "dative")) {
        if (prep > head && preposition.equals(s.lemma(prep))) {
          addAll(found, s.children(prep, "pobj"));
          for (int clause : s.children(prep, "pcomp")) {
            addAll(found, s.children(clause, "dobj"));
          }
          for (int nested : s.children(prep, "prep")) {
            addAll(found, s.children(nested, "pobj"));
          }
        }
      }
    }
  }

  private static void addAll(List<Integer> found, int[] more) {
    for (int i : more) {
      found.add(i);
    }
  }
}
