package parley.reading.drafting;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import parley.reading.claim.Actor;
import parley.reading.claim.Span;

/**
 * Puts what a pronoun stands for in its place, so that an act is told by its things and can be
 * known again: "it would surrender them" by the heavy weapons of the sentence before. Who is meant
 * is read with the actors; what is meant is the nearest thing named before that agrees in number
 * and is not who acts on it. Where none does the words stay as they are.
 */
final class Antecedents {

  /** How many sentences before its own a pronoun may take its thing from. */
  static final int FURTHEST = 1;

  private static final int SENTENCE = 100;
  private static final int AFTER_PREPOSITION = 30;
  private static final int SOMEBODY = 120;
  private static final int LOOK_BACK = 700;

  private static final Pattern PRONOUN =
      Pattern.compile(
          "\\b(them|one|him|it(?!\\s+(\\p{Ll}+(s|ed)|have|had|will|would|can|could|may|might|held|kept|took)\\b))"
              + "\\b(?!\\s+(of|more)\\b)",
          Pattern.CASE_INSENSITIVE);

  /** What points to the one meant: approve this one. */
  private static final Pattern THIS =
      Pattern.compile("\\b(?:this|that|the|each|every|such an?|another)\\s+$");

  private static final Pattern SUBJECT =
      Pattern.compile("^(they|it|these|those)\\b", Pattern.CASE_INSENSITIVE);

  private static final Pattern SENTENCE_END = Pattern.compile("[.!?][\"”’)]*\\s+|\\n");

  /** What may stand between who acts and what is acted on only where another clause begins. */
  private static final Pattern CLAUSE =
      Pattern.compile(
          "[,;:—–]|\\b(when|until|till|after|before|once|unless|if|that|and|but|which|who|while|as|said|says"
              + "|because|so)\\b");

  private static final Pattern RECEIVED =
      Pattern.compile("\\s+(the|an?|its|his|her|their|any|all|\\d|\\p{Lu})");

  /** What is asked for before somebody acts is that he acts: will help once it asks for it. */
  private static final Pattern ASKED =
      Pattern.compile(
          ".*\\b(ask(s|ed)? for|request(s|ed)?|call(s|ed)? for|appl(y|ies|ied) for|want(s|ed)?) it");

  private static final Pattern VERB = Pattern.compile("\\p{Ll}+");

  private static final Pattern WHICH = Pattern.compile(",?\\s+which\\s");
  private static final int WHICH_LENGTH = 8;

  private Antecedents() {}

  /** The phrase with things for its pronouns, as far as the report shows which. */
  static Phrase resolved(Phrase phrase) {
    if (LeftOut.leavesOut(phrase.place().words())) {
      return LeftOut.denied(phrase).orElse(phrase);
    }
    if (LeftOut.pointsBack(phrase.does())) {
      return LeftOut.told(phrase).map(does -> with(phrase, does)).orElse(phrase);
    }
    if (ASKED.matcher(phrase.does()).matches()) {
      return phrase;
    }
    Matcher subject = SUBJECT.matcher(phrase.does());
    if (phrase.who().isEmpty() && !phrase.passive() && subject.find()) {
      return replaced(phrase, subject);
    }
    Matcher object = PRONOUN.matcher(phrase.does());
    if (object.find()) {
      boolean inside = CLAUSE.matcher(phrase.does().substring(0, object.start())).find();
      return inside ? phrase : replaced(phrase, object);
    }
    return VERB.matcher(phrase.does()).matches()
        ? related(phrase).map(of -> with(phrase, phrase.does() + " " + of)).orElse(phrase)
        : phrase;
  }

  private static Phrase replaced(Phrase phrase, Matcher pronoun) {
    String before = THIS.matcher(phrase.does().substring(0, pronoun.start())).replaceFirst("");
    String after = phrase.does().substring(pronoun.end());
    return find(phrase, pronoun.group())
        .map(thing -> with(phrase, before + thing + after))
        .orElse(phrase);
  }

  /** What a verb without an object is done to where its clause tells more of it: a map, which. */
  private static Optional<String> related(Phrase phrase) {
    String text = phrase.place().report().text();
    int here = phrase.place().span().start();
    int from = Math.max(0, here - LOOK_BACK);
    Matcher which = WHICH.matcher(text).region(from, Math.min(text.length(), here + WHICH_LENGTH));
    Optional<String> of = Optional.empty();
    while (which.find() && which.start() <= here) {
      int at = which.start();
      String between = text.substring(at, Math.max(at, here));
      of =
          SENTENCE_END.matcher(between).find() || between.indexOf(',', 1) > 0
              ? Optional.empty()
              : NamedThings.in(text, new Span(Math.max(from, at - WHICH_LENGTH * 10), at)).stream()
                  .filter(n -> text.substring(n.span().end(), at).length() < n.words().length() + 2)
                  .reduce((first, last) -> last)
                  .map(NamedThings.Named::words);
    }
    return of;
  }

  private static Phrase with(Phrase phrase, String does) {
    return phrase.doing(does);
  }

  /** Where the sentence of a place starts. */
  static int start(ReportClaims report, int at) {
    int start = at;
    while (start > 0 && sentences(report.text(), start - 1, at) == 0) {
      start--;
    }
    return start;
  }

  private static Optional<String> find(Phrase phrase, String pronoun) {
    ReportClaims report = phrase.place().report();
    return where(phrase, pronoun)
        .flatMap(at -> {
          Span first = earlier(report, at, pronoun);
          Optional<NamedThings.Named> thing =
              thing(phrase, first, pronoun)
                  .filter(t -> distance(report, t, first) < AFTER_PREPOSITION);
          return thing
              .or(() -> isReceiver(report, at) ? Optional.empty() : near(phrase, first, pronoun))
              .map(NamedThings.Named::words)
              .or(() -> somebody(phrase, at))
              .or(() -> thing(phrase, first, pronoun).map(NamedThings.Named::words));
        });
  }

  /** Where a pronoun of the act stands in the report: as it is, or as the subject of a passive. */
  private static Optional<Span> where(Phrase phrase, String pronoun) {
    String words = phrase.place().report().words(phrase.place().span());
    String subject =
        switch (pronoun.toLowerCase(Locale.ROOT)) {
          case "them" -> "they";
          case "him" -> "he";
          default -> pronoun;
        };
    return Stream.of(phrase.passive() ? subject : pronoun, pronoun)
        .map(word -> Pattern.compile("(?i)\\b" + word + "\\b").matcher(words))
        .filter(Matcher::find)
        .map(found ->
            new Span(
                phrase.place().span().start() + found.start(),
                phrase.place().span().start() + found.end()))
        .findFirst();
  }

  /** Of a thing rather than of somebody where "it" is acted on: the last sentence's subject. */
  private static Optional<NamedThings.Named> near(Phrase phrase, Span at, String pronoun) {
    return pronoun.equalsIgnoreCase("it")
        ? thing(phrase, at, pronoun)
            .filter(t -> t.after().isEmpty() && !isSomebody(phrase.place().report(), t.span()))
        : Optional.empty();
  }

  /** Whether what somebody gets follows: guarantee it 300 cubic metres. */
  private static boolean isReceiver(ReportClaims report, Span at) {
    return RECEIVED.matcher(report.text()).region(at.end(), report.text().length()).lookingAt();
  }

  /** Where the same pronoun first stands in its sentence: what it is there it is here. */
  private static Span earlier(ReportClaims report, Span at, String pronoun) {
    if (!pronoun.matches("(?i)they|it")) {
      return at;
    }
    int start = start(report, at.start());
    Matcher same =
        Pattern.compile("(?i)\\b" + pronoun + "\\b").matcher(report.text()).region(start, at.end());
    return same.find() ? new Span(same.start(), same.end()) : at;
  }

  /** Whom the report's actors know the pronoun to be, but for those who act on it. */
  private static Optional<String> somebody(Phrase phrase, Span at) {
    Span before = new Span(phrase.place().span().start(), at.start());
    return phrase.place().report().list(Actor.class).stream()
        .filter(a -> a.mentions().stream().anyMatch(m -> m.span().equals(at)))
        .filter(a -> !phrase.who().contains(a.id()))
        .filter(a -> a.mentions().stream().noneMatch(m -> before.contains(m.span())))
        .map(Actor::name)
        .findFirst();
  }

  private static Optional<NamedThings.Named> thing(Phrase phrase, Span at, String pronoun) {
    ReportClaims report = phrase.place().report();
    String word = pronoun.toLowerCase(Locale.ROOT);
    if (word.equals("him")) {
      return Optional.empty();
    }
    int from = Math.max(0, at.start() - LOOK_BACK);
    Predicate<NamedThings.Named> fits =
        word.equals("one")
            ? n -> n.open() && !n.many()
            : n -> n.many() == word.matches("them|they|these|those");
    return NamedThings.in(report.text(), new Span(from, at.start())).stream()
        .filter(fits)
        .filter(n -> sentences(report.text(), n.span().end(), at.start()) <= FURTHEST)
        .filter(n -> !isNameOf(phrase, n.span()))
        .filter(n ->
            CLAUSE.matcher(report.text().substring(n.span().end(), at.start())).find()
                || sentences(report.text(), n.span().end(), at.start()) > 0)
        .min(
            Comparator.comparingInt((NamedThings.Named n) -> distance(report, n, at))
                .thenComparingInt(n -> -n.span().start()));
  }

  private static int distance(ReportClaims report, NamedThings.Named named, Span at) {
    return SENTENCE * sentences(report.text(), named.span().end(), at.start())
        + (named.after().isEmpty() ? 0 : AFTER_PREPOSITION)
        + (isSomebody(report, named.span()) ? SOMEBODY : 0);
  }

  private static boolean isSomebody(ReportClaims report, Span span) {
    return report.list(Actor.class).stream()
        .anyMatch(a -> a.mentions().stream().anyMatch(m -> m.span().contains(span)));
  }

  /** Whether it names who acts, or stands in the name of somebody who is no group of people. */
  private static boolean isNameOf(Phrase phrase, Span span) {
    return phrase.place().report().list(Actor.class).stream()
        .filter(a ->
            phrase.who().contains(a.id())
                || (a.type() != Actor.Type.GROUP && a.type() != Actor.Type.UNNAMED))
        .anyMatch(a ->
            a.mentions().stream()
                .anyMatch(m -> m.span().overlaps(span) && m.span().end() >= span.end()));
  }

  /** How many sentences end between two places. */
  static int sentences(String text, int from, int to) {
    Matcher end = SENTENCE_END.matcher(text).region(from, to);
    int ends = 0;
    boolean blank = false;
    while (end.find()) {
      // The end of a paragraph ends its last sentence no second time.
      boolean line = end.group().equals("\n");
      if (!line || !blank) {
        ends++;
      }
      blank = end.group().indexOf('\n') >= 0 || line;
    }
    return ends;
  }
}
