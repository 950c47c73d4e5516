package parley.reading.drafting;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import parley.reading.claim.Actor;
import parley.reading.claim.Condition;
import parley.reading.claim.Sequence;
import parley.reading.claim.Span;

/** Acts that a stretch leaves out, as they were told before: it would do so, until they had. */
final class LeftOut {

  /** An act of which is only said that it is that which was told. */
  private static final Pattern SO =
      Pattern.compile("^do (so|this|that|it|likewise|the same)$", Pattern.CASE_INSENSITIVE);

  /** An act of which is only said that it begins. */
  private static final Pattern BEGUN =
      Pattern.compile("^(begin|start|go ahead|comply)$", Pattern.CASE_INSENSITIVE);

  /** What somebody is to do, as somebody asked or he said. */
  private static final Pattern ASKED =
      Pattern.compile(
          "\\b(?:asked|invited|hired|told|ordered|ready|prepared|willing|agreed|promised|offered)\\s+to\\s+(\\p{Ll}+[^,;:.]*)");

  /** An auxiliary whose verb has been told. */
  private static final Pattern ELLIPSIS = Pattern.compile("(?i)(had|has|have|did|does|do)");

  private static final Pattern NOT_DONE =
      Pattern.compile(
          "\\b(?:has|have|had)\\s+(?:not|never)\\s+(?:yet\\s+)?(?<verb>\\p{Ll}+)(?<rest>[^,;:.]*)");

  private LeftOut() {}

  /** Whether an act is only said to be the one told before. */
  static boolean pointsBack(String does) {
    return SO.matcher(does).matches() || BEGUN.matcher(does).matches();
  }

  /** Whether some words leave out the act that was told before: until they had. */
  static boolean leavesOut(String words) {
    return ELLIPSIS.matcher(words.substring(words.lastIndexOf(' ') + 1)).matches();
  }

  /**
   * The act that its sentence says is not done yet: the examiners have not approved; until they
   * had.
   */
  static Optional<Phrase> denied(Phrase phrase) {
    ReportClaims report = phrase.place().report();
    int here = phrase.place().span().start();
    int start = Antecedents.start(report, here);
    Matcher not = NOT_DONE.matcher(report.text().substring(start, here));
    return not.find()
        ? Optional.of(
            new Phrase(
                phrase.place(),
                Subject.outermost(report, new Span(start, start + not.start())).stream()
                    .limit(1)
                    .toList(),
                Verbs.base(not.group("verb")) + not.group("rest"),
                false))
        : Optional.empty();
  }

  /** The act told last before: once its council has adopted the scale; it would do so. */
  static Optional<String> told(Phrase phrase) {
    return BEGUN.matcher(phrase.does()).matches() ? begun(phrase) : last(phrase);
  }

  /**
   * What is to begin: what is asked of somebody whom the sentence names, or what the sentence
   * before says that he is to do.
   */
  private static Optional<String> begun(Phrase phrase) {
    ReportClaims report = phrase.place().report();
    int here = phrase.place().span().start();
    int start = Antecedents.start(report, here);
    List<String> named = Subject.outermost(report, new Span(start, phrase.place().span().end()));
    Optional<String> needed =
        report.list(Condition.class).stream()
            .flatMap(c -> c.needs().stream())
            .filter(need -> isNear(report, need.span(), here) && need.span().end() <= start)
            .filter(need -> need.by().stream().anyMatch(by -> isNamed(report, by, start, here)))
            .max(Comparator.comparingInt(need -> need.span().start()))
            .map(need -> does(report, need.span()));
    if (needed.isPresent() || (named.isEmpty() && phrase.who().isEmpty())) {
      return needed;
    }
    int before = start < 2 ? 0 : Antecedents.start(report, start - 2);
    Matcher asked = ASKED.matcher(report.text().substring(before, here));
    return asked.find() ? Optional.of(asked.group(1).strip()) : Optional.empty();
  }

  private static boolean isNamed(ReportClaims report, String actor, int from, int to) {
    return report.list(Actor.class).stream()
        .filter(a -> a.id().equals(actor))
        .flatMap(a -> a.mentions().stream())
        .anyMatch(m -> m.span().start() >= from && m.span().end() <= to);
  }

  private static boolean isNear(ReportClaims report, Span span, int here) {
    return span.end() <= here
        && Antecedents.sentences(report.text(), span.end(), here) <= Antecedents.FURTHEST;
  }

  private static Optional<String> last(Phrase phrase) {
    ReportClaims report = phrase.place().report();
    int here = phrase.place().span().start();
    return Stream.concat(
            report.list(Condition.class).stream()
                .flatMap(c ->
                    Stream.concat(
                        Stream.ofNullable(c.blocked()),
                        c.needs().stream().map(Condition.Need::span))),
            report.list(Sequence.class).stream().flatMap(s -> s.steps().stream()))
        .filter(span -> isNear(report, span, here))
        .max(Comparator.comparingInt(Span::start))
        .map(span -> does(report, span))
        .filter(does -> !SO.matcher(does).matches());
  }

  private static String does(ReportClaims report, Span span) {
    return Phrase.of(new Place(report, span)).does();
  }
}
