package parley.reading.actors;

import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import parley.language.Sentence;
import parley.reading.actors.Candidate.Sort;
import parley.reading.dictionaries.Folding;

/** What a name of unknown words is, judged by its words and where it stands. */
record NameSorts(Line line, Lexicon lexicon) {

  /** North Tarasia may be a state. */
  private static final Set<String> HALVES = Set.of("north", "south", "east", "west");

  /** Words before the name of a party or an armed group. */
  private static final Set<String> PARTISAN =
      Set.of(
          "opposition", "ruling", "governing", "separatist", "nationalist", "leftist", "islamist");

  boolean organisation(int first, int last) {
    return first < last && sort(first, last) == Sort.ORGANISATION;
  }

  /** What a name of unknown words is, judged by its words; null if it is no actor. */
  @Nullable Sort sort(int first, int last) {
    int core = last;
    for (int i = first + 1; i <= last; i++) {
      if (line.form(i).equals("of") || line.form(i).equals("for")) {
        core = i - 1;
        break;
      }
    }
    if (IntStream.range(first, last).anyMatch(i -> line.form(i).equals("&"))) {
      return Sort.ORGANISATION;
    }
    String word = Folding.key(line.form(core));
    boolean partyName =
        first < last && first > 0 && PARTISAN.contains(Folding.key(line.form(first - 1)));
    if (partyName && !lexicon.calendar.contains(word)) {
      return Sort.ORGANISATION; // the opposition National Accord
    }
    boolean day = lexicon.calendar.contains(word) && !(first < last && personal(last));
    if (lexicon.notActorNames.contains(word) || day) {
      return null;
    }
    if (lexicon.organisationNames.contains(word)) {
      return first == last ? Sort.NAME : Sort.ORGANISATION;
    }
    if (first < last && named(first, last)) {
      return Sort.PERSON;
    }
    String opening = Folding.key(line.form(first));
    if (first == last && HALVES.contains(word) && afterThe(first)) {
      return Sort.NAME; // the North, if it is North Tarasia
    }
    boolean half = first < last && HALVES.contains(opening);
    boolean place = lexicon.placeNames.contains(word);
    if (place && first < last && Standing.speaks(line.sentence, last, lexicon)) {
      return Sort.ORGANISATION; // Avanti West Coast refused
    }
    if (place || (!half && lexicon.placeNames.contains(opening))) {
      return null;
    }
    if (first == last) {
      String form = line.form(first).replace(".", "");
      boolean capitals = form.equals(form.toUpperCase(Locale.ROOT)) && form.length() > 1;
      return capitals ? Sort.ACRONYM : Sort.NAME;
    }
    if (lexicon.givenName(Folding.key(line.form(first)))) {
      return Sort.PERSON;
    }
    return lexicon.companyNames.contains(word) ? Sort.ORGANISATION : Sort.NAME;
  }

  private boolean afterThe(int token) {
    return token > 0 && line.form(token - 1).equalsIgnoreCase("the");
  }

  /** Hugh Lane, Elena Marsh: a given name, and it does what a place does not. */
  private boolean named(int first, int last) {
    Sentence s = line.sentence;
    int head = s.head(last);
    boolean speaks =
        s.label(last).equals("nsubj") && head >= 0 && lexicon.voice.contains(s.lemma(head));
    return lexicon.givenName(Folding.key(line.form(first)))
        && (speaks || s.label(last).equals("appos"));
  }

  /** China's envoy, Zhang Jun: no month. */
  private boolean personal(int last) {
    Sentence s = line.sentence;
    int head = s.head(last);
    return s.label(last).equals("appos") && head >= 0 && lexicon.offices.contains(s.lemma(head));
  }

  /** An organisation is somebody wherever it stands, but before a noun only says of what kind. */
  Standing organisation(Standing standing, int last) {
    String label = line.sentence.label(last);
    boolean before = label.equals("compound") || label.equals("nmod");
    return standing == Standing.ACTS || !before ? Standing.ACTS : Standing.TOPIC;
  }
}
