package parley.reading.contradictions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import parley.reading.claim.Claim;
import parley.reading.claim.Condition;
import parley.reading.claim.Demand;
import parley.reading.claim.Span;
import parley.reading.claim.Statement;
import parley.reading.contradictions.Contradiction.Kind;
import parley.reading.drafting.Cast.Member;
import parley.reading.drafting.ReportClaims;
import parley.reading.drafting.Withdrawal;
import parley.reading.drafting.Words;

/** What a party said earlier it denies having said, or no longer asks for. */
final class Denials {

  /** Having said something of that kind. */
  private static final Pattern HAVING_SAID =
      Pattern.compile(
          "(?is)^(?:that\\s+)?(?:\\S+\\s+){0,4}?(?:had\\s+|has\\s+|have\\s+|having\\s+|ever\\s+)*"
              + "(?:threatened|offered|said|promised|agreed|pledged|vowed|warned|announced|suggested"
              + "|proposed|demanded|asked|threatening|offering|saying|promising|agreeing)\\s+"
              + "(?:to\\s+|that\\s+|for\\s+)?(?<what>.+)$");

  private record Said(Member party, Words words, ReportClaims report, Claim claim, Span span) {}

  private Denials() {}

  static List<Contradiction> find(Scene scene) {
    List<Said> said = new ArrayList<>();
    List<Said> asked = new ArrayList<>();
    List<Contradiction> found = new ArrayList<>();
    for (ReportClaims report : scene.reports()) {
      for (Statement statement : report.list(Statement.class)) {
        if (statement.negated()) {
          denied(scene, report, statement, said).ifPresent(found::add);
        }
      }
      for (Withdrawal withdrawal : Withdrawal.find(report)) {
        dropped(scene, report, withdrawal, asked).ifPresent(found::add);
      }
      said.addAll(statements(scene, report));
      asked.addAll(asked(scene, report));
    }
    return found;
  }

  private static List<Said> statements(Scene scene, ReportClaims report) {
    List<Said> said = new ArrayList<>();
    for (Statement statement : report.list(Statement.class)) {
      if (!statement.negated() && statement.mode() != Statement.Mode.THOUGHT) {
        scene
            .party(report, statement.speakers())
            .ifPresent(party -> {
              for (Span content : statement.content()) {
                said.add(new Said(party, words(report, content), report, statement, content));
              }
            });
      }
    }
    return said;
  }

  private static List<Said> asked(Scene scene, ReportClaims report) {
    List<Said> asked = new ArrayList<>();
    for (Condition condition : report.list(Condition.class)) {
      scene
          .party(report, condition.statedBy())
          .filter(p -> condition.type() == Condition.Type.PRECONDITION)
          .ifPresent(party ->
              condition
                  .needs()
                  .forEach(need ->
                      asked.add(
                          new Said(
                              party, words(report, need.span()), report, condition, need.span()))));
    }
    for (Demand demand : report.list(Demand.class)) {
      scene
          .party(report, demand.by())
          .ifPresent(party ->
              asked.add(
                  new Said(
                      party, words(report, demand.content()), report, demand, demand.content())));
    }
    return asked;
  }

  private static Words words(ReportClaims report, Span span) {
    return Words.of(report.words(span));
  }

  private static Optional<Contradiction> denied(
      Scene scene, ReportClaims report, Statement statement, List<Said> said) {
    Optional<Member> party = scene.party(report, statement.speakers());
    if (party.isEmpty() || statement.content().isEmpty()) {
      return Optional.empty();
    }
    Span content = statement.content().getFirst();
    var having = HAVING_SAID.matcher(report.words(content));
    if (!having.find()) {
      return Optional.empty();
    }
    Words what = Words.of(having.group("what"));
    return said.reversed().stream()
        .filter(s -> s.party().equals(party.get()) && holds(s.words(), what))
        .findFirst()
        .map(s ->
            new Contradiction(
                Kind.DENIAL,
                party.get().name(),
                having.group("what").strip(),
                scene.side(
                    s.report(), s.claim(), s.span(), "it said so", ((Statement) s.claim()).date()),
                scene.side(
                    report, statement, content, "it denies having said so", statement.date())));
  }

  private static Optional<Contradiction> dropped(
      Scene scene, ReportClaims report, Withdrawal withdrawal, List<Said> asked) {
    Optional<Member> party = scene.party(report, List.of(withdrawal.by()));
    Words what = withdrawal.what(report);
    return asked.reversed().stream()
        .filter(s -> party.equals(Optional.of(s.party())) && holds(s.words(), what))
        .findFirst()
        .map(s ->
            new Contradiction(
                Kind.DROPPED,
                s.party().name(),
                s.report().words(s.span()),
                scene.side(s.report(), s.claim(), s.span(), "it asked for it", null),
                scene.side(
                    report, report.source(), withdrawal.span(), "it no longer asks for it", null)));
  }

  /** Whether all that is denied or dropped was said: two things at least, or the same one. */
  private static boolean holds(Words said, Words what) {
    Set<String> stems = what.uncounted();
    return Scene.telling(stems)
        && !said.countsDiffer(what)
        && (stems.size() > 1 || said.stems().equals(what.stems()))
        && said.stems().containsAll(stems);
  }
}
