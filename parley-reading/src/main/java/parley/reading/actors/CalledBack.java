package parley.reading.actors;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import parley.language.Arc;
import parley.language.Sentence;
import parley.reading.actors.Kinds.Fit;
import parley.reading.report.Passage;

/**
 * Whom a noun with nothing but its article means where a body with a name was spoken of before:
 * <em>no deal with Ferrant until the company agreed</em>. Whoever speaks goes first, then what the
 * sentence names before the noun, then the sentences before it. Where two fit, it is neither.
 */
final class CalledBack {

  private static final int KNOWN_REACH = 6;
  private static final int POSSIBLE_REACH = 1;
  private static final int LONGEST_CHAIN = 50;

  private final NameCast names;
  private final Kinds kinds;

  CalledBack(NameCast names, Kinds kinds) {
    this.names = names;
    this.kinds = kinds;
  }

  /**
   * The body meant.
   *
   * @param figure null where nobody is known to be meant
   * @param open whether several fit, so that it is none of them for certain
   */
  record Meant(@Nullable Figure figure, boolean open) {
    static final Meant NOBODY = new Meant(null, false);
    static final Meant SEVERAL = new Meant(null, true);
  }

  Meant meant(Nominal n, History history) {
    Passage passage = n.candidate().passage();
    String noun = n.lemma();
    Figure speaking = speaking(passage.sentence(), n.candidate().head(), noun, passage, history);
    if (speaking != null) {
      return new Meant(speaking, false);
    }
    int here = passage.index();
    boolean guess = kinds.company(noun); // of unions and parties a report names what they are
    for (int back = 0; back <= KNOWN_REACH && back <= here; back++) {
      Set<Figure> spoken = back == 0 ? spokenOf(n, history) : spokenOf(here - back, history);
      Meant found = among(spoken, noun, here - back, Fit.KNOWN, history);
      if (found.equals(Meant.NOBODY) && guess && back <= POSSIBLE_REACH) {
        found = among(spoken, noun, here - back, Fit.POSSIBLE, history);
      }
      if (!found.equals(Meant.NOBODY)) {
        return found;
      }
    }
    return kinds.calls(noun) ? anywhere(n, guess, history) : Meant.NOBODY;
  }

  /** The only one named anywhere before, else whoever nothing speaks against, just before. */
  private Meant anywhere(Nominal n, boolean guessed, History history) {
    int here = n.candidate().passage().index();
    List<Figure> known =
        names.all().stream()
            .filter(f -> kinds.fit(f, n.lemma()) == Fit.KNOWN)
            .filter(f -> f.candidates.stream().anyMatch(c -> c.passage().index() < here))
            .toList();
    if (!known.isEmpty()) {
      return known.size() == 1 ? new Meant(known.getFirst(), false) : Meant.SEVERAL;
    }
    for (int back = 0; !guessed && back <= POSSIBLE_REACH && back <= here; back++) {
      Set<Figure> spoken = back == 0 ? spokenOf(n, history) : spokenOf(here - back, history);
      Meant found = among(spoken, n.lemma(), here - back, Fit.POSSIBLE, history);
      if (!found.equals(Meant.NOBODY)) {
        return found;
      }
    }
    return Meant.NOBODY;
  }

  /** The only one that fits of those spoken of, or of several the subject. */
  private Meant among(Set<Figure> spoken, String noun, int sentence, Fit fit, History history) {
    List<Figure> fitting = spoken.stream().filter(f -> kinds.fit(f, noun) == fit).toList();
    if (fitting.size() < 2) {
      return fitting.isEmpty() ? Meant.NOBODY : new Meant(fitting.getFirst(), false);
    }
    for (Predicate<Candidate> place :
        List.<Predicate<Candidate>>of(CalledBack::heads, Pronouns::subject)) {
      List<Figure> subjects =
          fitting.stream().filter(f -> stands(f, sentence, place, history)).toList();
      if (!subjects.isEmpty()) {
        return subjects.size() == 1 ? new Meant(subjects.getFirst(), false) : Meant.SEVERAL;
      }
    }
    return Meant.SEVERAL;
  }

  private boolean stands(Figure figure, int sentence, Predicate<Candidate> place, History history) {
    for (Candidate name : names.inSentence(sentence)) {
      if (names.of(name) == figure && place.test(name)) {
        return true;
      }
    }
    return history.back(sentence, 0).stream()
        .anyMatch(seen ->
            seen.candidate().passage().index() == sentence
                && seen.figure() == figure
                && place.test(seen.candidate()));
  }

  /** Whether it is the subject of the main clause. */
  private static boolean heads(Candidate c) {
    Sentence s = c.passage().sentence();
    int token = Standing.coordinated(s, c.head());
    int verb = s.head(token);
    return s.label(token).startsWith("nsubj") && verb != Arc.ROOT && s.head(verb) == Arc.ROOT;
  }

  /**
   * Those of its own sentence before the noun, but for whoever acts on it: Osk owns the company.
   */
  private Set<Figure> spokenOf(Nominal n, History history) {
    Candidate noun = n.candidate();
    return spokenOf(
        noun.passage().index(), c -> c.first() < noun.first() && !actsOn(c, noun), history);
  }

  private Set<Figure> spokenOf(int sentence, History history) {
    return spokenOf(sentence, c -> true, history);
  }

  private static boolean actsOn(Candidate c, Candidate noun) {
    Sentence s = noun.passage().sentence();
    int verb = s.head(noun.head());
    while (verb != Arc.ROOT && !s.tag(verb).startsWith("VB")) {
      verb = s.head(verb);
    }
    int subject = Standing.coordinated(s, c.head());
    boolean own = s.label(subject).startsWith("nsubj") && s.head(subject) == verb;
    return own || s.dominates(c.head(), noun.head());
  }

  /** The bodies that a sentence speaks of, persons standing for theirs. */
  private Set<Figure> spokenOf(int sentence, Predicate<Candidate> place, History history) {
    Set<Figure> found = new LinkedHashSet<>();
    for (Candidate name : names.inSentence(sentence)) {
      Figure figure = names.of(name);
      if (figure != null && place.test(name)) {
        found.add(side(figure));
      }
    }
    for (History.Seen seen : history.back(sentence, 0)) {
      boolean here = seen.candidate().passage().index() == sentence;
      if (here && place.test(seen.candidate())) {
        found.add(side(seen.figure()));
      }
    }
    return found;
  }

  private static Figure side(Figure figure) {
    return figure.human() && figure.affiliation != null ? figure.affiliation : figure;
  }

  /** The body for which whoever says it speaks: her union's president said the union would. */
  private @Nullable Figure speaking(
      Sentence s, int noun, String lemma, Passage passage, History history) {
    int verb = s.head(noun);
    for (int steps = 0; verb != Arc.ROOT && steps < LONGEST_CHAIN; steps++) {
      for (int subject : s.children(verb, "nsubj")) {
        Figure speaker = subject == noun ? null : at(subject, passage, history);
        Figure side = speaker == null || !speaker.human() ? null : speaker.affiliation;
        if (side != null && !s.dominates(subject, noun) && kinds.fit(side, lemma) == Fit.KNOWN) {
          return side;
        }
      }
      verb = s.head(verb);
    }
    return null;
  }

  private @Nullable Figure at(int token, Passage passage, History history) {
    for (Candidate name : names.inSentence(passage.index())) {
      if (name.first() <= token && token <= name.last()) {
        return names.of(name);
      }
    }
    for (History.Seen seen : history.back(passage.index(), 0)) {
      if (seen.candidate().passage().index() == passage.index()
          && seen.candidate().head() == token) {
        return seen.figure();
      }
    }
    return null;
  }
}
