package parley.reading.intake;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The language of a text, told by its letters and its commonest small words.
 *
 * @param code ISO 639-1, or {@code und} where it cannot be told
 * @param name as a person says it, such as {@code French} or {@code Arabic script}
 */
record Language(String code, String name) {

  static final Language ENGLISH = new Language("en", "English");
  static final Language UNKNOWN = new Language("und", "an unknown language");

  /** Under this many letters small words tell nothing: such a text is taken for English. */
  private static final int FEWEST_LETTERS = 40;

  /** Under this many letters a text is English unless another language is plain to see. */
  private static final int SHORT = 200;

  /** The first words tell as much as all of them. */
  private static final int MOST_WORDS = 20_000;

  /** In running text of any of these languages at least this share of words is on its list. */
  private static final double LEAST_SHARE = 0.12;

  /** Of a short text this share, and hardly any English word. */
  private static final double LEAST_SHARE_OF_SHORT = 0.25;

  /** A few words that two languages share, said often enough, make no language. */
  private static final int FEWEST_WORDS = 5;

  private static final int FEWEST_OF_SHORT = 3;

  private record Words(Language language, Set<String> words) {}

  private static final List<Words> LISTS =
      Furniture.lines("stopwords.tsv").stream()
          .map(line -> line.split("\t"))
          .map(p -> new Words(new Language(p[0], p[1]), Set.copyOf(List.of(p[2].split(" ")))))
          .toList();

  /** The languages that each small word belongs to. */
  private static final Map<String, List<Language>> BY_WORD =
      LISTS.stream()
          .flatMap(l -> l.words().stream().map(w -> Map.entry(w, l.language())))
          .collect(
              Collectors.groupingBy(
                  Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));

  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{M}]+");

  /** Scripts of one language each; the others are shared, and named as scripts only. */
  private static final Map<UnicodeScript, Language> SCRIPTS =
      new EnumMap<>(
          Map.of(
              UnicodeScript.GREEK, new Language("el", "Greek"),
              UnicodeScript.HEBREW, new Language("he", "Hebrew"),
              UnicodeScript.THAI, new Language("th", "Thai"),
              UnicodeScript.HANGUL, new Language("ko", "Korean"),
              UnicodeScript.HIRAGANA, new Language("ja", "Japanese"),
              UnicodeScript.GEORGIAN, new Language("ka", "Georgian"),
              UnicodeScript.ARMENIAN, new Language("hy", "Armenian")));

  static Language of(String text) {
    Map<UnicodeScript, Integer> scripts = new EnumMap<>(UnicodeScript.class);
    int letters = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      if (Character.isLetter(c)) {
        letters++;
        scripts.merge(UnicodeScript.of(c), 1, Integer::sum);
      }
    }
    if (letters == 0) {
      return UNKNOWN;
    }
    if (scripts.getOrDefault(UnicodeScript.LATIN, 0) * 2 < letters) {
      UnicodeScript most =
          scripts.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
      return SCRIPTS.getOrDefault(most, named(most));
    }
    return letters < FEWEST_LETTERS ? ENGLISH : byWords(text, letters < SHORT);
  }

  private static Language named(UnicodeScript script) {
    String name = script.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return new Language(
        "und", name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1) + " script");
  }

  private static Language byWords(String text, boolean brief) {
    List<String> words =
        NO_LETTER
            .splitAsStream(text)
            .filter(w -> !w.isEmpty())
            .limit(MOST_WORDS)
            .map(w -> w.toLowerCase(Locale.ROOT))
            .toList();
    Map<Language, Integer> hits = new HashMap<>();
    Map<Language, Set<String>> different = new HashMap<>();
    for (String word : words) {
      for (Language language : BY_WORD.getOrDefault(word, List.of())) {
        hits.merge(language, 1, Integer::sum);
        different.computeIfAbsent(language, l -> new HashSet<>()).add(word);
      }
    }
    int english = hits.getOrDefault(ENGLISH, 0);
    if (brief && english >= words.size() * LEAST_SHARE) {
      return ENGLISH;
    }
    double least = Math.max(1, words.size() * (brief ? LEAST_SHARE_OF_SHORT : LEAST_SHARE));
    int fewest = brief ? FEWEST_OF_SHORT : FEWEST_WORDS;
    return LISTS.stream()
        .map(Words::language)
        .filter(l -> hits.getOrDefault(l, 0) >= least)
        .filter(l -> different.getOrDefault(l, Set.of()).size() >= fewest)
        // In doubt English: a report that quotes another language is still English.
        .filter(l -> l.equals(ENGLISH) || hits.getOrDefault(l, 0) > english * 1.2)
        .max((a, b) -> Integer.compare(hits.getOrDefault(a, 0), hits.getOrDefault(b, 0)))
        .orElse(brief || fullOfNames(hits, different, words.size()) ? ENGLISH : UNKNOWN);
  }

  /** Few small words in all, but none are another language's rather than English. */
  private static boolean fullOfNames(
      Map<Language, Integer> hits, Map<Language, Set<String>> different, int words) {
    int english = hits.getOrDefault(ENGLISH, 0);
    return english >= words * LEAST_SHARE / 2
        && different.getOrDefault(ENGLISH, Set.of()).size() >= FEWEST_OF_SHORT
        && hits.values().stream().allMatch(h -> h <= english);
  }

  boolean english() {
    return code.equals("en");
  }
}
