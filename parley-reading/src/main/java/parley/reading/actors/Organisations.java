package parley.reading.actors;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.language.Sentence;
import parley.reading.claim.Actor;

/**
 * Which organisation a single word of its name stands for: the League, Kestrel of Kestrel Marine.
 *
 * @param figures all that the report names in full, by their words
 * @param places single words that the report uses as places: an estate, not the company called
 *     after it
 */
record Organisations(NameWords figures, Set<String> places, Lexicon lexicon) {

  /**
   * Whose name ends or begins with the word, if only one; of several the last named before it.
   *
   * @param pointsBack whether it stands after an article: the League
   */
  @Nullable Figure withWord(String word, Candidate c, boolean pointsBack) {
    List<Figure> fitting =
        figures.with(word).stream()
            .filter(f -> f.type == Actor.Type.ORGANISATION || f.type == Actor.Type.BODY)
            .filter(f -> f.words.size() > 1)
            .filter(f -> NameWords.head(f).equals(word) || f.words.getFirst().equals(word))
            .toList();
    return pointsBack || fitting.size() == 1
        ? fitting.stream().max(Comparator.comparingInt(f -> lastBefore(f, c))).orElse(null)
        : null;
  }

  /** The Defenders, where the report names only one so: the Creek Defenders. */
  @Nullable Figure closedBy(String word) {
    List<Figure> fitting =
        figures.with(word).stream()
            .filter(f -> f.type == Actor.Type.ORGANISATION && f.words.size() > 1)
            .filter(f -> NameWords.head(f).equals(word))
            .limit(2)
            .toList();
    return fitting.size() == 1 ? fitting.getFirst() : null;
  }

  /** The only company whose name goes on after these words. */
  @Nullable Figure prefixed(List<String> words) {
    List<Figure> fitting =
        figures.beginning(words).stream()
            .filter(f -> f.type == Actor.Type.ORGANISATION && f.words.size() > words.size())
            .filter(f -> f.words.subList(0, words.size()).equals(words) && business(f))
            .limit(2)
            .toList();
    return fitting.size() == 1 ? fitting.getFirst() : null;
  }

  /** The North of North Tarasia, if the report names only one that opens so. */
  @Nullable Figure half(String word) {
    List<Figure> fitting =
        figures.with(word).stream()
            .filter(f -> f.words.size() > 1 && f.words.getFirst().equals(word))
            .filter(f -> !f.person())
            .limit(2)
            .toList();
    return fitting.size() == 1 ? fitting.getFirst() : null;
  }

  /**
   * Kestrel, where Kestrel Marine is the only name that opens with it; Labour, the Labour Party.
   * Persons go by their last name, so that whoever goes by the first of two unknown words is a
   * company.
   */
  @Nullable Figure openedBy(String word, Candidate c) {
    if (places.contains(word)) {
      return null;
    }
    Figure found = null;
    for (Figure figure : figures.with(word)) {
      boolean nameless =
          figure.rule.equals("capitalised-name") && !lexicon.givenName(figure.words.getFirst());
      if (figure.words.size() > 1
          && figure.words.getFirst().equals(word)
          && (figure.does || Pronouns.subject(c))
          && (business(figure) || nameless || figure.words.getLast().equals("party"))) {
        if (found != null) {
          return null;
        }
        found = figure;
      }
    }
    if (found != null && found.person()) {
      found.type = Actor.Type.ORGANISATION;
      found.strong = true;
    }
    return found;
  }

  /**
   * Whether an organisation may be a company: no word of its name says that it is another thing.
   */
  boolean business(Figure figure) {
    String last = figure.words.getLast();
    return figure.type == Actor.Type.ORGANISATION
        && figure.entry == null
        && (!lexicon.organisationNames.contains(last) || lexicon.companyNames.contains(last));
  }

  /** Kestrel Optics, which makes lenses; Kestrel Optics raised its prices: no person. */
  static boolean whichThing(Candidate c) {
    Sentence s = c.passage().sentence();
    int verb = s.label(c.head()).equals("nsubj") ? s.head(c.head()) : -1;
    int object = verb < 0 ? -1 : s.child(verb, "dobj");
    int owner = object < 0 ? -1 : s.child(object, "poss");
    if (owner > verb && s.form(owner).equals("its")) {
      return true;
    }
    int comma = c.last() + 1;
    return comma + 1 < s.size()
        && s.form(comma).equals(",")
        && s.form(comma + 1).equals("which")
        && s.child(c.head(), "relcl") > comma;
  }

  private static int lastBefore(Figure figure, Candidate c) {
    return figure.candidates.stream()
        .mapToInt(seen -> seen.span().start())
        .filter(start -> start < c.span().start())
        .max()
        .orElse(-1);
  }
}
