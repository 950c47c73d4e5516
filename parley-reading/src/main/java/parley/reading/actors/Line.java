package parley.reading.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.language.Sentence;
import parley.reading.dictionaries.Dictionaries;
import parley.reading.dictionaries.Folding;
import parley.reading.dictionaries.Kind;
import parley.reading.dictionaries.Naming;
import parley.reading.report.Passage;

/** A sentence and its words as dictionaries compare them. */
final class Line {

  private static final int LONGEST_NAME = 12;
  private static final int LONGEST_ACRONYM = 5;
  private static final int LONGEST_SMALL = 4;
  private static final int LONGEST_LETTERS = 3;

  final Passage passage;
  final Sentence sentence;
  private final List<String> words = new ArrayList<>();
  private final List<Integer> tokens = new ArrayList<>();
  private final int[] wordOf;
  private final Demonyms demonyms;
  private final Set<String> acronyms;
  private @Nullable Boolean shouted;

  /**
   * @param acronyms those that the report explains in brackets, which the parser may take for nouns
   */
  Line(Passage passage, Demonyms demonyms, Set<String> acronyms) {
    this.demonyms = demonyms;
    this.acronyms = acronyms;
    this.passage = passage;
    this.sentence = passage.sentence();
    this.wordOf = new int[sentence.size() + 1];
    for (int i = 0; i < sentence.size(); i++) {
      wordOf[i] = words.size();
      for (String word : Folding.words(sentence.form(i))) {
        words.add(word);
        tokens.add(i);
      }
    }
    wordOf[sentence.size()] = words.size();
  }

  /** A dictionary entry that the tokens from one to another name. */
  record Match(Naming naming, int first, int last) {}

  int size() {
    return sentence.size();
  }

  String form(int token) {
    return sentence.form(token);
  }

  boolean capital(int token) {
    return Character.isUpperCase(form(token).codePointAt(0));
  }

  /** Whether the token touches the one before it. */
  boolean joined(int token) {
    return token > 0 && sentence.token(token - 1).end() == sentence.token(token).start();
  }

  boolean hyphen(int token) {
    return "HYPH".equals(sentence.tag(token)) || form(token).equals("-");
  }

  /** The unknown state that an adjective belongs to, as in Velian, or null. */
  @Nullable String demonym(int token) {
    boolean nominal = sentence.tag(token).startsWith("NNP") || sentence.tag(token).startsWith("JJ");
    return capital(token) && nominal ? demonyms.base(form(token)) : null;
  }

  boolean proper(int token) {
    return capital(token)
        && (sentence.tag(token).startsWith("NNP")
            || acronyms.contains(form(token))
            || (token > 0 && sentence.tag(token).equals("NNS"))
            || goesOnWithName(token)
            || demonym(token) != null);
  }

  /** A common noun with a capital inside a name: Farmers' Movement, Alliance for Democracy. */
  private boolean goesOnWithName(int token) {
    return token > 1
        && sentence.tag(token).equals("NN")
        && (sentence.tag(token - 1).equals("POS") || form(token - 1).equals("for"))
        && capital(token - 2)
        && sentence.tag(token - 2).startsWith("NNP")
        && !shouted();
  }

  /**
   * The longest name that starts at a token, ends with one and is written as a name: the UN of
   * <em>the UN mission</em>, where a dictionary knows a UN Mission.
   */
  Optional<Match> name(Dictionaries dictionaries, int token) {
    int from = wordOf[token];
    if (from == wordOf[token + 1] || !startsName(token)) {
      return Optional.empty();
    }
    Optional<Match> owned = possessive(dictionaries, token);
    int to = owned.isPresent() ? from : Math.min(words.size(), from + LONGEST_NAME);
    while (to > from) {
      Naming naming = dictionaries.name(words, from, to).orElse(null);
      if (naming == null) {
        return Optional.empty();
      }
      Optional<Match> found = match(naming, token).filter(this::written);
      if (found.isPresent()) {
        return found;
      }
      to = from + naming.words() - 1;
    }
    return owned;
  }

  /**
   * A name with a possessive inside, which dictionaries have as one word: Lord's, Longshoremen's.
   */
  private Optional<Match> possessive(Dictionaries dictionaries, int token) {
    int end = Math.min(size(), token + LONGEST_NAME);
    List<String> joined = new ArrayList<>();
    List<Integer> ends = new ArrayList<>();
    int owner = -1;
    for (int i = token; i < end && (capital(i) || form(i).length() < LONGEST_SMALL); i++) {
      boolean owning = sentence.tag(i).equals("POS") && i > token && joined(i);
      owner = owning && owner < 0 ? i : owner;
      for (String word : Folding.words(form(i))) {
        if (owning) {
          joined.set(joined.size() - 1, joined.getLast() + word);
          ends.set(ends.size() - 1, i);
        } else {
          joined.add(word);
          ends.add(i);
        }
      }
    }
    int last = owner;
    return owner < 0
        ? Optional.empty()
        : dictionaries
            .name(joined, 0, joined.size())
            .map(naming -> new Match(naming, token, ends.get(naming.words() - 1)))
            .filter(match -> match.last() > last && written(match));
  }

  private boolean startsName(int token) {
    if (capital(token)) {
      return true;
    }
    // al-Qaeda, de Mistura: a small particle before a capital
    int next = token + 1 < size() && hyphen(token + 1) ? token + 2 : token + 1;
    return form(token).length() <= 3
        && Character.isLetter(form(token).charAt(0))
        && next < size()
        && capital(next);
  }

  private Optional<Match> match(Naming naming, int token) {
    int lastWord = wordOf[token] + naming.words() - 1;
    int last = tokens.get(lastWord);
    return wordOf[last + 1] == lastWord + 1
        ? Optional.of(new Match(naming, token, last))
        : Optional.empty();
  }

  /** An acronym has to be written as one, and a name of one word has to be a noun or adjective. */
  private boolean written(Match match) {
    if (!capital(match.last())) {
      return false;
    }
    if (match.first() != match.last()) {
      return true;
    }
    String tag = sentence.tag(match.first());
    String form = form(match.first());
    String known = match.naming().entry().name().replace(".", "");
    boolean letters = // the ILA, but not Dogo Ila
        form.length() <= LONGEST_LETTERS
            && match.naming().entry().name().contains(" ")
            && Initials.of(Folding.words(known)).equals(Folding.key(form));
    if (letters) {
      return form.equals(form.toUpperCase(java.util.Locale.ROOT));
    }
    boolean acronym =
        known.length() <= LONGEST_ACRONYM && known.equals(known.toUpperCase(java.util.Locale.ROOT));
    if (acronym && known.equalsIgnoreCase(form.replace(".", ""))) {
      return form.equals(form.toUpperCase(java.util.Locale.ROOT));
    }
    if (form.length() > 1 && form.equals(form.toUpperCase(java.util.Locale.ROOT)) && !shouted()) {
      return true;
    }
    boolean noun = tag.startsWith("N") || tag.startsWith("J");
    boolean two = form.length() <= 2 && !form.equals(form.toUpperCase(java.util.Locale.ROOT));
    return noun && !two && (match.naming().entry().kind() != Kind.PLACE || tag.startsWith("NNP"));
  }

  /** Whether the whole sentence is in capitals, so that capitals say nothing. */
  private boolean shouted() {
    if (shouted == null) {
      shouted = allCapitals();
    }
    return shouted;
  }

  private boolean allCapitals() {
    for (int i = 0; i < size(); i++) {
      String form = form(i);
      if (form.length() > 3 && !form.equals(form.toUpperCase(java.util.Locale.ROOT))) {
        return false;
      }
    }
    return true;
  }

  /** The role noun that starts at a token, matched on the lemma of its last word. */
  Optional<Match> role(Dictionaries dictionaries, int token) {
    int from = wordOf[token];
    if (from == wordOf[token + 1]) {
      return Optional.empty();
    }
    return dictionaries
        .role(words, from, Math.min(words.size(), from + 5))
        .flatMap(n -> match(n, token));
  }

  /** The role noun that ends at a token: its last word may be a plural. */
  Optional<Match> roleEndingAt(Dictionaries dictionaries, int token, int notBefore) {
    for (int first = Math.max(notBefore, token - 3); first <= token; first++) {
      int from = wordOf[first];
      int to = wordOf[token];
      if (from > to || wordOf[token] == wordOf[token + 1]) {
        continue;
      }
      List<String> phrase = new ArrayList<>(words.subList(from, to));
      for (String last : List.of(words.get(to), Folding.key(sentence.lemma(token)))) {
        phrase.add(last);
        Optional<Naming> found = dictionaries.role(phrase, 0, phrase.size());
        if (found.isPresent() && found.get().words() == phrase.size()) {
          return Optional.of(new Match(found.get(), first, token));
        }
        phrase.removeLast();
      }
    }
    return Optional.empty();
  }

  /** The text from one token to another, as it stands in the report but on one line. */
  String text(int first, int last) {
    StringBuilder text = new StringBuilder();
    for (int i = first; i <= last; i++) {
      if (i > first && !joined(i)) {
        text.append(' ');
      }
      text.append(form(i));
    }
    return text.toString();
  }
}
