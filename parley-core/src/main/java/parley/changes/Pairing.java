package parley.changes;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import parley.talks.Party;
import parley.talks.Talks;

/**
 * Which parties of two Talks are one although their ids differ: those called by one name, or one
 * alias, that nobody else of either bears. A party with the same id in both is the same.
 *
 * @param pairs in the order of the older Talks
 */
public record Pairing(List<Pair> pairs) {

  public Pairing {
    pairs = List.copyOf(pairs);
  }

  /**
   * One party of both.
   *
   * @param older its id in the older Talks
   * @param newer its id in the newer
   * @param name what both call it
   */
  public record Pair(String older, String newer, String name) {

    /** One sentence. */
    public String words() {
      return older + " is taken for " + newer + ": both are called “" + name + "”";
    }
  }

  /** The parties that are one by their names. */
  public static Pairing of(Talks old, Talks newer) {
    var bearers = bearers(newer, old);
    var rivals = bearers(old, newer);
    return new Pairing(
        old.parties().stream()
            .filter(party -> newer.findParty(party.id()).isEmpty())
            .flatMap(party ->
                names(party)
                    .filter(name -> rivals.getOrDefault(key(name), List.of()).size() == 1)
                    .flatMap(name ->
                        bearers.getOrDefault(key(name), List.of()).stream()
                            .filter(_ -> bearers.getOrDefault(key(name), List.of()).size() == 1)
                            .map(bearer -> new Pair(party.id(), bearer.id(), name)))
                    .limit(1))
            .toList());
  }

  /** The older Talks with the newer ids of the parties that are one. */
  Talks under(Talks old) {
    Map<String, String> ids = new HashMap<>();
    pairs.forEach(pair -> ids.putIfAbsent(pair.older(), pair.newer()));
    return ids.isEmpty() ? old : new Renamed(ids).of(old);
  }

  /** Who of some Talks, and of them alone, bears which name. */
  private static Map<String, List<Party>> bearers(Talks talks, Talks others) {
    Map<String, List<Party>> bearers = new HashMap<>();
    for (Party party : talks.parties()) {
      if (others.findParty(party.id()).isEmpty()) {
        names(party)
            .map(Pairing::key)
            .distinct()
            .forEach(name ->
                bearers.merge(
                    name,
                    List.of(party),
                    (a, b) -> Stream.concat(a.stream(), b.stream()).toList()));
      }
    }
    return bearers;
  }

  private static Stream<String> names(Party party) {
    return Stream.concat(Stream.of(party.name()), party.aliases().stream());
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT).replaceFirst("^the ", "");
  }
}
