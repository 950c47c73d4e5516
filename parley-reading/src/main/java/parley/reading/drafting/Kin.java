package parley.reading.drafting;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import parley.reading.report.WordFile;

/** Families of acts that may tell of one act, as {@code kin.txt} has them. */
final class Kin {

  private static final Map<String, Set<String>> LISTS = WordFile.lists(Kin.class, "kin.txt");

  private static final Set<String> PASSING = list("passing");
  private static final Set<String> REMOVING = list("removing");
  private static final Set<String> VIEWING = list("viewing");
  private static final Set<String> HANDING = list("handing");
  private static final Set<String> PLACING = list("placing");
  private static final Set<String> ARRIVED = list("arrived");
  private static final Set<String> WORKING = list("working");
  private static final Set<String> LEAVING = list("leaving");
  private static final Set<String> GOING = list("going");
  private static final Set<String> PRESENT = list("present");
  private static final Set<String> HOME = list("home");

  private Kin() {}

  private static Set<String> list(String name) {
    return LISTS.getOrDefault(name, Set.of());
  }

  /** Whether a report may use the one verb for the other of the same things. */
  static boolean are(String verb, String other) {
    return Stream.of(PASSING, REMOVING, VIEWING)
        .anyMatch(kin -> kin.contains(verb) && kin.contains(other));
  }

  /** Whether both say that somebody hands a thing over to others. */
  static boolean hand(String verb, String other) {
    return HANDING.contains(verb) && HANDING.contains(other);
  }

  /** Whether both say that somebody leaves a place, or both that somebody goes to one. */
  static boolean move(String verb, String other) {
    return (LEAVING.contains(verb) && LEAVING.contains(other))
        || (GOING.contains(verb) && GOING.contains(other));
  }

  /** Whether the verb says that somebody is there. */
  static boolean present(String verb) {
    return PRESENT.contains(verb);
  }

  /** Whether the verb says that somebody is there, and the other how he comes there. */
  static boolean comeBy(String present, String going) {
    return PRESENT.contains(present) && GOING.contains(going);
  }

  /** Whether the word says of people that they are back, or away from where they were held. */
  static boolean home(String word) {
    return HOME.contains(word);
  }

  /** Whether the one act takes back what the other did. */
  static boolean undoes(String verb, String done) {
    return list("undone " + done).contains(verb);
  }

  /** Whether a thing arrives by such an act. */
  static boolean passes(String verb) {
    return PASSING.contains(verb);
  }

  /** Whether a thing is in its place by such an act. */
  static boolean places(String verb) {
    return PLACING.contains(verb);
  }

  /** Whether the verb says of a thing that it has come. */
  static boolean arrived(String verb) {
    return ARRIVED.contains(verb);
  }

  /** Whether the verb says of a thing that it works. */
  static boolean works(String verb) {
    return WORKING.contains(verb);
  }
}
