package parley.reading.actors;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import parley.language.Arc;
import parley.language.Sentence;
import parley.reading.actors.Figure.Gender;
import parley.reading.dictionaries.Naming;

/**
 * Whom he, she, it and they mean: the figure that agrees and is nearest, subjects before others. It
 * and they are left open unless they stand for the subject of the clause before.
 */
final class Pronouns {

  private static final Set<String> MALE = Set.of("he", "him", "his", "himself");
  private static final Set<String> FEMALE = Set.of("she", "her", "hers", "herself");
  private static final Set<String> THING = Set.of("it", "its", "itself");
  private static final Set<String> MANY =
      Set.of("they", "them", "their", "theirs", "themselves", "both", "each", "neither");
  private static final int SENTENCE = 10;
  private static final int SUBJECT = 6;

  /** Pronouns only where they stand alone as subjects. */
  private static final Set<String> BOTH = Set.of("both", "each", "neither");

  private final Lexicon lexicon;
  private final Function<List<Figure>, Figure> together;

  /**
   * @param together the joint actor of several: "Osk and Velia", whom they means
   */
  Pronouns(Lexicon lexicon, Function<List<Figure>, Figure> together) {
    this.together = together;
    this.lexicon = lexicon;
  }

  boolean pronoun(Sentence s, int token) {
    String form = s.form(token).toLowerCase(Locale.ROOT);
    if (PairWords.at(s, token)) {
      return true;
    }
    if (BOTH.contains(form)) {
      return s.label(token).startsWith("nsubj") && s.children(token).length == 0;
    }
    if (!s.tag(token).startsWith("PRP")) {
      return false;
    }
    return MALE.contains(form)
        || FEMALE.contains(form)
        || THING.contains(form)
        || MANY.contains(form);
  }

  @Nullable Figure resolve(Candidate pronoun, History history) {
    Sentence s = pronoun.passage().sentence();
    int token = pronoun.head();
    String form = s.form(token).toLowerCase(Locale.ROOT);
    if (MALE.contains(form) || FEMALE.contains(form)) {
      return human(pronoun, MALE.contains(form) ? Gender.MALE : Gender.FEMALE, history);
    }
    boolean pair = PairWords.at(s, token);
    boolean many = pair || MANY.contains(form);
    if (!many && s.label(token).startsWith("nsubj") && impersonal(s, token)) {
      return null;
    }
    Figure reported = many ? null : Referents.speaksFor(pronoun, history);
    if (reported != null) {
      return reported;
    }
    List<History.Seen> here = history.back(pronoun.passage().index(), 0);
    Set<Figure> ones = many ? Referents.ones(here, THING) : Set.of();
    if (!ones.isEmpty() && MANY.contains(form)) {
      List<History.Seen> others = here.stream().filter(s1 -> !ones.contains(s1.figure())).toList();
      Figure several = subjectBefore(pronoun, true, others);
      return several == null ? Referents.onlySeveral(pronoun, others) : several;
    }
    Figure inside = subjectBefore(pronoun, many, here);
    if (inside != null || blocked(pronoun, many, history)) {
      return inside;
    }
    Figure before = subjectBefore(pronoun, many, subjectsOfSentenceBefore(pronoun, history));
    if (before == null && pair) {
      List<Figure> two = TwoSpokenOf.pair(history, pronoun.passage().index());
      return two.isEmpty() ? null : together.apply(two);
    }
    return before == null && form.equals("its") ? Referents.visited(pronoun, history) : before;
  }

  /**
   * From left to right: the first subject of a sentence is nearly always that of its main clause.
   */
  private static List<History.Seen> subjectsOfSentenceBefore(Candidate pronoun, History history) {
    int here = pronoun.passage().index();
    List<History.Seen> before =
        history.back(here, 1).stream()
            .filter(seen -> seen.candidate().passage().index() < here)
            .filter(seen -> subject(seen.candidate()))
            .toList();
    return before.reversed();
  }

  /** Whether a subject earlier in the sentence, which does not agree, stands in the way of it. */
  private static boolean blocked(Candidate pronoun, boolean many, History history) {
    return !many
        && history.back(pronoun.passage().index(), 0).stream()
            .anyMatch(seen ->
                subject(seen.candidate())
                    && seen.candidate().sort() != Candidate.Sort.PRONOUN
                    && !seen.figure().human());
  }

  private static @Nullable Figure human(Candidate pronoun, Gender gender, History history) {
    int here = pronoun.passage().index();
    Figure best = null;
    int bestScore = Integer.MIN_VALUE;
    int rank = 0;
    List<History.Seen> back = history.back(here, 3);
    Set<Figure> acting = new HashSet<>(); // in "she said she trusted him" he is neither she
    back.stream()
        .filter(seen ->
            sameClauseSubject(pronoun, seen.candidate()) || around(pronoun, seen.candidate()))
        .forEach(seen -> acting.add(seen.figure()));
    for (History.Seen seen : back) {
      Figure f = seen.figure();
      if (!f.human()
          || (f.gender != Gender.UNKNOWN && f.gender != gender)
          || f.plural
          || seen.candidate().passage().heading() != pronoun.passage().heading()
          || quotedBefore(pronoun, seen.candidate())
          || acting.contains(f)) {
        continue;
      }
      int score =
          -SENTENCE * (here - seen.candidate().passage().index())
              + (subject(seen.candidate()) ? SUBJECT : 0)
              + (possessor(seen.candidate()) ? -3 : 0)
              - rank++;
      if (score > bestScore) {
        best = f;
        bestScore = score;
      }
    }
    if (best != null) {
      best.gender = gender; // whoever was she once is not he later
    }
    return best;
  }

  /** "Mrs Aro signs first," she said: whoever speaks is not whom the quotation names. */
  private static boolean quotedBefore(Candidate pronoun, Candidate other) {
    return other.passage().index() == pronoun.passage().index()
        && quoted(other)
        && !quoted(pronoun);
  }

  private static boolean quoted(Candidate c) {
    Sentence s = c.passage().sentence();
    boolean inside = false;
    for (int i = 0; i < c.head(); i++) {
      String form = s.form(i);
      inside = form.equals("\"") ? !inside : form.equals("“") || (inside && !form.equals("”"));
    }
    return inside;
  }

  private @Nullable Figure subjectBefore(
      Candidate pronoun, boolean many, List<History.Seen> before) {
    Set<Figure> acting = new HashSet<>();
    before.stream()
        .filter(seen -> sameClauseSubject(pronoun, seen.candidate()))
        .forEach(seen -> acting.add(seen.figure()));
    for (History.Seen seen : before) {
      Candidate c = seen.candidate();
      if (c.passage().heading() != pronoun.passage().heading() || !subject(c)) {
        continue;
      }
      Figure f = seen.figure();
      if (many && conjoined(c) && !acting.contains(f)) {
        List<Figure> members = joinedWith(c, before);
        if (members.size() > 1) {
          return together.apply(members);
        }
      }
      if (many ? several(f, c, pronoun) && !conjoined(c) : f.thing() && !conjoined(c)) {
        if (!acting.contains(f)) {
          return f;
        }
      } else if (!many && c.sort() != Candidate.Sort.PRONOUN && !f.human()) {
        // The nearest subject is a thing but not this one: better no answer than a guess.
        return null;
      }
    }
    return null;
  }

  /** Whether somebody is several; for "the two" that has to be two. */
  private static boolean several(Figure f, Candidate c, Candidate pronoun) {
    boolean pair = PairWords.at(pronoun.passage().sentence(), pronoun.head());
    return pair ? f.members.size() == 2 : f.plural || inhabitants(c);
  }

  /** The Velians, the Americans. */
  private static boolean inhabitants(Candidate c) {
    boolean people = c.naming() != null && c.naming().as() == Naming.As.PEOPLE;
    return people && c.passage().sentence().form(c.head()).endsWith("s");
  }

  /** Who is joined by "and" with a mention, in text order, each once. */
  private static List<Figure> joinedWith(Candidate c, List<History.Seen> before) {
    int first = Standing.coordinated(c.passage().sentence(), c.head());
    return before.stream()
        .filter(seen -> seen.candidate().passage().index() == c.passage().index())
        .filter(
            seen -> Standing.coordinated(c.passage().sentence(), seen.candidate().head()) == first)
        .sorted(Comparator.comparingLong(seen -> seen.candidate().order()))
        .map(History.Seen::figure)
        .distinct()
        .toList();
  }

  private static boolean conjoined(Candidate c) {
    Sentence s = c.passage().sentence();
    return s.child(c.head(), "conj") >= 0 || s.label(c.head()).equals("conj");
  }

  static boolean subject(Candidate c) {
    Sentence s = c.passage().sentence();
    int token = Standing.coordinated(s, c.head());
    return s.label(token).startsWith("nsubj");
  }

  /** Whose counterpart "his counterpart" is: not the counterpart's. */
  private static boolean around(Candidate pronoun, Candidate phrase) {
    return phrase.passage().index() == pronoun.passage().index()
        && phrase.sort() == Candidate.Sort.NOMINAL
        && phrase.first() <= pronoun.first()
        && pronoun.last() <= phrase.last();
  }

  private static boolean possessor(Candidate c) {
    return c.passage().sentence().label(c.head()).equals("poss");
  }

  /** An object cannot be the subject of its own verb: "Aro met him" is not Aro. */
  private static boolean sameClauseSubject(Candidate pronoun, Candidate other) {
    Sentence s = pronoun.passage().sentence();
    if (other.passage().index() != pronoun.passage().index()) {
      return false;
    }
    String label = s.label(pronoun.head());
    boolean object = label.equals("dobj") || label.equals("dative");
    boolean inPhrase = label.equals("pobj");
    int verb = s.head(pronoun.head());
    if (inPhrase && verb != Arc.ROOT) {
      verb = s.head(verb);
    }
    boolean reflexive = s.form(pronoun.head()).toLowerCase(Locale.ROOT).contains("sel");
    boolean relative =
        verb != Arc.ROOT && s.label(verb).equals("relcl") && s.head(verb) == other.head();
    return (object || inPhrase)
        && !reflexive
        && verb != Arc.ROOT
        && (relative || s.head(other.head()) == verb);
  }

  /** It is important to …, it seems …: nobody. */
  private boolean impersonal(Sentence s, int token) {
    int verb = s.head(token);
    if (verb == Arc.ROOT) {
      return true;
    }
    String lemma = s.lemma(verb);
    if (lexicon.impersonal.contains(lemma)) {
      return true;
    }
    if (lemma.equals("be") || s.label(token).equals("nsubjpass")) {
      return true;
    }
    return false;
  }
}
