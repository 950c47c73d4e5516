package parley.app.findings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import parley.process.ProcessFindings.Change;
import parley.process.ProcessFindings.OpeningSet;
import parley.talks.Party;
import parley.talks.Talks;

/** A least set of changes in words: who does the same thing is named together. */
public final class Openings {

  private Openings() {}

  /** {@code Osk and Velia: agree on the price; Norn: pay}. */
  public static String words(Talks talks, OpeningSet set) {
    Map<String, List<String>> doers = new LinkedHashMap<>();
    List<String> words = new ArrayList<>();
    for (Change change : set.changes()) {
      if (talks.findParty(change.option().party()).filter(Party::isUnknown).isPresent()) {
        words.add(lower(change.words()));
        continue;
      }
      String party = talks.nameOf(change.option().party());
      String act =
          change.words().startsWith(party + ": ")
              ? change.words().substring(party.length() + 2)
              : change.words();
      doers.computeIfAbsent(act, a -> new ArrayList<>()).add(party);
    }
    Map<String, List<String>> acts = new LinkedHashMap<>();
    doers.forEach((act, parties) ->
        acts.computeIfAbsent(list(parties), p -> new ArrayList<>()).add(lower(act)));
    acts.forEach((parties, does) -> words.add(parties + ": " + list(does)));
    return String.join("; ", words);
  }

  /** {@code A}, {@code A and B}, {@code A, B and C}. */
  static String list(List<String> names) {
    return parley.talks.Words.list(names);
  }

  /** The first letter small, unless the start may be a name: {@code Mr Brandt}, {@code UN}. */
  private static String lower(String words) {
    boolean name = words.matches("\\p{Lu}(?:\\p{Lu}.*|\\S*\\s+\\p{Lu}.*|)");
    return words.isEmpty() || name
        ? words
        : words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
  }
}
