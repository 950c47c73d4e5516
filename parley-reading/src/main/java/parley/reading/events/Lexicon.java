package parley.reading.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/**
 * One dictionary of acts in memory: the senses of each verb, the nouns that name acts and the
 * classes of verbs. Not changed after it is read.
 */
final class Lexicon {

  private final Map<String, List<Sense>> senses = new HashMap<>();
  private final Map<String, List<Sense>> ordered = new ConcurrentHashMap<>();
  private final Map<String, List<Noun>> nouns = new HashMap<>();
  private final Map<String, List<Classed>> classes = new HashMap<>();

  /** A noun phrase that names an act; {@code words} are stemmed, the head last. */
  record Noun(List<String> words, String code) {}

  /** A pattern whose code is the name of a class. */
  record Classed(Sense pattern, ActClass kind) {}

  void add(Sense sense) {
    senses.computeIfAbsent(sense.verb(), k -> new ArrayList<>()).add(sense);
  }

  void add(Noun noun) {
    List<Noun> same = nouns.computeIfAbsent(noun.words().getLast(), k -> new ArrayList<>());
    int at = 0;
    while (at < same.size() && same.get(at).words().size() >= noun.words().size()) {
      at++;
    }
    same.add(at, noun);
  }

  void add(Classed classed) {
    classes.computeIfAbsent(classed.pattern().verb(), k -> new ArrayList<>()).add(classed);
  }

  /** The senses of a verb, those that ask for most first; put in order when first asked for. */
  List<Sense> senses(String lemma) {
    List<Sense> found = senses.get(lemma);
    return found == null ? List.of() : ordered.computeIfAbsent(lemma, k -> order(found));
  }

  private static List<Sense> order(List<Sense> senses) {
    List<Sense> ordered = new ArrayList<>(senses);
    ordered.sort(Comparator.comparingInt(Sense::demands).reversed());
    return List.copyOf(ordered);
  }

  /** The noun phrases that end in this stemmed word. */
  List<Noun> nouns(String stem) {
    return nouns.getOrDefault(stem, List.of());
  }

  List<Classed> classes(String lemma) {
    return classes.getOrDefault(lemma, List.of());
  }

  /** All classes with a pattern that matches. */
  Set<ActClass> classes(String lemma, Predicate<Sense> matches) {
    Set<ActClass> found = EnumSet.noneOf(ActClass.class);
    for (Classed classed : classes(lemma)) {
      if (matches.test(classed.pattern())) {
        found.add(classed.kind());
      }
    }
    return found;
  }
}
