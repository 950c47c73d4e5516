package parley.reading.drafting;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import parley.reading.claim.Actor;
import parley.reading.claim.Span;

/**
 * What a stretch of a report says somebody does or something is: who it is about, and the words
 * that follow.
 *
 * @param who ids of the actors mentioned before the verb, or that open the stretch
 * @param does the words after them, without auxiliaries and negation, on one line
 * @param negated whether what the stretch says is that it is not so
 */
record Phrase(Place place, List<String> who, String does, boolean negated) {

  private static final int LONGEST = 90;

  /** Where the verb begins: the first modal or auxiliary, and all that stand with it. */
  private static final Pattern AUXILIARIES =
      Pattern.compile(
          "(?<!\\b(that|which|who)\\s)\\b(will|would|should|shall|can|could|may|might|must|cannot|does|do|did|is|are|was|were|has"
              + "|have|had|not|never)(\\s+|n['’]t\\b\\s*)"
              + "((be|been|have|not|never|no longer|first|then|only|also|yet|to)\\b\\s*)*",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern NEGATION =
      Pattern.compile("\\b(not|cannot|never|no longer)\\b|n['’]t\\b", Pattern.CASE_INSENSITIVE);

  private static final Pattern AGREE =
      Pattern.compile(
          ".*\\b(agree(s|d|ing|ment)?\\s+(to|on|upon|about)|reach(es|ed|ing)?|sign(s|ed|ing)?)\\s+"
              + "(both\\s+)?",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /**
   * Words before a name that belong to it or to nothing: articles, quotation marks, connectives.
   */
  private static final Pattern BEFORE =
      Pattern.compile(
          "[\\s\"'“”‘’(]*((the|a|an|both|that|if|and|then|first)\\s+)*", Pattern.CASE_INSENSITIVE);

  private static final Pattern GERUND = Pattern.compile("^\\p{Ll}+ing\\s+(?=\\S)");

  static Phrase of(Place place) {
    String text = place.report().words(place.span());
    var verb = AUXILIARIES.matcher(text);
    if (verb.find() && verb.start() > 0 && verb.end() < text.length()) {
      boolean negated = NEGATION.matcher(verb.group()).find();
      List<String> subjects =
          mentioned(place, new Span(place.span().start(), start(place, verb.start())));
      return subjects.isEmpty()
          ? new Phrase(place, List.of(), line(text.substring(0, verb.start())), negated)
          : new Phrase(place, subjects, line(text.substring(verb.end())), negated);
    }
    List<Lead> leads = leads(place, text);
    int from = leads.isEmpty() ? 0 : leads.getFirst().mention().end() - place.span().start();
    return new Phrase(
        place,
        leads.stream().limit(1).map(l -> l.actor().id()).toList(),
        line(text.substring(from)),
        false);
  }

  private static int start(Place place, int within) {
    return place.span().start() + within;
  }

  private static String line(String text) {
    return text.replaceAll("\\s+", " ").replaceAll("^[\\s,;:'’\"“”)]+|[\\s,;:.\"“”(]+$", "");
  }

  private static List<String> mentioned(Place place, Span within) {
    return place.report().list(Actor.class).stream()
        .filter(a -> a.mentions().stream().anyMatch(m -> within.contains(m.span())))
        .map(Actor::id)
        .toList();
  }

  private record Lead(Actor actor, Span mention) {}

  /** The mentions that open the stretch, the longest first. */
  private static List<Lead> leads(Place place, String text) {
    var before = BEFORE.matcher(text);
    int latest = start(place, before.lookingAt() ? before.end() : 0);
    return place.report().list(Actor.class).stream()
        .flatMap(a -> a.mentions().stream().map(m -> new Lead(a, m.span())))
        .filter(l -> place.span().contains(l.mention()) && l.mention().start() <= latest)
        .filter(l -> l.mention().end() < place.span().end())
        .sorted(Comparator.comparingInt((Lead l) -> l.mention().length()).reversed())
        .toList();
  }

  /** What is agreed on, where the stretch says that somebody agrees on something. */
  Phrase agreedOn() {
    String text = place.words();
    String on = AGREE.matcher(text).replaceFirst("");
    return on.equals(text) || on.isBlank() ? this : new Phrase(place, who, line(on), negated);
  }

  /** Where the words only say whereto ("to the table"), with the coming that is left out. */
  Phrase toTheTable() {
    String text = place.words();
    return text.matches("(?i)(in)?to the .*")
        ? new Phrase(place, List.of(), "come " + line(text), false)
        : this;
  }

  Words words() {
    return Words.of(GERUND.matcher(does).replaceFirst(""));
  }

  /** As an option or step is described: one short line that starts with a capital letter. */
  String title() {
    String text = does.isEmpty() ? place.words() : does;
    if (text.length() > LONGEST) {
      int cut = text.lastIndexOf(' ', LONGEST);
      text = text.substring(0, cut > 0 ? cut : LONGEST) + " …";
    }
    int first = text.codePointAt(0);
    return new StringBuilder()
        .appendCodePoint(Character.toUpperCase(first))
        .append(text, Character.charCount(first), text.length())
        .toString();
  }

  /** Whether coming to an agreement is what it says. */
  boolean speaksOfAgreement() {
    String text = place.words().toLowerCase(Locale.ROOT);
    return AGREE.matcher(text).lookingAt() || Words.of(text).sameAs(Words.of("ceasefire"));
  }
}
