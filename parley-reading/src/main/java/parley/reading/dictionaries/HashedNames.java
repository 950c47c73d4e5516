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
    List<Known> known = byFirst.computeIfAbsent(words.getFirst(), w -> new ArrayList<>(2));
    if (known.stream().noneMatch(k -> k.words().equals(words))) {
      known.add(new Known(words, new Naming(entry, as, words.size())));
    }
    if (entry.kind() == Kind.STATE) {
      entry.codes().forEach(c -> states.putIfAbsent(c.code(), entry));
    }
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
