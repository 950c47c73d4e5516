package parley.reading.statements;

import java.util.Map;
import java.util.Set;
import parley.reading.report.WordFile;

/** Nouns that stand for a kind of source, read from {@code sources.txt} beside this class. */
final class SourceNouns {

  private static final Map<String, Set<String>> KINDS =
      WordFile.lists(SourceNouns.class, "sources.txt");

  private SourceNouns() {}

  static boolean unnamed(String lemma) {
    return of("unnamed", lemma);
  }

  static boolean spokesman(String lemma) {
    return of("spokesman", lemma);
  }

  static boolean document(String lemma) {
    return of("document", lemma);
  }

  static boolean part(String lemma) {
    return of("part", lemma);
  }

  private static boolean of(String kind, String lemma) {
    return KINDS.getOrDefault(kind, Set.of()).contains(lemma);
  }
}
