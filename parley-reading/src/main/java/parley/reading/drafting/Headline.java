package parley.reading.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parley.reading.claim.Span;

/**
 * What the headline of a report says has come about. Headlines tell it in the present ("Bridge
 * reopens"), or by a participle alone ("Cook freed"), and without articles.
 *
 * @param subject who or what stands before the verb, in the report
 * @param trigger the verb
 * @param verb its base form
 * @param rest what follows it in its clause
 * @param undergone whether the subject is what it is done to
 */
record Headline(Span subject, Span trigger, String verb, String rest, boolean undergone) {

  private static final Pattern LINE =
      Pattern.compile("\\A\\s*([^\\n]{8,160}[^\\n.!?:])\\s*\\n\\s*\\n");

  /** What parts the clauses of a headline. */
  private static final Pattern CLAUSE =
      Pattern.compile("(?:[^,;–—\\s]|\\s(?!(?:but|and|as|while|after)\\s))+");

  private static final Pattern OPENING = Pattern.compile("\\s*(but|and|as|while|after)\\s+");

  /** From here on a headline tells of what has yet to come about, or has not. */
  private static final Pattern SUPPOSED =
      Pattern.compile(
          "(?i)\\b(to|if|unless|until|before|once|when|whether|without|no|not|never|nobody|neither|nor|yet|still|who|which|what|how|why|that|wants?"
              + "|will|would|should|could|can|may|might|must|denies|fails?|refuses?)\\b.*");

  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}'’-]*");

  private static final Pattern LINKED =
      Pattern.compile(
          "\\s*($|(at|in|on|of|for|from|to|with|by|over|under|between|near|off|out|into|across)\\b).*");

  /** All in a report's headline, in order; none where its text opens with no headline. */
  static List<Headline> find(String text) {
    List<Headline> found = new ArrayList<>();
    Matcher line = LINE.matcher(text);
    if (line.find()) {
      Matcher clause = CLAUSE.matcher(text).region(line.start(1), line.end(1));
      while (clause.find()) {
        int open = opening(clause.group());
        String certain = SUPPOSED.matcher(clause.group().substring(open)).replaceFirst("");
        clause(text, clause.start() + open, certain, found);
      }
    }
    return found;
  }

  private static int opening(String clause) {
    Matcher link = OPENING.matcher(clause);
    return link.lookingAt() ? link.end() : 0;
  }

  private static void clause(String text, int at, String clause, List<Headline> found) {
    Matcher word = WORD.matcher(clause);
    String before = "";
    while (word.find()) {
      String verb = word.group();
      String rest = clause.substring(word.end()).strip();
      boolean alone = LINKED.matcher(rest).matches() || isParticle(rest);
      if (!before.isEmpty() && (isPresent(verb, before) || (isPast(verb) && alone))) {
        found.add(
            new Headline(
                new Span(at, at + word.start()).trimmed(text),
                new Span(at + word.start(), at + word.end()),
                Verbs.base(verb),
                rest,
                alone && !(isParticle(rest) && !isPast(verb))));
        return;
      }
      before = verb;
    }
  }

  private static boolean isParticle(String rest) {
    return rest.matches("(over|back|up|down|in|out|off|away|home)(\\s.*)?");
  }

  /** A verb of many, which has no ending, stands behind what ends like many of it. */
  private static boolean isPresent(String word, String before) {
    String base = Verbs.base(word);
    boolean one = word.endsWith("s") && !base.equals(word);
    boolean many = base.equals(word) && before.matches(".*[^s]s");
    return word.matches("\\p{Ll}+") && (one || many) && ActFamilies.isVerb(base);
  }

  private static boolean isPast(String word) {
    return word.matches("\\p{Ll}+") && Verbs.isInflected(word);
  }
}
