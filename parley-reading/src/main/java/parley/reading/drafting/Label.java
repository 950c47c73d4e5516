package parley.reading.drafting;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parley.talks.Basis;
import parley.talks.Option;
import parley.talks.Step;

/**
 * The words by which a draft tells an act or a step: those of the report as they read when they
 * stand alone, affirmed and of today. "Would not sign anything" is told as "Sign something", "the
 * lists had been handed in" as "The lists have been handed in".
 */
final class Label {

  private static final int LONGEST = 90;

  private static final Pattern DENIED =
      Pattern.compile(
          "(?i)\\b(not|never|no|nor|neither|nobody|none|nothing|cannot|refus\\w+|rul\\w+ out)\\b"
              + "|n['’]t\\b");

  /** Words that only stand in what is denied. */
  private static final Pattern ANY =
      Pattern.compile(
          "(?<=\\s)any(?<one>thing|body|one)?\\b"
              + "(?<more>\\s+(?:\\p{Ll}+er|more|less|further)(?=\\s|$))?");

  /** What only makes a denial stronger: under any circumstances. */
  private static final Pattern STRONGER =
      Pattern.compile(
          "(?i)\\s+(?:(?:under|in) any (?:circumstances?|conditions?)|at any (?:price|cost|time)|in any (?:way|case)"
              + "|(?:by|for|on) any (?:means|reason|account)|at all|whatsoever|ever)(?=$|[\\s,])");

  private static final Pattern SINGLE = Pattern.compile("\\ba single (?=\\p{L})");
  private static final Pattern EITHER = Pattern.compile("\\s+either$");

  /** A stretch that ends before what its last word joins to it. */
  private static final Pattern OPEN_END =
      Pattern.compile("(?:[,;]|\\s+(?:and|or|but|to|that|which|than))+$");

  /** What is denied by its article: no grant, not a penny, sign no statement. */
  private static final Pattern NO =
      Pattern.compile("(?i)\\b(?<no>no|neither|not (?:one|an?))\\s+(?<thing>\\p{Ll}[\\p{L}'’-]*)");

  private static final Pattern PAST =
      Pattern.compile("(?<=[\\p{L}\\d'’])\\s+(?<verb>was|were|had|would|could)\\s+");

  private static final Pattern OF =
      Pattern.compile("\\s+(?:for|of|on|in|at|from|to|with|between|under)\\s.*");

  private static final Pattern FINITE =
      Pattern.compile(
          "\\b(\\p{Ll}+ed|is|are|was|were|has|have|had|will|would|can|could|remains?|stays?"
              + "|stands?)\\b");

  private Label() {}

  /** As an option or step is told: one short line that starts with a capital letter. */
  static String of(Phrase phrase) {
    String words = phrase.place().words();
    String does = phrase.does().isEmpty() ? words : phrase.does();
    boolean clause = phrase.who().isEmpty() && !phrase.passive() && !phrase.isBareAct();
    String text = clause ? today(does) : withoutSentenceCapital(phrase, does);
    text = clause || phrase.passive() ? text : being(words, text);
    text = phrase.negated() || DENIED.matcher(words).find() ? affirmed(text) : text;
    text = OPEN_END.matcher(text).replaceFirst("");
    return capital(shortened(text.isEmpty() ? does : text));
  }

  /**
   * With the verb of what somebody is to be, where the report has it: be there, be out of prison.
   */
  private static String being(String words, String does) {
    String first = does.replaceFirst("(?s)\\s.*", "");
    boolean is =
        !first.endsWith("ing")
            && Pattern.compile(
                    "\\b(?:be|been|is|are|was|were)\\s+(?:(?:all|still|now|again|back|already)\\s+)?"
                        + Pattern.quote(first)
                        + "(?=$|[\\s.,;:])")
                .matcher(words)
                .find();
    return is ? "be " + does : does;
  }

  /** An option as a draft tells it in the end: without its party's own name, with its article. */
  static Option told(Option option, String party) {
    return option.withDoes(own(withArticle(option.does(), option.basis()), party));
  }

  /** A step as a draft tells it in the end; whose act it is stays before it. */
  static Step told(Step step, Optional<String> party) {
    String words = step.words().orElse("");
    Optional<String> lead = party.map(name -> name + ": ").filter(words::startsWith);
    if (lead.isEmpty()) {
      return step.withWords(step.words().map(w -> withArticle(w, step.basis())));
    }
    String act = words.substring(lead.get().length());
    return step.withWords(
        lead.map(
            l -> l + StepMaker.lower(own(withArticle(act, step.basis()), party.orElseThrow()))));
  }

  /** The words for an act of a party without the party's own name: Norn's loans are given. */
  private static String own(String does, String party) {
    String name = Pattern.quote(party);
    String own =
        does.replaceFirst("^(?i:the )?" + name + "(?:['’]s?)\\s+", "its ")
            .replaceFirst("^(?i:the )?" + name + ",\\s+", "")
            .replaceFirst("\\s+from (?:the )?" + name + "(?:,.*)?$", "")
            .replaceFirst("^(?i:there (?:is|are|was|were|has been|have been)) ", "");
    if (own.equals(does) || own.isBlank()) {
      return does;
    }
    boolean thing = Passive.isThing(own + " ") && !FINITE.matcher(own).find();
    String small = own.substring(0, 1).toLowerCase(Locale.ROOT) + own.substring(1);
    return capital(thing ? "give " + small : own);
  }

  private static String affirmed(String text) {
    String some =
        ANY.matcher(STRONGER.matcher(text).replaceAll(""))
            .replaceAll(any -> {
              String more = Optional.ofNullable(any.group("more")).orElse("");
              String one = Optional.ofNullable(any.group("one")).orElse("");
              return Matcher.quoteReplacement(
                  !one.isEmpty()
                      ? (one.equals("thing") ? "something" : "somebody") + more
                      : more.isEmpty() ? "some" : more.strip());
            });
    return EITHER.matcher(SINGLE.matcher(some).replaceAll("a ")).replaceFirst("");
  }

  /** With an article for the one that denied: a grant, a crown, sign a statement. */
  private static String withArticle(String text, Basis basis) {
    return basis.evidence().stream()
        .flatMap(e -> e.quote().stream())
        .flatMap(quote -> NO.matcher(quote).results())
        .map(no -> no.group("thing"))
        .filter(thing -> !NamedThings.isMass(thing))
        .map(thing -> withArticle(text, thing))
        .filter(told -> !told.equals(text))
        .findFirst()
        .orElse(text);
  }

  private static String withArticle(String text, String thing) {
    Matcher bare =
        Pattern.compile(
                "^(?<verb>(?i:\\p{L}\\p{Ll}+ )?)(?<noun>(?i:"
                    + Pattern.quote(thing)
                    + ")(?: (?!and |or |which |that |will |can )\\p{Ll}{4,})*)")
            .matcher(text);
    boolean one = bare.lookingAt() && !bare.group("noun").matches(".*[^su]s");
    if (!one) {
      return text;
    }
    String article = thing.matches("[aeiou].*") ? "an " : "a ";
    String noun = text.substring(bare.start("noun"));
    return bare.group("verb").isEmpty()
        ? capital(article + noun.substring(0, 1).toLowerCase(Locale.ROOT) + noun.substring(1))
        : bare.group("verb") + article + noun;
  }

  /** What was to be so, as of the day of which it is asked: the lists have been handed in. */
  private static String today(String text) {
    Matcher past = PAST.matcher(text);
    if (!past.find()) {
      return text;
    }
    String subject = text.substring(0, past.start());
    String head = OF.matcher(subject).replaceFirst("");
    boolean several =
        head.matches("(?is).*\\p{L}{2,}(?<!['’]|s|u)s|they|we|you|i")
            || NamedThings.areMany(head.replaceFirst("(?s).*\\s", ""));
    String now =
        switch (past.group("verb")) {
          case "was" -> "is";
          case "were" -> "are";
          case "would" -> "will";
          case "could" -> "can";
          default -> several ? "have" : "has";
        };
    return subject + " " + now + " " + text.substring(past.end());
  }

  /** A subject that opened its sentence, as an object: name ministers. */
  private static String withoutSentenceCapital(Phrase phrase, String does) {
    String first = phrase.place().words().replaceFirst("(?s)\\s.*", "");
    String small = first.toLowerCase(Locale.ROOT);
    boolean common =
        !first.equals(small)
            && phrase.passive()
            && Pattern.compile("\\b" + Pattern.quote(small) + "\\b")
                .matcher(phrase.place().report().text())
                .find();
    return common
        ? does.replaceFirst(
            "(?<=\\s)" + Pattern.quote(first) + "\\b", Matcher.quoteReplacement(small))
        : does;
  }

  private static String shortened(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    int cut = text.lastIndexOf(' ', LONGEST);
    return text.substring(0, cut > 0 ? cut : LONGEST) + " …";
  }

  private static String capital(String text) {
    int first = text.codePointAt(0);
    return new StringBuilder()
        .appendCodePoint(Character.toUpperCase(first))
        .append(text, Character.charCount(first), text.length())
        .toString();
  }
}
