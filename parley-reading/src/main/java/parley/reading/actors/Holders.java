package parley.reading.actors;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import parley.reading.actors.Nominal.Determiner;
import parley.reading.claim.Actor;
import parley.reading.dictionaries.Folding;

/** Whom a word for an office means: the German chancellor, the minister, his Iraqi counterpart. */
final class Holders {

  private static final int FAR = 40;
  private static final String COUNTERPART = "counterpart";

  /** Words that make one office of several: the prime minister is not the foreign minister. */
  private static final Set<String> KINDS =
      Set.of(
          "prime",
          "foreign",
          "finance",
          "defence",
          "defense",
          "interior",
          "trade",
          "energy",
          "water",
          "justice",
          "health",
          "economy",
          "oil",
          "vice",
          "deputy",
          "former",
          "crown");

  private final NounFigures figures;

  Holders(NounFigures figures) {
    this.figures = figures;
  }

  /**
   * Who holds an office, as far as the report has named the holder; null for nobody.
   *
   * @param nation whose office it is, where that is said
   * @param owner whose counterpart it is
   */
  @Nullable Figure of(
      Nominal n, @Nullable Figure nation, @Nullable Figure owner, History history, int here) {
    if (n.lemma().equals(COUNTERPART)) {
      return counterpart(n, nation, owner, history, here);
    }
    Figure told = latest(n.lemma(), nation, f -> sameKind(n, f), history, here);
    return told == null ? known(n, nation, history, here) : told;
  }

  private static @Nullable Figure latest(
      String office, @Nullable Figure nation, Predicate<Figure> fits, History history, int here) {
    return history.latest(
        here,
        FAR,
        f ->
            f.human()
                && f.holds(office)
                && fits.test(f)
                && (nation == null || f.affiliation == null || f.affiliation == nation));
  }

  /** The office-holder of a dictionary, where nobody else whom the report names holds the like. */
  private static @Nullable Figure known(
      Nominal n, @Nullable Figure nation, History history, int here) {
    if (n.determiner() != Determiner.DEFINITE && nation == null) {
      return null;
    }
    List<Figure> holders =
        history.back(here, FAR).stream()
            .map(History.Seen::figure)
            .filter(f -> f.person() && f.office != null)
            .filter(f -> officeWords(f).contains(n.lemma()) && sameKind(n, f))
            .filter(f -> nation == null || of(nation, f))
            .distinct()
            .toList();
    return holders.size() == 1 ? holders.getFirst() : null;
  }

  private static boolean of(Figure nation, Figure person) {
    return person.affiliation == nation
        || (nation.code != null && person.code != null && person.code.startsWith(nation.code));
  }

  /** The prime minister is nobody of whom only another ministry is told. */
  static boolean sameKind(Nominal n, Figure f) {
    Set<String> asked = new HashSet<>(Folding.words(n.candidate().name()));
    asked.retainAll(KINDS);
    Set<String> held = officeWords(f);
    held.retainAll(KINDS);
    if (held.contains(Successions.FORMER) && !asked.contains(Successions.FORMER)) {
      return false;
    }
    return held.isEmpty() || held.containsAll(asked);
  }

  private static Set<String> officeWords(Figure f) {
    Set<String> words = new HashSet<>();
    if (f.role != null) {
      words.addAll(Folding.words(f.role));
    }
    if (f.office != null) {
      words.addAll(Folding.words(f.office));
    }
    return words;
  }

  /** Whoever holds the same office elsewhere, whether or not the report has named them. */
  private @Nullable Figure counterpart(
      Nominal n, @Nullable Figure nation, @Nullable Figure owner, History history, int here) {
    if (nation == null || owner == null || nation == owner.affiliation) {
      return null;
    }
    Set<String> office = officeWords(owner);
    Figure named =
        history.latest(
            here,
            FAR,
            f ->
                f.person()
                    && f.affiliation == nation
                    && officeWords(f).stream().anyMatch(office::contains));
    if (named != null) {
      return named;
    }
    Figure made = figures.keyed(n, nation, Actor.Type.UNNAMED, 0.6);
    made.titles.addAll(office);
    if (nation.type == Actor.Type.STATE && nation.code != null) {
      made.code = nation.code + "GOV";
    }
    return made;
  }
}
