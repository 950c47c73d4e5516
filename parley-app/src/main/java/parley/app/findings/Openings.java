package parley.app.findings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import parley.app.material.Phrases;
import parley.process.ActOrder;
import parley.process.ProcessFindings.Change;
import parley.process.ProcessFindings.OpeningSet;
import parley.talks.Party;
import parley.talks.Talks;

/**
 * A least set of changes in words, in the order they would come: who does the same goes together.
 */
public final class Openings {

  private static final String LEFT = "no longer: ";

  private Openings() {}

  /** {@code Osk and Velia: agree on the price; then Norn: pay}. */
  public static String words(Talks talks, OpeningSet set) {
    return String.join(
        "; then ",
        ActOrder.of(talks, set.changes()).stream().map(round -> round(talks, round)).toList());
  }

  private static String round(Talks talks, List<Change> changes) {
    Map<String, List<String>> doers = new LinkedHashMap<>();
    List<String> words = new ArrayList<>();
    for (Change change : changes) {
      if (talks.findParty(change.option().party()).filter(Party::isUnknown).isPresent()) {
        words.add(Phrases.small(change.words()));
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
        acts.computeIfAbsent(list(parties), p -> new ArrayList<>()).add(act(act)));
    acts.forEach((parties, does) -> words.add(parties + ": " + list(does)));
    return String.join("; ", words);
  }

  /** {@code no longer be on the street} for an act that is to be left off. */
  private static String act(String words) {
    return words.startsWith(LEFT)
        ? "no longer " + Phrases.small(words.substring(LEFT.length()))
        : Phrases.small(words);
  }

  /** {@code A}, {@code A and B}, {@code A, B and C}. */
  static String list(List<String> names) {
    return parley.talks.Words.list(names);
  }
}
