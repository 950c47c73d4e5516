package parley.reading.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.language.Sentence;
import parley.reading.dictionaries.Folding;
import parley.reading.dictionaries.Naming;

/**
 * One building block of a name: something a dictionary knows, an office, a courtesy title, or a
 * capitalised word nobody knows.
 */
record Piece(Type type, int first, int last, @Nullable Naming naming) {

  /** Words after which a day or a month is a time. */
  private static final Set<String> TIMING =
      Set.of(
          "on", "by", "since", "until", "till", "from", "last", "next", "this", "every", "before",
          "after", "of", "for", "late", "early", "in", "during", "each", "that");

  private static final String MAJOR = "major";
  private static final int LONGEST_OPENING = 4;
  private static final int BODY_WORDS = 2;

  enum Type {
    KNOWN,
    OFFICE,
    HONORIFIC,
    WORD
  }

  boolean is(Type other) {
    return type == other;
  }

  /** The blocks of a sentence, as runs without a gap between them. */
  static List<List<Piece>> runs(Line line, Lexicon lexicon) {
    List<List<Piece>> runs = new ArrayList<>();
    List<Piece> run = new ArrayList<>();
    int i = 0;
    while (i < line.size()) {
      Piece piece = at(line, i, run, lexicon);
      if (piece == null) {
        if (!run.isEmpty()) {
          runs.add(run);
          run = new ArrayList<>();
        }
        i++;
      } else {
        run.add(piece);
        i = piece.last() + 1;
      }
    }
    if (!run.isEmpty()) {
      runs.add(run);
    }
    return runs;
  }

  private static @Nullable Piece at(Line line, int i, List<Piece> run, Lexicon lexicon) {
    String folded = Folding.key(line.form(i));
    if (folded.isEmpty()) {
      return NameJoints.joins(line, i, run, lexicon) ? new Piece(Type.WORD, i, i, null) : null;
    }
    Line.Match known = line.name(lexicon.dictionaries, i).orElse(null);
    if (known != null && !(known.first() == known.last() && lexicon.calendar.contains(folded))) {
      return new Piece(Type.KNOWN, known.first(), known.last(), known.naming());
    }
    if (line.capital(i) && lexicon.honorifics.contains(folded) && !opensBody(line, i, lexicon)) {
      return new Piece(Type.HONORIFIC, i, i, null);
    }
    int titled = openedOffice(line, i, lexicon);
    if (titled > i) {
      return new Piece(Type.OFFICE, i, titled, null);
    }
    Line.Match office = line.role(lexicon.dictionaries, i).orElse(null);
    if (office != null
        && (officeNoun(line, office.last(), lexicon)
            || officeNoun(line, office.first(), lexicon))) {
      return new Piece(Type.OFFICE, office.first(), office.last(), office.naming());
    }
    if (officeNoun(line, i, lexicon)) {
      return new Piece(Type.OFFICE, i, i, null);
    }
    if (line.proper(i) && (!lexicon.calendar.contains(folded) || givenName(line, i, lexicon))) {
      return new Piece(Type.WORD, i, i, null);
    }
    boolean mister = !run.isEmpty() && run.getLast().is(Type.HONORIFIC);
    boolean surname = mister && line.capital(i) && line.sentence.tag(i).startsWith("NN");
    return surname || NameJoints.joins(line, i, run, lexicon)
        ? new Piece(Type.WORD, i, i, null)
        : null;
  }

  /** General Motors, the Major League: a rank that opens the name of a company or a body. */
  private static boolean opensBody(Line line, int i, Lexicon lexicon) {
    String folded = Folding.key(line.form(i));
    boolean rank = lexicon.ranks.contains(folded) || MAJOR.equals(folded);
    if (!rank || i + 1 == line.size() || lexicon.givenName(Folding.key(line.form(i + 1)))) {
      return false;
    }
    int words = 0;
    for (int next = i + 1; words < BODY_WORDS && next < line.size(); next++) {
      if (line.sentence.tag(next).equals("POS")) {
        continue;
      }
      String word = Folding.key(line.form(next));
      if (!line.proper(next)) {
        return false;
      }
      if (lexicon.companyNames.contains(word) || lexicon.organisationNames.contains(word)) {
        return true;
      }
      words++;
    }
    return false;
  }

  /** The end of an office that opens with more than its noun: Acting Labor Secretary; or -1. */
  private static int openedOffice(Line line, int first, Lexicon lexicon) {
    int noun = first;
    while (noun < line.size()
        && noun - first < LONGEST_OPENING
        && line.capital(noun)
        && lexicon.officeOpenings.contains(Folding.key(line.form(noun)))) {
      noun++;
    }
    if (noun == first || noun == line.size() || !line.capital(noun)) {
      return -1;
    }
    Line.Match office = line.role(lexicon.dictionaries, noun).orElse(null);
    if (office != null && officeNoun(line, office.last(), lexicon)) {
      return office.last();
    }
    return officeNoun(line, noun, lexicon) ? noun : -1;
  }

  /** Jan Bos, April Rusk, Friday Ilmere: a month or a day that opens a name. */
  private static boolean givenName(Line line, int i, Lexicon lexicon) {
    Sentence s = line.sentence;
    if (closes(line, i)) {
      return true;
    }
    boolean opens =
        i + 1 < line.size()
            && s.label(i).equals("compound")
            && s.head(i) > i
            && line.proper(i + 1)
            && !lexicon.calendar.contains(Folding.key(line.form(i + 1)));
    if (i > 0 && TIMING.contains(line.form(i - 1).toLowerCase(Locale.ROOT))) {
      return false; // on Friday Velia left
    }
    boolean titled = i > 0 && (line.form(i - 1).equals(",") || officeNoun(line, i - 1, lexicon));
    return opens && (titled || i == 0 || lexicon.givenName(Folding.key(line.form(i))));
  }

  /** Zhang Jun: the last word of a name of two, whatever it means alone. */
  private static boolean closes(Line line, int i) {
    Sentence s = line.sentence;
    boolean dated = i + 1 < line.size() && s.tag(i + 1).equals("CD");
    return i > 0
        && !dated
        && line.proper(i - 1)
        && s.label(i - 1).equals("compound")
        && s.head(i - 1) == i
        && !s.label(i).equals("npadvmod");
  }

  private static boolean officeNoun(Line line, int token, Lexicon lexicon) {
    return line.sentence.tag(token).startsWith("N")
        && !line.sentence.tag(token).endsWith("S")
        && lexicon.offices.contains(line.form(token).toLowerCase(Locale.ROOT));
  }
}
