package parley.bargaining.agreement;

import java.util.List;

/**
 * What there is to agree on: topics with options, parties with what each option is worth to them,
 * and the options that do not go together.
 *
 * @param incompatible sets of options of different topics that no package holds all of
 */
public record Bargain(List<Topic> topics, List<Bargainer> parties, List<List<Pick>> incompatible) {

  /** One bit a party in a {@code long}. */
  private static final int MOST_PARTIES = 62;

  public Bargain {
    topics = List.copyOf(topics);
    parties = List.copyOf(parties);
    incompatible = incompatible.stream().map(List::copyOf).toList();
    if (topics.isEmpty() || parties.isEmpty()) {
      throw new IllegalArgumentException("a bargain needs topics and parties");
    }
    if (parties.size() > MOST_PARTIES) {
      throw new TooManyPackages(
          parties.size()
              + " parties are more than can be counted with (at most "
              + MOST_PARTIES
              + "); leave out the values of those that matter least");
    }
    for (var party : parties) {
      if (party.worths().size() != topics.size()) {
        throw new IllegalArgumentException(party.name() + " needs worths for every topic");
      }
      for (int topic = 0; topic < topics.size(); topic++) {
        if (party.worths().get(topic).size() != topics.get(topic).choices().size()) {
          throw new IllegalArgumentException(
              party.name() + " needs a worth for every option of " + topics.get(topic).name());
        }
      }
      for (var pick : party.redLines()) {
        check(topics, pick);
      }
    }
    for (var set : incompatible) {
      for (var pick : set) {
        check(topics, pick);
      }
      if (set.stream().mapToInt(Pick::topic).distinct().count() < Math.max(2, set.size())) {
        throw new IllegalArgumentException("options can be incompatible across topics only");
      }
    }
  }

  private static void check(List<Topic> topics, Pick pick) {
    if (pick.topic() < 0
        || pick.topic() >= topics.size()
        || pick.choice() < 0
        || pick.choice() >= topics.get(pick.topic()).choices().size()) {
      throw new IllegalArgumentException(pick + " is not there");
    }
  }

  /** How many packages there are before anything is ruled out; infinite where past counting. */
  public double packages() {
    return topics.stream().mapToDouble(topic -> topic.choices().size()).reduce(1, (a, b) -> a * b);
  }
}
