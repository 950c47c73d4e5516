package parley.reading.contradictions;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import parley.reading.claim.Actor;
import parley.reading.claim.Claim;
import parley.reading.claim.Span;
import parley.reading.claim.Statement;
import parley.reading.contradictions.Contradiction.Side;
import parley.reading.drafting.Cast;
import parley.reading.drafting.Cast.Member;
import parley.reading.drafting.ReportClaims;
import parley.reading.drafting.Sameness;
import parley.reading.drafting.Words;

/** The reports, oldest first, who is who in them, and what a sentence says outright. */
record Scene(List<ReportClaims> reports, Cast cast, Sameness sameness) {

  /** Words after which nothing is said outright. */
  private static final Pattern CONDITIONAL =
      Pattern.compile(
          "(?i)\\b(if|unless|until|till|once|before|provided|providing|whether|as long as|so long"
              + " as|on condition|in (exchange|return)|only (after|when|if)|would"
              + " have|might|(?-i:may)|could|should"
              + "|hypothetical\\w*|suppos\\w+|reportedly|rumou?r\\w*|perhaps|possibly)\\b");

  /** Of these there is more than one, and only the report knows which is meant. */
  private static final Set<String> GENERIC =
      Set.of(
          "demand",
          "proposal",
          "plan",
          "offer",
          "idea",
          "deal",
          "decision",
          "term",
          "text",
          "draft",
          "move",
          "step",
          "talk",
          "agreement",
          "accord",
          "pact",
          "document",
          "request",
          "call",
          "initiative",
          "measure",
          "condition",
          "statement",
          "word",
          "matter",
          "issue",
          "point",
          "process",
          "solution",
          "compromis",
          "suggestion",
          "resolution",
          "packag",
          "roadmap",
          "thing",
          "side",
          "date",
          "it",
          "them",
          "do",
          "mak",
          "tak",
          "giv",
          "hav",
          "be",
          "go",
          "com");

  static Scene of(List<ReportClaims> reports, Sameness sameness) {
    List<ReportClaims> ordered =
        reports.stream()
            .sorted(Comparator.comparing(ReportClaims::day).thenComparing(ReportClaims::id))
            .toList();
    return new Scene(ordered, Cast.of(ordered, sameness), sameness);
  }

  /** The one party that these actors are or speak for. */
  Optional<Member> party(ReportClaims report, List<String> actors) {
    List<Member> parties = cast.parties(report, actors);
    return parties.size() == 1 && parties.getFirst().type() != Actor.Type.UNNAMED
        ? Optional.of(parties.getFirst())
        : Optional.empty();
  }

  /** Whether the words tell one thing from another by more than a name for all of its sort. */
  static boolean telling(Set<String> stems) {
    return stems.stream().anyMatch(s -> !GENERIC.contains(s));
  }

  /** Whether both are the same in the same words, or a person says so. */
  boolean same(Words one, Words other) {
    return one.stems().equals(other.stems()) || sameness.one(one, other);
  }

  /** The sentence around a stretch. */
  static Span sentence(ReportClaims report, Span span) {
    return Sentences.of(report.text()).around(span);
  }

  /** Whether a sentence says outright what it says: no question and nothing under a condition. */
  static boolean outright(ReportClaims report, Span span) {
    return isOutright(report.words(sentence(report, span)));
  }

  /** Whether these words are no question and under no condition. */
  static boolean isOutright(String words) {
    return !words.contains("?") && !CONDITIONAL.matcher(words).find();
  }

  /** What a claim says, on its day. */
  Side side(ReportClaims report, Claim claim, Span span, String says, @Nullable LocalDate day) {
    return side(report, claim, span, says, day, null);
  }

  Side side(
      ReportClaims report,
      Claim claim,
      Span span,
      String says,
      @Nullable LocalDate day,
      @Nullable String by) {
    return new Side(
        says, by, report.id(), day == null ? report.source().published() : day, span, claim.id());
  }

  /** Who says so: the speakers of the statement a claim stands in. */
  @Nullable String voice(ReportClaims report, @Nullable String statement) {
    return statement == null
        ? null
        : report.list(Statement.class).stream()
            .filter(s -> s.id().equals(statement))
            .findFirst()
            .map(s -> voice(report, s))
            .orElse(null);
  }

  /** The name of who makes a statement. */
  @Nullable String voice(ReportClaims report, Statement said) {
    return said.speakers().stream()
        .flatMap(id -> name(report, id).stream())
        .findFirst()
        .orElse(null);
  }

  Optional<String> name(ReportClaims report, String actor) {
    return report.list(Actor.class).stream()
        .filter(a -> a.id().equals(actor))
        .map(Actor::name)
        .findFirst();
  }

  /** Whether one day is after another; not where either is unknown. */
  static boolean after(@Nullable LocalDate day, @Nullable LocalDate other) {
    return day != null && other != null && day.isAfter(other);
  }

  static boolean sameDay(@Nullable LocalDate day, @Nullable LocalDate other) {
    return day != null && day.equals(other);
  }
}
