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
          them him us me itself himself herself themselves ourselves ones
          first second third next last new latest more most very such other own same mr mrs ms dr said says
          n't s take takes took taken place held happen happens happened begin begins began begun start starts
          started anything anybody anyone nothing nobody everything everybody somebody someone something
          now still yet again already either there here too else
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
          Map.entry("truce", "ceasefire"),
          Map.entry("armistice", "ceasefire"),
          Map.entry("cease-fire", "ceasefire"),
          Map.entry("round", "talks"),
          Map.entry("meeting", "talks"),
          Map.entry("negotiations", "talks"),
          Map.entry("negotiation", "talks"),
          Map.entry("talk", "talks"));

  /** Stems of numbers in words. */
  private static final Set<String> NUMBERS =
      Set.of(
          """
          one two thre four fiv six seven eight nin ten eleven twelv twenty thirty forty fifty
          hundred thousand million billion dozen
          """
              .strip()
              .split("\\s+"));

  private static final Set<String> SCALES = Set.of("hundred", "thousand", "million", "billion");

  private static final Pattern BETWEEN = Pattern.compile("[^a-z0-9'-]+");

  private final List<String> content;
  private final Set<String> stems;
  private final String first;

  private Words(List<String> content) {
    this(
        content,
        stemmed(content),
        content.isEmpty() ? "" : same(content.getFirst(), Verbs.base(content.getFirst())));
  }

  private Words(List<String> content, Set<String> stems, String first) {
    this.content = List.copyOf(content);
    this.stems = Collections.unmodifiableSet(new LinkedHashSet<>(stems));
    this.first = first;
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

  /**
   * The words of an act, the verb first: with the stem of its family for the verb, and of its class
   * for each thing it is done to.
   */
  public static Words ofAct(String phrase) {
    List<String> said = of(phrase).content;
    return ActFamilies.find(phrase)
        .map(act -> {
          Set<String> stems = new LinkedHashSet<>(List.of(stem(act.verb())));
          stems.addAll(ofThings(act.of()).stems);
          return new Words(said, stems, act.verb());
        })
        .orElseGet(() -> said.isEmpty() ? new Words(said) : plain(said));
  }

  private static Words plain(List<String> said) {
    Words verb = new Words(said.subList(0, 1));
    Set<String> stems = new LinkedHashSet<>(verb.stems);
    stems.addAll(things(said.subList(1, said.size())));
    return new Words(said, stems, verb.first);
  }

  /** The words of what an act is done to, each with the stem of its class. */
  static Words ofThings(String phrase) {
    List<String> said = of(phrase).content;
    return new Words(said, things(said), new Words(said).first);
  }

  private static Set<String> things(List<String> said) {
    Set<String> stems = new LinkedHashSet<>();
    said.forEach(word -> stems.addAll(stems(ActFamilies.thing(same(word, Verbs.base(word))))));
    return stems;
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
    return (int) stems.stream().filter(w -> !isNumber(w) && other.stems.contains(w)).count();
  }

  /** Whether both give numbers, and not one of them is the same. */
  public boolean countsDiffer(Words other) {
    List<String> mine = counts();
    List<String> theirs = other.counts();
    return !mine.isEmpty() && !theirs.isEmpty() && mine.stream().noneMatch(theirs::contains);
  }

  /** Whether both give a number that is the same. */
  boolean sharesCount(Words other) {
    return counts().stream().anyMatch(other.counts()::contains);
  }

  /** The numbers without those that many have in common: seven million. */
  private List<String> counts() {
    List<String> told = numbers().stream().filter(n -> !SCALES.contains(n)).toList();
    return told.isEmpty() ? numbers() : told;
  }

  /** The stems that are no numbers. */
  public Set<String> uncounted() {
    Set<String> plain = new LinkedHashSet<>(stems);
    numbers().forEach(plain::remove);
    return plain;
  }

  /** The stems of what an act is done to: without its verb, and without numbers. */
  Set<String> things() {
    Set<String> things = uncounted();
    things.removeAll(of(first()).stems());
    return things;
  }

  /** Whether they are numbers and nothing else. */
  boolean isCount() {
    return !stems.isEmpty() && uncounted().isEmpty();
  }

  /** Whether both give numbers, and one of them is the same. */
  boolean countsAlike(Words other) {
    return counts().stream().anyMatch(other.counts()::contains);
  }

  private List<String> numbers() {
    return stems.stream().filter(Words::isNumber).toList();
  }

  private static boolean isNumber(String stem) {
    return NUMBERS.contains(stem) || (!stem.isEmpty() && Character.isDigit(stem.charAt(0)));
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

  /** The stems of the words themselves, whatever family or class they belong to. */
  Set<String> said() {
    return stemmed(content);
  }

  /** What the words have in common with other forms of them. */
  public Set<String> stems() {
    return stems;
  }

  /** The first word in its base form: the verb, where the words say what somebody does. */
  String first() {
    return first;
  }

  /** Whether the other's first word, its verb, is among these. */
  boolean sameVerb(Words other) {
    return stems.contains(stem(other.first()));
  }

  private static Set<String> stemmed(List<String> content) {
    Set<String> stems = new LinkedHashSet<>();
    content.forEach(word -> stems.addAll(stems(same(word, Verbs.base(word)))));
    return stems;
  }

  private static String same(String word, String base) {
    return SAME.getOrDefault(word, SAME.getOrDefault(base, base));
  }

  private static List<String> stems(String word) {
    return Arrays.asList(stem(word).split("-"));
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
