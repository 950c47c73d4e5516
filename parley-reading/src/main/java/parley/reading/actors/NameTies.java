package parley.reading.actors;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.language.Sentence;
import parley.reading.actors.Candidate.Sort;
import parley.reading.dictionaries.Folding;
import parley.reading.dictionaries.Naming;

/** What the mentions of names say of their figures: role, side, gender. */
record NameTies(NameCast names, Lexicon lexicon) {

  /** Hands on what a mention says of its figure: role, side, gender, code. */
  void relate(Candidate c) {
    Figure figure = names.of(c);
    if (figure == null) {
      return;
    }
    if (c.role() != null && figure.role == null) {
      figure.role = c.role();
    }
    if (c.honorific() != null) {
      gender(figure, c.honorific());
      figure.titles.add(c.honorific());
    }
    if (c.role() != null) {
      List<String> words = Folding.words(c.role());
      gender(figure, words.isEmpty() ? "" : words.getLast());
    }
    if (figure.gender == Figure.Gender.UNKNOWN && figure.person() && figure.words.size() > 1) {
      figure.gender(lexicon.genderOfName(figure.words.getFirst()));
    }
    if (!figure.person()) {
      figure.kinds.addAll(kinds(c));
    }
    Figure nation = names.ensure(c.nation());
    if (nation != null && c.role() != null) {
      List<String> office = Folding.words(c.role());
      Service.business(office.isEmpty() ? "" : office.getLast(), nation);
    }
    boolean owned =
        c.sort() == Sort.ORGANISATION || (figure.person() && (c.role() != null || ofWhom(c) >= 0));
    if (nation == null && figure.affiliation == null && owned) {
      nation = possessor(c);
    }
    if (nation == null && figure.affiliation == null && c.sort() == Sort.ORGANISATION) {
      nation = inCapital(c);
    }
    if (nation != null && nation != figure) {
      nation.strong = true;
      if (figure.affiliation == null) {
        figure.affiliation = nation;
      }
    }
  }

  /** What the nouns right before a name say it is: the Danish shipping company Maersk. */
  private static Set<String> kinds(Candidate c) {
    Sentence s = c.passage().sentence();
    Set<String> found = new HashSet<>();
    for (int i = c.first() - 1; i >= 0 && s.tag(i).equals("NN"); i--) {
      if (s.head(i) >= c.first() && s.head(i) <= c.last()) {
        found.add(s.lemma(i));
      }
    }
    return found;
  }

  /** Velia of "King Aro of Velia", or -1. */
  private static int ofWhom(Candidate c) {
    Sentence s = c.passage().sentence();
    int of = s.child(c.head(), "prep");
    return of == c.last() + 1 && s.lemma(of).equals("of") ? s.child(of, "pobj") : -1;
  }

  /** "Mr Aro's Foreign Ministry" belongs to the state that Mr Aro belongs to. */
  private @Nullable Figure possessor(Candidate c) {
    int poss = c.sort() == Sort.PERSON ? ofWhom(c) : -1;
    for (int i = c.first(); i <= c.last() && poss < 0; i++) {
      poss = c.passage().sentence().child(i, "poss");
    }
    if (poss < 0) {
      return null;
    }
    for (Candidate other : names.inSentence(c.passage().index())) {
      Figure owner = names.of(other);
      if (owner != null && other.head() == poss) {
        return owner.person() ? (c.sort() == Sort.PERSON ? null : owner.affiliation) : owner;
      }
    }
    return null;
  }

  /** The Foreign Ministry in Moscow is Russia's. */
  private @Nullable Figure inCapital(Candidate c) {
    Sentence s = c.passage().sentence();
    boolean organ = lexicon.organs.contains(c.words().getLast());
    int in = organ ? s.child(c.head(), "prep") : -1;
    int capital = in == c.last() + 1 && s.lemma(in).equals("in") ? s.child(in, "pobj") : -1;
    for (Candidate other : names.inSentence(c.passage().index())) {
      Naming naming = other.naming();
      if (other.head() == capital && naming != null && naming.as() == Naming.As.CAPITAL) {
        return names.ensure(other);
      }
    }
    return null;
  }

  private void gender(Figure figure, String word) {
    figure.gender(lexicon.gender(word));
  }
}
