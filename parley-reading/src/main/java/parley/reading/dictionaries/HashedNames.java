package parley.reading.dictionaries;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Names by their first word, for dictionaries small enough to read whole. */
final class HashedNames implements Names {

  private record Known(List<String> words, Naming naming) {}

  private final Map<String, List<Known>> byFirst = new HashMap<>();
  private final Map<String, Entry> states = new HashMap<>();

  /** Adds a name; of two entries with the same name the first counts. */
  void add(String name, Entry entry, Naming.As as) {
    List<String> words = Folding.words(name);
    if (words.isEmpty()) {
      return;
    }
    // Plain loops: this runs at every start, before the machine has compiled anything.
    List<Known> known = byFirst.get(words.getFirst());
    if (known == null) {
      known = new ArrayList<>(2);
      byFirst.put(words.getFirst(), known);
    }
    if (!contains(known, words)) {
      known.add(new Known(words, new Naming(entry, as, words.size())));
    }
    if (entry.kind() == Kind.STATE) {
      for (DatedCode code : entry.codes()) {
        states.putIfAbsent(code.code(), entry);
      }
    }
  }

  private static boolean contains(List<Known> known, List<String> words) {
    for (Known other : known) {
      if (other.words().equals(words)) {
        return true;
      }
    }
    return false;
  }

  /** The state with exactly this code. */
  Optional<Entry> state(String code) {
    return Optional.ofNullable(states.get(code));
  }

  @Override
  public Optional<Naming> longest(List<String> words, int from, int to) {
    Naming longest = null;
    for (Known known : byFirst.getOrDefault(words.get(from), List.of())) {
      int size = known.words().size();
      if (from + size <= to
          && (longest == null || size > longest.words())
          && known.words().equals(words.subList(from, from + size))) {
        longest = known.naming();
      }
    }
    return Optional.ofNullable(longest);
  }

  @Override
  public boolean opens(String word) {
    return byFirst.getOrDefault(word, List.of()).stream().anyMatch(k -> k.words().size() > 1);
  }
}
