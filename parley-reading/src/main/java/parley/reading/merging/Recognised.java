package parley.reading.merging;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Items of a new draft that the file has under another name: a report whose words changed moves the
 * places its items are known by, and may give an option or a step another key.
 *
 * <p>An item is the same where it rests on the same words, or on the like words of the same report,
 * or says the same of the same; the more of this holds the likelier, and each is taken once.
 */
final class Recognised {

  /** A list of the reports, and what stands for a whole party or the file, is known by its key. */
  private static final Set<String> KNOWN_BY_KEY =
      Set.of("reports", "parties", "wants", "ranking", "assumptions");

  /** Sections whose items have keys that formulas name. */
  private static final Set<String> NAMED = Set.of("options", "agreements", "steps");

  /** The fields that say what an item is of, whatever else is said of it. */
  private static final Map<String, List<String>> OF =
      Map.of(
          "conditions", List.of("before", "by"),
          "leverage", List.of("from", "over"),
          "commitments", List.of("by", "to"),
          "warnings", List.of("by", "if"),
          "relations", List.of("from", "to", "kind"),
          "meetings", List.of("who", "on"),
          "order", List.of("steps"));

  private static final double HALF = 0.5;

  private record Pair(Blocks.Item old, Blocks.Item now, double likeness) {}

  private Recognised() {}

  /**
   * The new draft's items by the names that the file has for them.
   *
   * @param base what the last draft wrote
   * @param mine what the file says now
   * @param fresh what the new draft says
   * @return names of the new draft's items to those of the file's, where they are not the same
   */
  static Map<String, String> of(
      Map<String, Blocks.Item> base,
      Map<String, Blocks.Item> mine,
      Map<String, Blocks.Item> fresh) {
    Map<String, Blocks.Item> known = new HashMap<>(base);
    mine.forEach(known::putIfAbsent);
    List<Blocks.Item> gone = apart(known, fresh);
    List<Blocks.Item> come = apart(fresh, known);
    List<Pair> pairs = new ArrayList<>();
    for (Blocks.Item now : come) {
      for (Blocks.Item old : gone) {
        double likeness = likeness(old, now, base.containsKey(old.id()));
        if (likeness > 0) {
          pairs.add(new Pair(old, now, likeness));
        }
      }
    }
    pairs.sort(
        Comparator.comparingDouble(Pair::likeness)
            .reversed()
            .thenComparing(p -> p.old.id())
            .thenComparing(p -> p.now.id()));
    Map<String, String> same = new HashMap<>();
    Set<String> taken = new HashSet<>();
    for (Pair pair : pairs) {
      if (!same.containsKey(pair.now.id()) && taken.add(pair.old.id())) {
        same.put(pair.now.id(), pair.old.id());
      }
    }
    return same;
  }

  private static List<Blocks.Item> apart(
      Map<String, Blocks.Item> these, Map<String, Blocks.Item> others) {
    return these.values().stream()
        .filter(i -> !i.key().isEmpty() && !KNOWN_BY_KEY.contains(i.section()))
        .filter(i -> !others.containsKey(i.id()))
        .sorted(Comparator.comparing(Blocks.Item::id))
        .toList();
  }

  /** How likely both are one; what a person added has to say it all, not only of whom and what. */
  private static double likeness(Blocks.Item old, Blocks.Item now, boolean drafted) {
    if (!old.section().equals(now.section()) || !old.party().equals(now.party())) {
      return 0;
    }
    List<Ground> was = Ground.all(old.text());
    List<Ground> is = Ground.all(now.text());
    double words = was.stream().flatMap(w -> is.stream().map(w::likeness)).reduce(0.0, Double::max);
    double said = Ground.share(Ground.without(old.text()), Ground.without(now.text()));
    boolean same = said == 1 || (drafted && isOfTheSame(old, now));
    return same || words > HALF ? words + said : 0;
  }

  /** Whether both say the same of what such an item is of, such as who asks it before what. */
  private static boolean isOfTheSame(Blocks.Item old, Blocks.Item now) {
    List<String> fields = OF.getOrDefault(now.section(), List.of());
    return !fields.isEmpty()
        && fields.stream().anyMatch(f -> field(now, f).isPresent())
        && fields.stream().allMatch(f -> field(old, f).equals(field(now, f)));
  }

  private static Optional<String> field(Blocks.Item item, String field) {
    return Pattern.compile("(?m)(?:^[\\s-]*|[{,] *)" + field + ": *([^#\\n]*?) *(?=[#\\n},]|$)")
        .matcher(Ground.without(item.text()))
        .results()
        .map(m -> m.group(1))
        .findFirst();
  }

  /**
   * A new draft with the keys that the file has for what it names, where something a person wrote
   * names them; otherwise the draft's own keys stand.
   *
   * @param draft the new draft
   * @param same as {@link #of} found them
   * @param written what a person has written
   */
  static String underKnownKeys(
      String draft, Map<String, String> same, Collection<Blocks.Item> written) {
    String all = written.stream().map(Blocks.Item::text).collect(Collectors.joining());
    String renamed = draft;
    for (Map.Entry<String, String> pair : new TreeMap<>(same).entrySet()) {
      String section = section(pair.getKey());
      String old = pair.getValue().substring(section.length() + 1);
      String now = pair.getKey().substring(section.length() + 1);
      if (NAMED.contains(section) && Keyed.names(all, old)) {
        renamed = Keyed.rename(renamed, section, now, old);
      }
    }
    return renamed;
  }

  private static String section(String id) {
    return id.substring(0, id.indexOf('/'));
  }
}
