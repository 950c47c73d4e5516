package parley.reading.actors;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.language.Sentence;
import parley.reading.actors.Candidate.Sort;
import parley.reading.claim.Statement;
import parley.reading.dictionaries.Dictionaries;
import parley.reading.report.ParsedReport;
import parley.reading.report.Passage;

/**
 * Finds who takes part in a report, with every mention.
 *
 * <p>One actor stands for a state and its government: the state's name, the inhabitants' name, its
 * capital or palace where it acts (a metonym) and "the Velian government" are mentions of it.
 * Ministries, parliaments and armies are actors of their own, affiliated with the state.
 *
 * <p>Three passes: names, settled for the whole report, full ones before short ones; then nouns and
 * pronouns from left to right, each with what came before it; then what remains without a mention
 * that acts is dropped.
 */
public final class ActorFinder {

  private final boolean placesToo;

  /** Counts those who act: a state that is only the scene of something is none. */
  public ActorFinder() {
    this(false);
  }

  private ActorFinder(boolean placesToo) {
    this.placesToo = placesToo;
  }

  /**
   * Counts every state that is named, also where it is only a place: whoever codes events wants to
   * know that a visit to Amman is one to Jordan.
   */
  public static ActorFinder forCoding() {
    return new ActorFinder(true);
  }

  /** The actors of a report, with the ids actor-1, actor-2, … in order of first mention. */
  public Actors find(
      ParsedReport report, @Nullable LocalDate published, Dictionaries dictionaries) {
    return new Reading(report, published, new Lexicon(dictionaries), placesToo).actors();
  }

  /**
   * The same actors, in the same order, with those behind them who are known only because they
   * speak. Ids do not change; the statements have to be found once more to name them.
   */
  public static Actors withSources(
      ParsedReport report, Actors actors, List<Statement> statements, Dictionaries dictionaries) {
    return new UnknownSources(report, actors, new Lexicon(dictionaries)).add(statements);
  }

  /**
   * The same actors with the pronouns of quotations: I is the speaker, you the addressee. Ids do
   * not change.
   */
  public static Actors withSpeakers(
      ParsedReport report, Actors actors, List<Statement> statements) {
    return Speakers.add(report, actors, statements);
  }

  /** The work on one report. */
  private static final class Reading {

    private final ParsedReport report;
    private final Lexicon lexicon;
    private final boolean placesToo;
    private final NameCast cast;
    private final List<Line> lines = new ArrayList<>();
    private final List<List<Candidate>> names = new ArrayList<>();

    Reading(
        ParsedReport report, @Nullable LocalDate published, Lexicon lexicon, boolean placesToo) {
      this.report = report;
      this.placesToo = placesToo;
      this.lexicon = lexicon;
      this.cast = new NameCast(published, lexicon);
    }

    Actors actors() {
      settleNames();
      Figure home = Home.of(report, cast, lexicon).orElse(null);
      List<Figure> nominals = new NounPass(lexicon, cast, lines, names, home).settle();
      List<Figure> figures = new ArrayList<>(cast.all());
      figures.addAll(nominals);
      return new Roll(report.id(), lexicon).call(figures);
    }

    private void settleNames() {
      NameFinder finder = new NameFinder(lexicon, placesToo);
      Demonyms demonyms = new Demonyms(report.passages());
      Set<String> surnames = new HashSet<>();
      IdentityHashMap<Candidate, String> acronyms = new IdentityHashMap<>();
      Set<String> explained = explainedAcronyms(report.passages());
      for (Passage passage : report.passages()) {
        Line line = new Line(passage, demonyms, explained);
        lines.add(line);
        List<Candidate> found = finder.find(line);
        if (passage.heading() && titleCase(line)) {
          found.removeIf(c -> c.entry() == null && c.sort() != Sort.NAME);
        }
        names.add(found);
        for (Candidate c : found) {
          if (c.sort() == Sort.PERSON && c.words().size() == 1) {
            surnames.add(c.words().getFirst());
          }
          String acronym = bracketed(line, c);
          if (acronym != null) {
            acronyms.put(c, acronym);
          }
        }
      }
      cast.settle(names.stream().flatMap(List::stream).toList(), surnames, acronyms);
      names.forEach(found -> found.removeIf(c -> c.place() && cast.of(c) == null));
    }

    /** The acronyms that stand in brackets somewhere. */
    private static Set<String> explainedAcronyms(List<Passage> passages) {
      Set<String> found = new HashSet<>();
      for (Passage passage : passages) {
        Sentence s = passage.sentence();
        for (int i = 1; i + 1 < s.size(); i++) {
          if (s.form(i - 1).equals("(")
              && s.form(i + 1).equals(")")
              && s.form(i).matches("\\p{Lu}{2,8}")) {
            found.add(s.form(i));
          }
        }
      }
      return found;
    }

    /** The acronym in brackets after a name, as in Velian Peace Council (VPC). */
    private static @Nullable String bracketed(Line line, Candidate c) {
      int open = c.last() + 1;
      if (open + 2 >= line.size() || c.sort() == Sort.PERSON || c.sort() == Sort.STATE) {
        return null;
      }
      String form = line.form(open + 1);
      boolean acronym =
          form.length() > 1 && form.length() < 9 && Character.isUpperCase(form.charAt(1));
      return line.form(open).equals("(") && line.form(open + 2).equals(")") && acronym
          ? form
          : null;
    }

    private static boolean titleCase(Line line) {
      int capitals = 0;
      int longWords = 0;
      for (int i = 0; i < line.size(); i++) {
        if (line.form(i).length() > 3) {
          longWords++;
          capitals += line.capital(i) ? 1 : 0;
        }
      }
      return longWords > 2 && capitals > 0.7 * longWords;
    }
  }
}
