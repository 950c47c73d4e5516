package parley.reading.actors;

import java.util.List;
import java.util.Set;
import parley.language.Sentence;
import parley.reading.dictionaries.Folding;

/**
 * What holds two words of one name together: the hyphen of Al-Aro, the "of" of the Ministry of
 * Fish, the apostrophe of the Dockers' League, the "and" of the Department of Trade and Industry.
 */
final class NameJoints {

  private static final Set<String> APOSTROPHES = Set.of("'", "’");
  private static final Set<String> POSSESSIVES = Set.of("'s", "’s");

  /** What a hyphen joins to a name to make an adjective of it. */
  private static final Set<String> SUFFIXES =
      Set.of(
          "led", "run", "based", "style", "era", "held", "free", "wide", "owned", "bound", "made");

  /** Irregular plurals: the Women's Front. */
  private static final Set<String> MANY = Set.of("women", "men", "children", "people", "workmen");

  /** Bodies that are in charge of this and that. */
  private static final Set<String> OFFICES =
      Set.of(
          "ministry", "department", "committee", "commission", "office", "bureau", "directorate");

  private NameJoints() {}

  /**
   * Whether a small word at {@code i} goes on with the name that ends before it.
   *
   * @param run the pieces of the name so far
   */
  static boolean joins(Line line, int i, List<Piece> run, Lexicon lexicon) {
    if (i + 1 >= line.size()) {
      return false;
    }
    boolean afterWord = !run.isEmpty() && run.getLast().is(Piece.Type.WORD);
    if (line.hyphen(i)) {
      return afterWord
          && line.joined(i)
          && line.joined(i + 1)
          && (line.proper(i + 1) || syllable(line, i + 1, run));
    }
    if (i > 1 && line.hyphen(i - 1) && syllable(line, i, run)) {
      return afterWord;
    }
    String form = line.form(i);
    if (lexicon.particles.contains(form)) {
      int next = afterParticles(line, i, lexicon);
      boolean titled = !run.isEmpty() && !run.getLast().is(Piece.Type.KNOWN);
      return titled && next < line.size() && line.proper(next);
    }
    return switch (form) {
      case "of", "for" -> of(line, i, run, lexicon);
      case "the" ->
          afterWord
              && i > 1
              && Set.of("of", "for").contains(line.form(i - 1))
              && line.proper(i + 1);
      case "&" -> afterWord && line.proper(i + 1); // Pym & Rudd
      case "and" -> afterWord && i > 1 && (and(line, i, run) || members(line, i - 1, lexicon));
      default -> afterWord && (house(line, i) || members(line, i, lexicon));
    };
  }

  /** Where a name goes on after its small words: van der Plas, de la Cruz, bin al-Said. */
  private static int afterParticles(Line line, int first, Lexicon lexicon) {
    int next = first;
    while (next < line.size()
        && (line.hyphen(next) || lexicon.particles.contains(line.form(next)))) {
      next++;
    }
    return next;
  }

  /** The second half of a Korean name: Moon Jae-in; but not Aro Venn-led talks. */
  private static boolean syllable(Line line, int i, List<Piece> run) {
    String form = line.form(i);
    boolean small = form.length() > 1 && form.length() < 7 && form.chars().allMatch(c -> c >= 'a');
    boolean named =
        run.size() > 1
            && run.stream().allMatch(piece -> piece.last() < i)
            && run.get(run.size() - (line.hyphen(run.getLast().last()) ? 2 : 1)).last() == i - 2;
    return small
        && named
        && !SUFFIXES.contains(form)
        && !line.sentence.tag(i).startsWith("VB")
        && line.form(i - 2).length() < 6;
  }

  /** A possessive with nothing behind it that is had: Brade's, the supermarket group. */
  private static boolean house(Line line, int i) {
    String next = line.form(i + 1);
    String tag = line.sentence.tag(i + 1);
    return POSSESSIVES.contains(line.form(i))
        && (next.equals(",") || Set.of("VBZ", "VBD", "MD").contains(tag))
        && !line.form(i - 1).endsWith("s");
  }

  private static boolean of(Line line, int i, List<Piece> run, Lexicon lexicon) {
    boolean afterName =
        !run.isEmpty() && (run.getLast().is(Piece.Type.WORD) || run.getLast().is(Piece.Type.KNOWN));
    return afterName
        && (lexicon.organisationNames.contains(Folding.key(line.form(i - 1)))
            || run.stream().anyMatch(piece -> line.form(piece.first()).equals("for")))
        && (line.proper(i + 1)
            || (line.form(i + 1).equals("the") && i + 2 < line.size() && line.proper(i + 2)));
  }

  /** Motion Picture and Television Producers; but not the League of Osk and Velia. */
  private static boolean and(Line line, int i, List<Piece> run) {
    int of = -1;
    for (Piece piece : run) {
      of = line.form(piece.first()).equals("of") ? piece.first() : of;
    }
    if (of <= 0 || !line.proper(i + 1)) {
      return false;
    }
    Sentence s = line.sentence;
    int next = s.head(i + 1);
    boolean across = "compound".equals(s.label(i + 1)) && next > i && "NNPS".equals(s.tag(next));
    boolean portfolio =
        OFFICES.contains(Folding.key(line.form(of - 1)))
            && s.label(i + 1).equals("conj")
            && next < i
            && next > of;
    return across || portfolio;
  }

  /** The apostrophe after those whose union, league or board it is. */
  private static boolean members(Line line, int i, Lexicon lexicon) {
    if (i < 1) {
      return false;
    }
    String owner = Folding.key(line.form(i - 1));
    boolean plural =
        owner.endsWith("s")
            && (!line.sentence.tag(i - 1).equals("NNP")
                || lexicon.actorNoun(owner.substring(0, owner.length() - 1)));
    boolean many =
        APOSTROPHES.contains(line.form(i))
            ? plural
            : POSSESSIVES.contains(line.form(i)) && many(owner);
    int from = shared(line, i) ? i + 3 : i;
    int last = from;
    while (last + 1 < line.size() && line.proper(last + 1)) {
      last++;
    }
    return many && last > from && lexicon.organisationNames.contains(Folding.key(line.form(last)));
  }

  /** Women, dockmen: plurals without an s. */
  private static boolean many(String word) {
    return MANY.contains(word) || word.endsWith("men");
  }

  /** Whether an apostrophe is the first of two: the Nurses' and Carers' Union. */
  private static boolean shared(Line line, int i) {
    return i + 3 < line.size()
        && line.form(i + 1).equals("and")
        && line.proper(i + 2)
        && APOSTROPHES.contains(line.form(i + 3));
  }
}
