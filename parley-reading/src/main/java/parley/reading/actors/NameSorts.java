package parley.reading.actors;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import parley.reading.actors.Candidate.Sort;
import parley.reading.dictionaries.Folding;

/** What a name of unknown words is, judged by its words and where it stands. */
record NameSorts(Line line, Lexicon lexicon) {

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
    String word = Folding.key(line.form(core));
    if (lexicon.notActorNames.contains(word) || lexicon.calendar.contains(word)) {
      return null;
    }
    if (lexicon.organisationNames.contains(word)) {
      return first == last ? Sort.NAME : Sort.ORGANISATION;
    }
    if (lexicon.placeNames.contains(word)
        || lexicon.placeNames.contains(Folding.key(line.form(first)))) {
      return null;
    }
    if (first == last) {
      String form = line.form(first).replace(".", "");
      boolean capitals = form.equals(form.toUpperCase(Locale.ROOT)) && form.length() > 1;
      return capitals ? Sort.ACRONYM : Sort.NAME;
    }
    return lexicon.dictionaries.givenName(Folding.key(line.form(first))) ? Sort.PERSON : Sort.NAME;
  }

  /** An organisation is somebody wherever it stands, but before a noun only says of what kind. */
  Standing organisation(Standing standing, int last) {
    String label = line.sentence.label(last);
    boolean before = label.equals("compound") || label.equals("nmod");
    return standing == Standing.ACTS || !before ? Standing.ACTS : Standing.TOPIC;
  }
}
