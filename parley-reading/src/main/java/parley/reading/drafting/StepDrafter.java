package parley.reading.drafting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.reading.claim.Actor;
import parley.reading.claim.Condition;
import parley.reading.claim.Meeting;
import parley.reading.claim.Sequence;
import parley.reading.claim.Span;
import parley.reading.claim.Statement;
import parley.reading.drafting.Cast.Member;
import parley.talks.Basis;
import parley.talks.Order;
import parley.talks.Warning;
import parley.talks.formula.Formula;

/**
 * What waits for what: meetings that have not been held become steps, conditions become what those
 * steps need, sequences their order.
 */
final class StepDrafter {

  private static final Pattern AS_LONG_AS = Pattern.compile("(?i)(as|so) long as");

  private static final Pattern ONCE =
      Pattern.compile("(?i)(only )?(once|when|as soon as|upon|(.* )?after)");

  private static final Pattern SUM =
      Pattern.compile("\\s+[$€£]\\s?\\d[\\d,.]*(\\s+(thousand|million|billion))?");

  private static final Pattern AND_HAD =
      Pattern.compile("\\s+and\\s+((?:had|has|have)\\s+\\p{Ll}+[^.,;:!?\"”\\n]*)");

  /** What becomes of a matter: a verdict on it, which nobody takes as a step. */
  private static final Pattern VERDICT =
      Pattern.compile(
          "(?i)(?:(?:the|its|their|his|her|our|any)\\s+)?"
              + "(?:success|failure|outcome|fate|chances?|prospects?|hopes?)\\b.*",
          Pattern.DOTALL);

  /** What waits where the words only point at it: this depends on Norn. */
  private static final Pattern POINTING =
      Pattern.compile("(?i)(this|that|it|these|those|they|what|which|much|all|everything)");

  private static final Set<Actor.Type> SPEAKING =
      Set.of(Actor.Type.STATE, Actor.Type.GOVERNMENT, Actor.Type.BODY, Actor.Type.ORGANISATION);

  private final ReportClaims report;
  private final Cast cast;
  private final List<parley.talks.Condition> conditions = new ArrayList<>();
  private final List<Order> orders = new ArrayList<>();
  private final List<Warning> warnings = new ArrayList<>();
  private final MeetingSteps meetings;
  private final NeedDrafter needs;
  private final StepMaker steps;

  StepDrafter(ReportClaims report, Cast cast, Sketch sketch, MeetingDays<Formula.Atom> days) {
    this.report = report;
    this.cast = cast;
    this.meetings = new MeetingSteps(report, cast, sketch, days);
    this.needs = new NeedDrafter(report, cast, sketch, meetings);
    this.steps = new StepMaker(report, cast, sketch, meetings);
  }

  List<parley.talks.Condition> conditions() {
    return List.copyOf(conditions);
  }

  List<Order> orders() {
    return List.copyOf(orders);
  }

  List<Warning> warnings() {
    return List.copyOf(warnings);
  }

  /** Tells what the meetings show of the parties' wants. */
  void confirmed(WantsDrafter wanting) {
    meetings.confirmed(wanting);
  }

  StepDrafter draft() {
    report.list(Meeting.class).stream()
        .filter(m -> m.status() != Meeting.Status.HELD)
        .forEach(meetings::add);
    report.list(Condition.class).forEach(this::condition);
    report.list(Sequence.class).forEach(this::sequence);
    return this;
  }

  // ---- conditions

  private void condition(Condition told) {
    Condition claim = ended(told);
    if (claim.needs().isEmpty()) {
      return;
    }
    if (claim.type() == Condition.Type.WARNING) {
      warning(claim);
      return;
    }
    if (claim.blocked() == null
        || claim.type() == Condition.Type.EXCLUSION
        || VERDICT.matcher(report.words(claim.blocked())).matches()
        || POINTING.matcher(report.words(claim.blocked())).matches()) {
      return;
    }
    Optional<Formula> needs = this.needs.of(claim);
    if (needs.isEmpty()) {
      return;
    }
    Formula.Atom before = steps.waiting(claim, claim.blocked());
    if (needs.get().equals(before)) {
      return;
    }
    Basis basis = Ground.of(new Place(report, extent(claim)));
    LocalDate said = said(claim);
    conditions.add(
        new parley.talks.Condition(
            before,
            needs.get(),
            Setters.of(report, cast, claim.statedBy(), claim.blocked()).stream()
                .map(Member::key)
                .toList(),
            false,
            said == null ? basis : basis.withSaid(said)));
  }

  /** What stands as long as something goes on ends when that does. */
  private Condition ended(Condition claim) {
    if (claim.blocked() == null
        || claim.polarity() == Condition.Polarity.NEGATIVE
        || !AS_LONG_AS.matcher(report.words(claim.marker())).matches()
        || !StepMaker.goesOn(
            report, claim, Phrase.of(new Place(report, claim.blocked()), claim.statedBy()))) {
      return claim;
    }
    return claim.withPolarity(Condition.Polarity.NEGATIVE);
  }

  private @Nullable LocalDate said(Condition claim) {
    return report.list(Statement.class).stream()
        .filter(s -> s.id().equals(claim.statement()))
        .map(Statement::date)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** From the first to the last word of a condition. */
  private static Span extent(Condition claim) {
    Span all = claim.marker();
    for (Condition.Need need : claim.needs()) {
      all = all.cover(need.span());
    }
    if (claim.blocked() != null) {
      all = all.cover(claim.blocked());
    }
    return claim.consequence() == null ? all : all.cover(claim.consequence());
  }

  private void warning(Condition claim) {
    Optional<Formula> needs = this.needs.warned(claim);
    if (needs.isEmpty() || claim.consequence() == null) {
      return;
    }
    warnings.add(
        new Warning(
            cast.keys(report, claim.statedBy()),
            needs.get(),
            new Place(report, claim.consequence()).words(),
            Ground.of(new Place(report, extent(claim)))));
  }

  // ---- sequences

  private void sequence(Sequence claim) {
    if (isDenied(claim)) {
      return;
    }
    List<Member> by = Setters.of(report, cast, claim.by(), claim.steps().getLast());
    if (isTerm(claim, by)) {
      condition(
          new Condition(
              claim.id(),
              claim.report(),
              Condition.Type.ENABLING,
              claim.by(),
              null,
              claim.markers().getFirst(),
              priced(claim.steps().getLast()),
              null,
              claim.steps().reversed().stream().skip(1).flatMap(this::needs).toList(),
              Condition.Polarity.POSITIVE,
              claim.confidence(),
              claim.rule()));
      return;
    }
    List<Formula.Atom> steps =
        claim.steps().stream()
            .filter(span -> !held(span))
            .map(span -> this.steps.inOrder(span, by))
            .distinct()
            .toList();
    if (steps.size() < 2) {
      return;
    }
    Span all = claim.steps().stream().reduce(Span::cover).orElseThrow();
    orders.add(
        new Order(steps, by.stream().map(Member::key).toList(), Ground.of(new Place(report, all))));
  }

  /** Whether a condition has it the other way round: refused to vote before they had left. */
  private boolean isDenied(Sequence claim) {
    Span first = claim.steps().getFirst();
    Span last = claim.steps().getLast();
    return report.list(Condition.class).stream()
        .anyMatch(c ->
            c.blocked() != null
                && c.blocked().overlaps(first)
                && c.needs().stream().anyMatch(need -> need.span().overlaps(last)));
  }

  /** With the sum that follows: would release $400 million. */
  private Span priced(Span step) {
    Matcher sum = SUM.matcher(report.text()).region(step.end(), report.text().length());
    return sum.lookingAt() ? new Span(step.start(), sum.end()) : step;
  }

  /** What has to be so, and what else whoever is to do it has to have done: and had paid. */
  private Stream<Condition.Need> needs(Span step) {
    Matcher more = AND_HAD.matcher(report.text()).region(step.end(), report.text().length());
    List<String> who =
        Subject.opening(new Place(report, step), List.of()).map(Subject::who).orElse(List.of());
    Condition.Need first = new Condition.Need(step, List.of());
    return more.lookingAt() && !who.isEmpty()
        ? Stream.of(first, new Condition.Need(new Span(more.start(1), more.end()), who))
        : Stream.of(first);
  }

  /**
   * Whether somebody says when it will do a thing of its own, or have it done by others who do not
   * speak for themselves: once this is so, or once this and that are. That is a term.
   */
  private boolean isTerm(Sequence claim, List<Member> by) {
    if (by.isEmpty() || !isTerms(report, claim)) {
      return false;
    }
    Span last = claim.steps().getLast();
    Phrase phrase = Phrase.of(new Place(report, last), claim.by());
    List<Member> who = cast.parties(report, phrase.who());
    return meetings.in(last).isEmpty()
        && (who.equals(by) || (by.size() == 1 && who.stream().noneMatch(this::speaks)));
  }

  /** Whether the words between an act and what comes before it are those of a term. */
  static boolean isOnce(ReportClaims report, List<Span> markers) {
    return markers.stream().map(report::words).allMatch(m -> ONCE.matcher(m).matches());
  }

  /** Whether an order is told as terms: once this is so. */
  static boolean isTerms(ReportClaims report, Sequence claim) {
    return claim.steps().size() > 1
        && !claim.markers().isEmpty()
        && isOnce(report, claim.markers());
  }

  /**
   * Whether a party is one that speaks for itself: a state or the like, or whom a report quotes.
   */
  private boolean speaks(Member party) {
    return SPEAKING.contains(party.type())
        || report.list(Statement.class).stream()
            .anyMatch(s -> cast.parties(report, s.speakers()).contains(party));
  }

  /** Whether a step is a meeting that has been held, so that nothing waits for it. */
  private boolean held(Span span) {
    return report.list(Meeting.class).stream()
        .anyMatch(m -> m.status() == Meeting.Status.HELD && m.span().overlaps(span));
  }
}
