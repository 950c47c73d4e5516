package parley.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import parley.language.model.Hash;
import parley.language.model.ModelWriter;

/** The published lexica in one: each word's ambiguity class and clusters. */
final class Lexica implements ModelWriter.Words {

  private final Map<List<String>, Integer> ambiguityNumbers = new LinkedHashMap<>();
  private final Map<List<String>, Integer> clusterNumbers = new LinkedHashMap<>();
  private final long[] hashes;
  private final int[] ambiguity;
  private final int[] clusters;

  Lexica(
      Map<String, Collection<String>> ambiguityByWord,
      Map<String, Collection<String>> clustersByWord) {
    Set<String> words = new TreeSet<>(ambiguityByWord.keySet());
    words.addAll(clustersByWord.keySet());
    hashes = new long[words.size()];
    ambiguity = new int[words.size()];
    clusters = new int[words.size()];
    int at = 0;
    for (String word : words) {
      hashes[at] = Hash.of(word);
      ambiguity[at] = number(ambiguityNumbers, ambiguityByWord.get(word));
      clusters[at] = number(clusterNumbers, clustersByWord.get(word));
      at++;
    }
  }

  /** Equal values share a number; their order is kept, since it decides how scores round. */
  private static int number(
      Map<List<String>, Integer> numbers, @Nullable Collection<String> values) {
    return values == null
        ? -1
        : numbers.computeIfAbsent(List.copyOf(values), unknown -> numbers.size());
  }

  List<List<String>> ambiguities() {
    return new ArrayList<>(ambiguityNumbers.keySet());
  }

  List<List<String>> clusterSets() {
    return new ArrayList<>(clusterNumbers.keySet());
  }

  @Override
  public int size() {
    return hashes.length;
  }

  @Override
  public long hash(int word) {
    return hashes[word];
  }

  @Override
  public int ambiguity(int word) {
    return ambiguity[word];
  }

  @Override
  public int clusters(int word) {
    return clusters[word];
  }
}
