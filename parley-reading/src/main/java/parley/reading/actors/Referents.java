package parley.reading.actors;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.language.Arc;
import parley.language.Sentence;
import parley.reading.claim.Actor;
import parley.reading.report.Clauses;

/**
 * Whom <em>its</em> and <em>they</em> mean by what is said of them, where the nearest subject would
 * mislead.
 */
final class Referents {

  private Referents() {}

  /** Those whom the sentence calls <em>it</em>, so that <em>they</em> are others. */
  static Set<Figure> ones(List<History.Seen> here, Set<String> it) {
    Set<Figure> ones = new HashSet<>();
    for (History.Seen seen : here) {
      Candidate c = seen.candidate();
      String form = c.passage().sentence().form(c.head()).toLowerCase(Locale.ROOT);
      if (c.sort() == Candidate.Sort.PRONOUN && it.contains(form)) {
        ones.add(seen.figure());
      }
    }
    return ones;
  }

  /** The only ones before it that are several, subject or not. */
  static @Nullable Figure onlySeveral(Candidate pronoun, List<History.Seen> before) {
    List<Figure> several =
        before.stream()
            .filter(seen -> seen.candidate().passage().index() == pronoun.passage().index())
            .filter(Referents::several)
            .map(History.Seen::figure)
            .distinct()
            .toList();
    return several.size() == 1 ? several.getFirst() : null;
  }

  /** The rebels, the Social Democrats; not the United States. */
  private static boolean several(History.Seen seen) {
    Candidate c = seen.candidate();
    boolean name = c.passage().sentence().tag(c.head()).equals("NNPS");
    Actor.Type type = seen.figure().type;
    return seen.figure().plural || (name && type == Actor.Type.ORGANISATION);
  }

  /**
   * Whose minister speaks: <em>Osk will stay away unless Velia pays, its minister said</em> is told
   * of Osk, which the report begins with, however near Velia stands.
   */
  static @Nullable Figure speaksFor(Candidate pronoun, History history) {
    Sentence s = pronoun.passage().sentence();
    int speaker = s.head(pronoun.head());
    int says = speaker == Arc.ROOT || !s.label(speaker).equals("nsubj") ? -1 : s.head(speaker);
    int reported = says < 0 ? -1 : s.child(says, "ccomp");
    int subject = reported < 0 || reported > speaker ? -1 : Clauses.subject(s, reported);
    int here = pronoun.passage().index();
    return history.back(here, 0).stream()
        .filter(seen -> seen.candidate().passage().index() == here)
        .filter(seen -> subject >= 0 && seen.candidate().head() == subject)
        .map(History.Seen::figure)
        .filter(f -> f.thing() && !f.plural)
        .findFirst()
        .orElse(null);
  }

  /**
   * Whose leaders are <em>its leaders</em> where somebody had to do with one body just before:
   * <em>He called on the Federation. He asked its leaders</em>.
   */
  static @Nullable Figure visited(Candidate pronoun, History history) {
    int here = pronoun.passage().index();
    Sentence s = pronoun.passage().sentence();
    int noun = s.head(pronoun.head());
    int verb = noun == Arc.ROOT ? Arc.ROOT : s.head(noun);
    boolean asked = verb != Arc.ROOT && s.label(noun).equals("dobj") && s.head(verb) == Arc.ROOT;
    List<Figure> met =
        history.back(here, 1).stream()
            .filter(seen -> seen.candidate().passage().index() < here)
            .filter(seen -> List.of("dobj", "pobj").contains(label(seen.candidate())))
            .map(History.Seen::figure)
            .filter(f -> f.type == Actor.Type.ORGANISATION && f.typeKnown && !f.plural)
            .distinct()
            .toList();
    return asked && met.size() == 1 ? met.getFirst() : null;
  }

  private static String label(Candidate c) {
    return c.passage().sentence().label(c.head());
  }
}
