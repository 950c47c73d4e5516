package parley.reading.actors;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import parley.language.Sentence;
import parley.reading.actors.Candidate.Sort;
import parley.reading.actors.Nominal.Determiner;
import parley.reading.dictionaries.Folding;

/**
 * A noun with what stands before it and depends on it: how it opens, what it is called, which names
 * stand in it.
 *
 * @param first its first token
 * @param head the noun
 */
record NounPhrase(Line line, int first, int head) {

  /** A state by what its people call it. */
  static final Set<String> COUNTRY = Set.of("country", "nation", "homeland");

  private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");
  private static final Set<String> INDEFINITE = Set.of("a", "an", "some", "one", "several", "many");
  private static final Set<String> OTHER = Set.of("another", "other", "more", "further");
  private static final Set<String> FOREIGN_TO = Set.of("pro", "anti", "non");
  private static final Set<String> HELD = Set.of("hostage", "captive", "prisoner");
  private static final Set<String> HOLDING = Set.of("hold", "take", "keep");
  private static final int LONGEST = 12;

  private static final Pattern PARLIAMENT = Pattern.compile("(?i)of (parliament|congress|council)");

  /** The phrase around a noun; a name that it cuts in two is part of it. */
  static NounPhrase around(Line line, int head, List<Candidate> names) {
    Sentence s = line.sentence;
    int first = head;
    while (first > 0
        && head - first < LONGEST
        && s.dominates(head, first - 1)
        && !s.tag(first - 1).equals(",")) {
      first--;
    }
    for (Candidate name : names) {
      if (name.first() < first && name.last() >= first && name.last() < head) {
        first = name.first();
      }
    }
    boolean works =
        first == head
            && head > 1
            && s.form(head - 1).equals("works")
            && s.form(head - 2).equals("public"); // which the parser takes for a verb
    return new NounPhrase(line, works ? head - 2 : first, head);
  }

  Sentence sentence() {
    return line.sentence;
  }

  String lemma() {
    return sentence().lemma(head).toLowerCase(Locale.ROOT);
  }

  /** The noun with the word before it: legal force. */
  String kind() {
    return head == 0
        ? lemma()
        : sentence().lemma(head - 1).toLowerCase(Locale.ROOT) + " " + lemma();
  }

  /** The noun with the common nouns and adjectives right before it: public works ministry. */
  String kinds() {
    Sentence s = sentence();
    int from = head;
    while (from > first
        && s.form(from - 1).equals(s.form(from - 1).toLowerCase(Locale.ROOT))
        && (s.tag(from - 1).startsWith("NN") || s.tag(from - 1).startsWith("JJ"))) {
      from--;
    }
    return IntStream.range(from, head).mapToObj(i -> s.lemma(i) + " ").collect(Collectors.joining())
        + lemma();
  }

  /** his country, the islanders' homeland: the state of whoever it is said of. */
  boolean ownCountry() {
    return COUNTRY.contains(lemma()) && !plural() && sentence().child(head, "poss") >= 0;
  }

  /** Whether it says what is done to whatever stands before it: hold a deal hostage. */
  boolean held() {
    Sentence s = sentence();
    return HELD.contains(lemma())
        && !plural()
        && s.label(head).equals("dobj")
        && head > 0
        && s.tag(head - 1).startsWith("NN")
        && s.head(head) >= 0
        && HOLDING.contains(s.lemma(s.head(head)));
  }

  boolean plural() {
    return sentence().tag(head).endsWith("S");
  }

  /** The tokens before the noun. */
  IntStream before() {
    return IntStream.range(first, head);
  }

  /** What it is called: without its determiner, and without the capital of a sentence's start. */
  String words(List<Candidate> names) {
    int from = afterDeterminer(names);
    Sentence s = sentence();
    while (from < head
        && (s.tag(from).equals("DT")
            || s.tag(from).equals("PRP$")
            || s.tag(from).equals("PDT")
            || s.label(from).equals("punct"))) {
      from++;
    }
    String words = line.text(from, last());
    return opens(from) && !within(names, from) && line.demonym(from) == null
        ? words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1)
        : words;
  }

  /** Past the noun's own article, whatever stands before it: either the ministry, a day later a. */
  private int afterDeterminer(List<Candidate> names) {
    Sentence s = sentence();
    return before()
        .filter(i -> s.head(i) == head && s.label(i).equals("det") && !within(names, i))
        .map(i -> i + 1)
        .max()
        .orElse(first);
  }

  /** The last word of what it is called: members of parliament. */
  private int last() {
    boolean member = lemma().equals("member") && head + 2 < sentence().size();
    return member && PARLIAMENT.matcher(line.text(head + 1, head + 2)).matches() ? head + 2 : head;
  }

  /** Whether a common word has its capital from opening the sentence. */
  private boolean opens(int token) {
    Sentence s = sentence();
    boolean opening = token == 0 || s.tag(token - 1).equals("``");
    String rest = s.form(token).substring(1);
    return opening
        && !s.tag(token).startsWith("NNP")
        && !rest.isEmpty()
        && rest.equals(rest.toLowerCase(Locale.ROOT));
  }

  static boolean within(List<Candidate> names, int token) {
    return names.stream().anyMatch(n -> n.first() <= token && token <= n.last());
  }

  Determiner determiner() {
    Sentence s = sentence();
    for (int i = first; i < head; i++) {
      String word = s.form(i).toLowerCase(Locale.ROOT);
      if (s.head(i) != head) {
        continue;
      }
      if (OTHER.contains(word)) {
        return Determiner.OTHER;
      }
      if (DEFINITE.contains(word)) {
        return Determiner.DEFINITE;
      }
      if (INDEFINITE.contains(word)) {
        return Determiner.INDEFINITE;
      }
      if (s.label(i).equals("poss")) {
        return Determiner.POSSESSIVE;
      }
    }
    return Determiner.BARE;
  }

  /** "which opponents": a question, not somebody. */
  boolean asked() {
    Sentence s = sentence();
    return s.tag(first).startsWith("W") || (first > 0 && s.tag(first - 1).equals("WDT"));
  }

  /** "He is the leader": says something of a subject, names nobody; but "it is the leader who". */
  boolean predicate() {
    Sentence s = sentence();
    return s.label(head).equals("npadvmod") || (s.label(head).equals("attr") && !cleft());
  }

  private boolean cleft() {
    Sentence s = sentence();
    int subject = s.head(head) < 0 ? -1 : s.child(s.head(head), "nsubj");
    return subject >= 0
        && (s.lemma(subject).equals("it")
            || (s.lemma(subject).equals("one") && s.child(subject, "relcl") >= 0));
  }

  /** no official, any official: nobody in particular; but neither the board nor the union. */
  boolean unspecific(Lexicon lexicon) {
    Sentence s = sentence();
    return before()
        .anyMatch(i ->
            lexicon.unspecific.contains(s.lemma(i).toLowerCase(Locale.ROOT))
                && s.head(i) == head
                && afterDeterminer(List.of()) <= i + 1
                && !s.lemma(i).equals("some"));
  }

  /** The count or share that a noun is the whole of, as in two of the clubs; -1 for none. */
  static int share(Sentence s, int noun, Lexicon lexicon) {
    int of = s.label(noun).equals("pobj") ? s.head(noun) : -1;
    boolean whole = of >= 0 && s.lemma(of).equals("of") && s.head(of) >= 0;
    String count = whole ? s.form(s.head(of)).toLowerCase(Locale.ROOT) : "";
    return lexicon.partitives.contains(count) ? s.head(of) : -1;
  }

  /** The first token of the phrase with the share that it is the whole of. */
  int opening(Lexicon lexicon) {
    int share = plural() ? share(sentence(), head, lexicon) : -1;
    return share < 0 ? first : Math.min(first, share);
  }

  /** The names that say whose the noun is, in text order; not those it is for or against. */
  List<Candidate> owners(List<Candidate> names) {
    return names.stream()
        .filter(name -> name.first() >= first && name.last() < head && !foreign(name))
        .toList();
  }

  /** pro-Russian, anti-Tarn: the state is not the one the group belongs to; so with Tarn-backed. */
  private boolean foreign(Candidate name) {
    boolean after =
        name.first() >= 2
            && line.hyphen(name.first() - 1)
            && FOREIGN_TO.contains(Folding.key(line.form(name.first() - 2)));
    boolean before = name.last() + 1 < line.size() && line.hyphen(name.last() + 1);
    return after || before;
  }

  /** The government of Velia, officials from Osk. */
  @Nullable Candidate nationAfter(List<Candidate> names) {
    Sentence s = sentence();
    for (int preposition : s.children(head, "prep")) {
      String word = s.lemma(preposition);
      int object = s.child(preposition, "pobj");
      boolean one = object >= 0 && s.child(object, "conj") < 0; // from Iran and six powers
      if (one && (word.equals("of") || word.equals("from"))) {
        for (Candidate name : names) {
          if (name.head() == object && name.sort() != Sort.PERSON) {
            return name;
          }
        }
      }
    }
    return null;
  }
}
