package parley.reading.actors;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import parley.reading.claim.Actor;

/**
 * What the organisations of a report are by the last words of their names: the cannery is one of
 * them where it names the Kolding Cannery.
 */
record KnownBodies(Set<String> words, Lexicon lexicon) {

  KnownBodies {
    words = Set.copyOf(words);
  }

  static KnownBodies of(List<Figure> figures, Lexicon lexicon) {
    return new KnownBodies(
        figures.stream()
            .filter(f -> f.type == Actor.Type.ORGANISATION && f.words.size() > 1)
            .map(f -> f.words.getLast())
            .collect(Collectors.toSet()),
        lexicon);
  }

  /** Whether a noun with nothing but its article points back at one of them. */
  boolean calledBack(NounPhrase phrase) {
    String lemma = phrase.lemma();
    return !phrase.plural()
        && phrase.determiner() == Nominal.Determiner.DEFINITE
        && phrase.kinds().equals(lemma)
        && words.contains(lemma)
        && !lexicon.placeNames.contains(lemma)
        && !lexicon.notActorNames.contains(lemma)
        && !lexicon.voiceless.contains(lemma);
  }
}
