package parley.reading.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.language.Sentence;
import parley.reading.actors.Candidate.Sort;
import parley.reading.actors.Nominal.Category;
import parley.reading.report.Clauses;

/** Finds noun phrases that speak of somebody without a name: officials, rebels, both sides. */
final class NominalFinder {

  private static final Set<String> INSIDE = Set.of("compound", "nmod", "npadvmod", "amod");
  private static final Set<String> HEADS = Set.of("nsubj", "nsubjpass", "dobj", "pobj", "dative");
  private static final Set<String> BELONGING = Set.of("of", "from", "for");
  private static final Set<String> JOINING = Set.of("and", ",", "'s", "'", "’s", "’", "of", "the");

  private final Lexicon lexicon;
  private final NounSorts sorts;

  NominalFinder(Lexicon lexicon, Doers doers, KnownBodies bodies) {
    this.lexicon = lexicon;
    this.sorts = new NounSorts(lexicon, doers, bodies);
  }

  /**
   * @param names the names already found in the sentence: nouns inside them are not looked at
   */
  List<Nominal> find(Line line, List<Candidate> names) {
    List<Nominal> found = new ArrayList<>();
    Sentence s = line.sentence;
    for (int i = 0; i < s.size(); i++) {
      boolean inside = INSIDE.contains(s.label(i)) && !misparsed(s, i, names);
      if (noun(s, i) && !inside && !NounPhrase.within(names, i)) {
        Nominal nominal = at(NounPhrase.around(line, i, names), names);
        if (nominal != null) {
          found.add(nominal);
        }
      }
    }
    return found;
  }

  /**
   * A noun, or a word for somebody that the parser takes for an adjective: "an official close to".
   */
  private boolean noun(Sentence s, int token) {
    return s.tag(token).startsWith("NN")
        || (s.tag(token).equals("JJ")
            && HEADS.contains(s.label(token))
            && lexicon.actorNoun(s.lemma(token).toLowerCase(Locale.ROOT)));
  }

  /** "that the Velian government end it": a noun the parser takes for part of a compound. */
  private boolean misparsed(Sentence s, int noun, List<Candidate> names) {
    return lexicon.governments.contains(s.lemma(noun))
        && names.stream().anyMatch(n -> n.last() == noun - 1 && n.sort() == Sort.STATE);
  }

  private @Nullable Nominal at(NounPhrase phrase, List<Candidate> names) {
    Category category = sorts.of(phrase, names);
    boolean vague = category != Category.JOINT && phrase.unspecific(lexicon); // not: each side
    if (category == null || phrase.asked() || phrase.predicate() || vague) {
      return null;
    }
    Candidate nation = null;
    Candidate owner = null;
    for (Candidate name : phrase.owners(names)) {
      boolean belongs = name.sort() == Sort.STATE || name.sort() == Sort.ORGANISATION;
      nation = belongs || name.sort() != Sort.PERSON ? name : nation;
      owner = name.sort() == Sort.PERSON ? name : owner;
    }
    nation = nation == null ? phrase.nationAfter(names) : nation;
    String words = phrase.words(names);
    Candidate candidate =
        new Candidate(
            phrase.line().passage,
            phrase.opening(lexicon),
            phrase.head(),
            phrase.head(),
            Sort.NOMINAL,
            words,
            null,
            words,
            nation,
            null,
            Standing.ACTS);
    return new Nominal(
        candidate,
        category,
        phrase.lemma(),
        sorts.group(phrase),
        phrase.plural(),
        phrase.determiner(),
        owner,
        sorts.sector(phrase),
        phrase.plural() && sorts.representative(phrase) ? sides(phrase, names) : List.of(),
        sorts.official(phrase));
  }

  /**
   * The heads of those whose envoys or leaders the noun speaks of, where they are several: the
   * leaders of Osk and Velia, Osk's and Velia's envoys, Oskan and Velian officials.
   */
  private static List<Integer> sides(NounPhrase phrase, List<Candidate> names) {
    Sentence s = phrase.sentence();
    for (int preposition : s.children(phrase.head(), "prep")) {
      int object = s.child(preposition, "pobj");
      if (object >= 0 && BELONGING.contains(s.lemma(preposition))) {
        List<Integer> after = Clauses.conjuncts(s, object);
        if (after.size() > 1) {
          return after;
        }
      }
    }
    List<Candidate> before =
        phrase.owners(names).stream().filter(name -> name.sort() != Sort.PERSON).toList();
    for (int i = 1; i < before.size(); i++) {
      for (int between = before.get(i - 1).last() + 1; between < before.get(i).first(); between++) {
        if (!JOINING.contains(s.form(between))) {
          return List.of();
        }
      }
    }
    boolean apart = before.size() > 1 && before.getFirst().last() + 1 < before.getLast().first();
    return apart ? before.stream().map(Candidate::head).toList() : List.of();
  }
}
