package parley.reading.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parley.reading.claim.Span;
import parley.reading.report.WordFile;

/**
 * Finds the things that a stretch of text names, by the words a noun phrase opens with and those
 * that end it ({@code nouns.txt}). It needs no parse, as drafts are made from texts and claims.
 */
final class NamedThings {

  /**
   * A thing named.
   *
   * @param span without "of" and what follows it
   * @param words with them
   * @param head its noun, in lower case
   * @param many whether there are many of it
   * @param open whether it is named for the first time: a permit
   * @param after the preposition before it; empty where there is none
   */
  record Named(Span span, String words, String head, boolean many, boolean open, String after) {}

  private static final Pattern TOKEN =
      Pattern.compile("[\\p{L}\\p{N}]+(?:['’.-][\\p{L}\\p{N}]+)*['’]?|[^\\s\\p{L}\\p{N}]");

  private static final Map<String, Set<String>> WORDS =
      WordFile.lists(NamedThings.class, "nouns.txt");

  private static final int LONGEST = 6;
  private static final int LONGEST_OF = 5;

  private record Token(int start, int end, String text) {

    String lower() {
      return text.toLowerCase(Locale.ROOT);
    }

    boolean is(String list) {
      return listed(list, lower());
    }

    boolean isWord() {
      return Character.isLetterOrDigit(text.codePointAt(0));
    }

    boolean isNumber() {
      return Character.isDigit(text.charAt(0));
    }

    boolean owns() {
      int n = text.length();
      return n > 2
          && (isMark(text.charAt(n - 1))
              ? text.charAt(n - 2) == 's'
              : text.charAt(n - 1) == 's' && isMark(text.charAt(n - 2)));
    }

    private static boolean isMark(char c) {
      return c == '\'' || c == '’';
    }
  }

  private static boolean listed(String list, String word) {
    return WORDS.getOrDefault(list, Set.of()).contains(word);
  }

  /** Whether a noun is a word for people. */
  static boolean isPerson(String noun) {
    return listed("persons", noun) || listed("persons", Verbs.base(noun));
  }

  /** Whether a word that does not end in s tells of many: people, nine. */
  static boolean areMany(String noun) {
    return listed("people", noun.toLowerCase(Locale.ROOT))
        || listed("many", noun.toLowerCase(Locale.ROOT));
  }

  /** Whether a text is one that a single side signs: a decree. */
  static boolean isSignedAlone(String noun) {
    return listed("alone", Verbs.base(noun));
  }

  /** Whether a noun takes no article: control, relief. */
  static boolean isMass(String noun) {
    return listed("mass", noun);
  }

  private final String text;
  private final List<Token> tokens = new ArrayList<>();

  private NamedThings(String text, Span within) {
    this.text = text;
    Matcher token = TOKEN.matcher(text).region(within.start(), within.end());
    while (token.find()) {
      tokens.add(new Token(token.start(), token.end(), token.group()));
    }
  }

  /** All in a stretch of a text, in order. */
  static List<Named> in(String text, Span within) {
    NamedThings things = new NamedThings(text, within);
    List<Named> found = new ArrayList<>();
    int at = 0;
    while (at < things.tokens.size()) {
      int end = things.end(at);
      Optional<Named> named = end < 0 ? Optional.empty() : things.named(at, end);
      named.ifPresent(found::add);
      at = named.isPresent() ? end : at + 1;
    }
    return found;
  }

  /** The thing that some words open with. */
  static Optional<Named> opening(String words) {
    return in(words, new Span(0, words.length())).stream()
        .filter(named -> named.span().start() == 0)
        .findFirst();
  }

  /** The same of words that name or tell of it and nothing else: oil would flow. */
  static Optional<Named> subject(String words) {
    Optional<Named> opening = opening(words);
    if (opening.isPresent()) {
      return opening;
    }
    NamedThings things = new NamedThings(words, new Span(0, words.length()));
    int at = 0;
    while (at < things.tokens.size() && isNoun(things.tokens.get(at))) {
      at++;
    }
    return at == 0 || at > LONGEST ? Optional.empty() : things.named(0, at);
  }

  /** Where a phrase that opens here ends; -1 where none opens. */
  private int end(int start) {
    Token first = tokens.get(start);
    boolean determined = first.is("opens") || first.isNumber() || first.owns();
    boolean bare =
        !determined
            && isNoun(first)
            && !isVerb(first.lower())
            && (start == 0
                || tokens.get(start - 1).is("after")
                || tokens.get(start - 1).lower().equals("of"));
    if (!determined && !bare) {
      return -1;
    }
    int at = determined ? start + 1 : start;
    while (at < tokens.size()
        && (tokens.get(at).isNumber() || tokens.get(at).is("many") || tokens.get(at).owns())) {
      at++;
    }
    int nouns = at;
    while (at < tokens.size()
        && at - nouns < LONGEST
        && isNoun(tokens.get(at))
        && (at == nouns || !endsHere(at))) {
      at++;
    }
    return at > nouns && (determined || plural(tokens.get(at - 1))) ? at : -1;
  }

  private static boolean isNoun(Token token) {
    return token.isWord()
        && !token.isNumber()
        && !token.is("ends")
        && (!token.is("opens") || token.lower().equals("such"))
        && !token.owns();
  }

  /** A verb in the past ends what it is said of, unless it stands first: the dismissed drivers. */
  private static boolean isVerb(String word) {
    return Verbs.isInflected(word);
  }

  /** Where a verb begins, or what many are doing: papers allowing them. */
  private boolean endsHere(int at) {
    String word = tokens.get(at).lower();
    return isVerb(word) || (word.endsWith("ing") && plural(tokens.get(at - 1)));
  }

  private static boolean plural(Token head) {
    String word = head.lower();
    return head.is("people")
        || (word.length() > 3
            && word.endsWith("s")
            && !word.endsWith("ss")
            && !word.endsWith("us")
            && !word.endsWith("is"));
  }

  private Optional<Named> named(int start, int end) {
    Token first = tokens.get(start);
    Token head = tokens.get(end - 1);
    String noun = Verbs.base(head.lower());
    if (first.is("denied") || head.is("unlike") || listed("unlike", noun)) {
      return Optional.empty();
    }
    boolean many = plural(head) || (first.is("many") && !first.lower().equals("all"));
    String before = start == 0 ? "" : tokens.get(start - 1).lower();
    boolean after = start > 0 && (tokens.get(start - 1).is("after") || before.equals("of"));
    return Optional.of(
        new Named(
            new Span(first.start(), head.end()),
            plain(first, text.substring(first.start(), ofEnd(end))),
            head.lower(),
            many,
            first.lower().matches("an?"),
            after ? before : ""));
  }

  /** On one line, without the capital of a word that only opens a sentence. */
  private static String plain(Token first, String words) {
    String line = words.replaceAll("\\s+", " ");
    return first.is("opens")
        ? line.substring(0, 1).toLowerCase(Locale.ROOT) + line.substring(1)
        : line;
  }

  /** Where "of" and what follows it ends, if that comes next. */
  private int ofEnd(int end) {
    int at = end;
    if (at < tokens.size() && tokens.get(at).lower().equals("of")) {
      at++;
      while (at < tokens.size()
          && at - end <= LONGEST_OF
          && tokens.get(at).isWord()
          && !tokens.get(at).is("ends")
          && (at == end + 1 || !isVerb(tokens.get(at).lower()))) {
        at++;
      }
      return at > end + 1 ? tokens.get(at - 1).end() : tokens.get(end - 1).end();
    }
    return tokens.get(end - 1).end();
  }
}
