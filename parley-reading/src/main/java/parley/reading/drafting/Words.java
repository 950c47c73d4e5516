package parley.reading.drafting;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The words of a phrase, reduced to what a name in the model is made of: lower case, without
 * articles, auxiliaries and prepositions. Two phrases name the same step when they share their
 * stems.
 */
public final class Words {

  private static final int LONGEST_NAME = 4;

  private static final Set<String> EMPTY =
      Set.of(
          """
          a an the this that these those its his her their our your my both all any some no not each every
          and or but of in on at to for from with by as into over under about before after until unless
          is are was were be been being has have had do does did will would should could can may might must
          shall it he she they we i you who which what whether if when while than then so also only
          first second third next last new latest more most very such other own same mr mrs ms dr said says
          n't s take takes took taken place held happen happens happened begin begins began begun start starts
          started
          """
              .strip()
              .split("\\s+"));

  /** What a negotiation has only one of at a time, however it is described. */
  private static final Set<String> ONE_OF_A_KIND = Set.of("ceasefir");

  private static final Set<String> REVERSING =
      Set.of(
          "drop",
          "lift",
          "withdraw",
          "abandon",
          "cancel",
          "scrap",
          "waiv",
          "reject",
          "refus",
          "leav");

  /** Words of the field that say the same, each to the one that stands for it. */
  private static final Map<String, String> SAME =
      Map.ofEntries(
          Map.entry("free", "release"),
          Map.entry("lifting", "lift"),
          Map.entry("truce", "ceasefire"),
          Map.entry("armistice", "ceasefire"),
          Map.entry("cease-fire", "ceasefire"),
          Map.entry("round", "talks"),
          Map.entry("meeting", "talks"),
          Map.entry("negotiations", "talks"),
          Map.entry("negotiation", "talks"),
          Map.entry("talk", "talks"));

  private static final Pattern NUMBER =
      Pattern.compile(
          "\\d.*|one|two|thre|four|fiv|six|seven|eight|nin|ten|eleven|twelv|twenty|thirty|forty|fifty"
              + "|hundred|thousand|million|billion|dozen");

  private static final Pattern BETWEEN = Pattern.compile("[^a-z0-9'-]+");

  private final List<String> content;
  private final Set<String> stems;

  private Words(List<String> content) {
    this.content = List.copyOf(content);
    this.stems = stemmed(content);
  }

  /** The words of a phrase. */
  public static Words of(String phrase) {
    String plain =
        Normalizer.normalize(phrase, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}+", "")
            .replace('’', '\'')
            .toLowerCase(Locale.ROOT);
    List<String> content = new ArrayList<>();
    for (String word : BETWEEN.split(plain, -1)) {
      String bare = word.replaceAll("^['-]+|('s)?['-]*$", "");
      if (!bare.isEmpty() && !EMPTY.contains(bare)) {
        content.add(bare.replace("'", ""));
      }
    }
    return new Words(content);
  }

  /** The same without these words, unless nothing would be left. */
  Words without(Words others) {
    List<String> left = content.stream().filter(w -> !others.content.contains(w)).toList();
    return left.isEmpty() ? this : new Words(left);
  }

  /** Whether a meeting is what the words name. */
  boolean speakOfTalks() {
    return content.stream().anyMatch(Words::isTalks);
  }

  /** Whether both name a meeting by the same word. */
  boolean callTalksAs(Words other) {
    return content.stream().anyMatch(w -> isTalks(w) && other.content.contains(w));
  }

  private static boolean isTalks(String word) {
    return SAME.getOrDefault(word, word).equals("talks");
  }

  /** Whether there are none. */
  public boolean isEmpty() {
    return content.isEmpty();
  }

  /** A name for the model: {@code open-gates-sarn-dam}; {@code otherwise} if empty. */
  String name(String otherwise) {
    return content.isEmpty()
        ? otherwise
        : content.stream().limit(LONGEST_NAME).collect(Collectors.joining("-"));
  }

  /** How many of the stems that matter both have: not counting numbers. */
  int common(Words other) {
    return (int)
        stems.stream().filter(w -> !NUMBER.matcher(w).matches() && other.stems.contains(w)).count();
  }

  /** Whether both give numbers, and not one of them is the same. */
  public boolean countsDiffer(Words other) {
    List<String> mine = numbers();
    List<String> theirs = other.numbers();
    return !mine.isEmpty() && !theirs.isEmpty() && mine.stream().noneMatch(theirs::contains);
  }

  /** The stems that are no numbers. */
  public Set<String> uncounted() {
    Set<String> plain = new LinkedHashSet<>(stems);
    numbers().forEach(plain::remove);
    return plain;
  }

  private List<String> numbers() {
    return stems.stream().filter(w -> NUMBER.matcher(w).matches()).toList();
  }

  /** Whether both say the same, or one says at least two things and the other adds to them. */
  public boolean sameAs(Words other) {
    Set<String> few = stems();
    Set<String> many = other.stems();
    if (few.size() > many.size()) {
      return other.sameAs(this);
    }
    if (reverses() != other.reverses()) {
      return false;
    }
    boolean enough = few.size() >= 2 || few.equals(ONE_OF_A_KIND);
    return few.equals(many) ? !few.isEmpty() : enough && many.containsAll(few);
  }

  /** Whether the words undo what their other words name: dropping a claim is no claim. */
  private boolean reverses() {
    return stems.stream().anyMatch(REVERSING::contains);
  }

  /** What the words have in common with other forms of them. */
  public Set<String> stems() {
    return stems;
  }

  /** The first word in its base form: the verb, where the words say what somebody does. */
  String first() {
    return content.isEmpty()
        ? ""
        : SAME.getOrDefault(Verbs.base(content.getFirst()), Verbs.base(content.getFirst()));
  }

  /** Whether the other's first word, its verb, is among these. */
  boolean sameVerb(Words other) {
    return stems.contains(stem(other.first()));
  }

  private static Set<String> stemmed(List<String> content) {
    Set<String> stems = new LinkedHashSet<>();
    for (String word : content) {
      String base = Verbs.base(word);
      String same = SAME.getOrDefault(word, SAME.getOrDefault(base, base));
      stems.addAll(Arrays.asList(stem(same).split("-")));
    }
    return Collections.unmodifiableSet(stems);
  }

  /** Enough to see that opening and opened are one word; not a dictionary form. */
  private static String stem(String word) {
    return word.endsWith("e") && word.length() > 3 ? word.substring(0, word.length() - 1) : word;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Words words && content.equals(words.content);
  }

  @Override
  public int hashCode() {
    return content.hashCode();
  }

  @Override
  public String toString() {
    return String.join(" ", content);
  }
}
