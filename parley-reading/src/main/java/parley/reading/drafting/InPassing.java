package parley.reading.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parley.reading.claim.Actor;
import parley.reading.claim.Span;
import parley.reading.drafting.Occurrence.Stage;

/**
 * Finds what a report takes for known as it tells something else: by the noun of an act ("since the
 * release of the guards", "welcomed the withdrawal of the letters") or by a participle ("having
 * published its accounts, the port asked for more").
 */
final class InPassing {

  private static final Pattern SENTENCE = Pattern.compile("[^.!?;:\\n\"“”]{1,600}");

  /** Words that take an act for a thing of the past, and its noun. */
  private static final Pattern NOUN =
      Pattern.compile(
          "\\b(?i:(?<fact>since|welcomed|praised|greeted|hailed|celebrated|thanks to|despite)|following|after)\\s+"
              + "(?:(?:the|its|his|her|their)\\s+|(?<owner>\\p{Lu}[\\p{L}.' -]{0,40}?)['’]s?\\s+)"
              + "(?:\\p{Ll}+\\s+)?(?<noun>\\p{Ll}{4,})\\s+(?:of|from)\\s+(?<of>[^,;:()]{2,80})");

  /** Words that link what is told of an act to what it was done to. */
  private static final Pattern MORE =
      Pattern.compile(
          "\\s+(?:and|but|which|who|that|when|while|as|by|has|have|had|was|were|is|are|said|says|will|would)\\s");

  /** What makes an act told in passing a thing to come. */
  private static final Pattern AHEAD =
      Pattern.compile(
          "\\b(?i:only|immediately|directly|will|would|should|could|can|might|must|shall|to come|planned|expected|if|unless"
              + "|until|once|not|never|no|agree\\w*|promis\\w*|offer\\w*|pledg\\w*|refus\\w*|wants?|demand\\w*|insist\\w*"
              + "|ready|prepared|willing|due|possible)\\b|n['’]t\\b");

  private static final Pattern PARTICIPLE =
      Pattern.compile(
          "\\b[Hh]aving\\s+(?:(?:already|now|since|just|finally|duly)\\s+)?(?<verb>\\p{Ll}{3,})\\b(?<rest>[^,;:()]{2,100})(?<end>,|$)");

  private static final Pattern BEFORE_COMMA = Pattern.compile(",?\\s+$");

  private static final int LONGEST_ARTICLE = 6;

  private final ReportClaims report;
  private final List<Occurrence> found = new ArrayList<>();

  private InPassing(ReportClaims report) {
    this.report = report;
  }

  /** All in a report. */
  static List<Occurrence> find(ReportClaims report) {
    InPassing acts = new InPassing(report);
    Matcher sentence = SENTENCE.matcher(report.text());
    while (sentence.find()) {
      acts.nouns(sentence.start(), sentence.group());
      acts.participles(sentence.start(), sentence.group());
    }
    return acts.found;
  }

  private void nouns(int at, String sentence) {
    Matcher told = NOUN.matcher(sentence);
    while (told.find()) {
      String noun = told.group("noun");
      boolean ahead =
          AHEAD
              .matcher(told.group("fact") == null ? sentence : sentence.substring(0, told.start()))
              .find();
      if (ahead || !ActFamilies.isNoun(noun)) {
        continue;
      }
      Matcher more = MORE.matcher(told.group("of") + " ");
      String of =
          more.find() ? told.group("of").substring(0, more.start()) : told.group("of").strip();
      String owner = told.group("owner");
      Span who =
          owner == null ? new Span(at, at) : span(at, told.start("owner"), told.end("owner"));
      add(
          new Place(report, span(at, told.start("noun"), told.start("of") + of.length())),
          actors(who),
          "hold " + noun + " of " + of,
          noun,
          Stage.OVER);
    }
  }

  private void participles(int at, String sentence) {
    Matcher told = PARTICIPLE.matcher(sentence);
    while (told.find()) {
      String before = sentence.substring(0, told.start());
      if (Verbs.isInflected(told.group("verb")) && Outright.after(before)) {
        String verb = Verbs.base(told.group("verb"));
        Place place = new Place(report, span(at, told.start(), told.end("rest")));
        add(place, subject(at, told, before), verb + told.group("rest"), "", Stage.of(verb));
      }
    }
  }

  /** Who is named before the participle, or after it where it opens the sentence. */
  private List<String> subject(int at, Matcher told, String before) {
    if (before.isBlank()) {
      return report.list(Actor.class).stream()
          .filter(a ->
              a.mentions().stream()
                  .map(Actor.Mention::span)
                  .anyMatch(m ->
                      m.start() > at + told.end()
                          && m.start() <= at + told.end() + LONGEST_ARTICLE))
          .map(Actor::id)
          .limit(1)
          .toList();
    }
    Matcher comma = BEFORE_COMMA.matcher(before);
    int end = at + (comma.find() ? comma.start() : before.length());
    return actors(new Span(end, end));
  }

  /** Who is named up to where a span ends. */
  private List<String> actors(Span span) {
    return report.list(Actor.class).stream()
        .filter(a -> a.mentions().stream().anyMatch(m -> m.span().end() == span.end()))
        .map(Actor::id)
        .limit(1)
        .toList();
  }

  private void add(Place place, List<String> by, String act, String head, Stage stage) {
    found.add(Occurrence.of(place, by, "", act, head, stage));
  }

  private static Span span(int at, int from, int to) {
    return new Span(at + from, at + to);
  }
}
