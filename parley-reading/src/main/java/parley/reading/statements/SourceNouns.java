package parley.reading.statements;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Nouns that stand for a kind of source, read from {@code sources.txt} beside this class. */
final class SourceNouns {

  private static final Map<String, Set<String>> KINDS = read("sources.txt");

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

  private static Map<String, Set<String>> read(String resource) {
    try (InputStream in = SourceNouns.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(resource + " is missing from the jar");
      }
      Map<String, Set<String>> kinds = new HashMap<>();
      for (String line :
          new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList()) {
        int colon = line.indexOf(':');
        if (!line.startsWith("#") && colon > 0) {
          kinds
              .computeIfAbsent(line.substring(0, colon).strip(), k -> new HashSet<>())
              .addAll(List.of(line.substring(colon + 1).strip().split(" +", -1)));
        }
      }
      return kinds;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
