package parley.reading.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import parley.reading.claim.Claim;
import parley.reading.claim.Commitment;
import parley.reading.claim.Condition;
import parley.reading.claim.Demand;
import parley.reading.claim.Evidence;
import parley.reading.claim.Leverage;
import parley.reading.claim.Meeting;
import parley.reading.claim.Sequence;
import parley.reading.claim.Span;
import parley.reading.claim.Statement;
import parley.reading.drafting.Cast.Member;

/**
 * What the parties of one report are set on or against: what they refuse to do, say that they will
 * not do, and want done by whoever can. What somebody only means to do himself is left out: he
 * could do it at once, and that he has not says that something else holds him back. What another
 * claim tells already, such as a condition or a meeting turned down, is left to it.
 */
final class Resolves {

  /** An act, whose it is if anybody's, and whether the party wants it not to happen. */
  record Resolve(Member party, Optional<Member> doer, Phrase act, boolean against) {}

  private static final Pattern TO =
      Pattern.compile("(?i)(not\\s+)?to\\s+\\p{Ll}.*", Pattern.DOTALL);

  private static final Pattern DOING = Pattern.compile("\\p{Ll}{2,}ing\\s.*", Pattern.DOTALL);

  private static final Pattern INFINITIVE = Pattern.compile("^(?i)(not\\s+)?to\\s+(not\\s+)?");

  private static final Pattern DONE =
      Pattern.compile("(.*?\\p{L})\\s+to\\s+(?:be|get)\\s+(\\p{L}.*)", Pattern.DOTALL);

  private static final Pattern WILL_NOT =
      Pattern.compile(
          "(?i)^(that\\s+)?[^,;:]{0,60}?\\b(will|would|shall)\\s+(not|never)\\b|\\bwo(n['’]t|uldn['’]t)\\b");

  /** Where what is said goes on with something else. */
  private static final Pattern NEXT =
      Pattern.compile(
          "[,;:—]|\\s(and|but|or|nor)\\s+(?=(\\S+\\s+){0,2}(will|would|shall|is|was|are|were|has|had|have|never|not)\\b)"
              + "|\\s(until|unless|without|before|if|as long as|while|because|since|when|except)\\b");

  /** Acts of speaking and of the mind change nothing at the table. */
  private static final Pattern IDLE =
      Pattern.compile(
          "(?i)^(be|have|say|tell|comment|speak|answer|know|think|see|hear|explain|discuss|talk|give (details|names|comment)"
              + "|name|reveal|elaborate|confirm|respond|wait|rush|speculate|believe|understand|mean|become|seem)\\b.*");

  private final ReportClaims report;
  private final Cast cast;

  Resolves(ReportClaims report, Cast cast) {
    this.report = report;
    this.cast = cast;
  }

  List<Resolve> read() {
    List<Resolve> found = new ArrayList<>();
    for (Statement said : report.list(Statement.class)) {
      List<Member> by = cast.parties(report, said.speakers());
      if (by.size() == 1 && !said.negated() && !said.content().isEmpty() && !toldOtherwise(said)) {
        of(said, by.getFirst())
            .filter(r -> !IDLE.matcher(r.act().does()).matches())
            .filter(r -> !r.act().words().isEmpty())
            .ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<Resolve> of(Statement said, Member party) {
    Span content = said.content().getFirst();
    String words = report.words(content);
    return switch (said.mode()) {
      case REFUSAL ->
          TO.matcher(words).matches() || DOING.matcher(words).matches()
              ? own(said, party, content)
              : Optional.empty();
      case INTENT -> TO.matcher(words).matches() ? Optional.empty() : wanted(party, content);
      case DIRECT, INDIRECT, MIXED ->
          WILL_NOT.matcher(words).find() ? refused(said, party, content) : Optional.empty();
      case THOUGHT -> Optional.empty();
    };
  }

  /** <em>refused to sign</em>, <em>ruled out leaving</em>. */
  private Optional<Resolve> own(Statement said, Member party, Span content) {
    Phrase read = Phrase.of(new Place(report, first(content)), said.speakers());
    Phrase act = read.doing(INFINITIVE.matcher(read.does()).replaceFirst(""));
    return Optional.of(new Resolve(party, Optional.of(party), act, !act.negated()));
  }

  /** <em>wants the bank to be reconnected</em>: by whom is not said. */
  private Optional<Resolve> wanted(Member party, Span content) {
    Span clause = first(content);
    var done = DONE.matcher(report.words(clause));
    return done.matches()
        ? Passive.of(Terse.line(done.group(1)), "be ", Terse.act(done.group(2)))
            .map(act -> new Phrase(new Place(report, clause), List.of(), act, false, true))
            .map(act -> new Resolve(party, Optional.empty(), act, false))
        : Optional.empty();
  }

  /** <em>said it would not change its quota</em>, of itself. */
  private Optional<Resolve> refused(Statement said, Member party, Span content) {
    Phrase act = Phrase.of(new Place(report, first(content)), said.speakers());
    boolean own = cast.parties(report, act.who()).equals(List.of(party));
    return own && act.negated()
        ? Optional.of(new Resolve(party, Optional.of(party), act, true))
        : Optional.empty();
  }

  /** What is said up to where something else begins. */
  private Span first(Span content) {
    String words = report.words(content);
    var next = NEXT.matcher(words);
    return next.find() && next.start() > 0
        ? new Span(content.start(), content.start() + next.start())
        : content;
  }

  private boolean toldOtherwise(Statement said) {
    return Stream.of(
            Condition.class,
            Sequence.class,
            Meeting.class,
            Commitment.class,
            Demand.class,
            Leverage.class)
        .flatMap(kind -> report.list(kind).stream())
        .flatMap(claim -> Evidence.of((Claim) claim).stream())
        .anyMatch(span -> said.content().stream().anyMatch(span::overlaps));
  }
}
