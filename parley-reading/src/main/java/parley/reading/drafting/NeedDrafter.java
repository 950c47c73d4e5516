package parley.reading.drafting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.reading.claim.Actor;
import parley.reading.claim.Condition;
import parley.reading.claim.Leverage;
import parley.reading.claim.Meeting;
import parley.reading.claim.Relation;
import parley.reading.claim.Span;
import parley.reading.drafting.Cast.Member;
import parley.talks.Basis;
import parley.talks.formula.Formula;

/** What conditions need: agreements of several, options of one, meetings, or steps. */
final class NeedDrafter {

  /** A meeting of which this is said has not come about. */
  private static final Pattern FAILING =
      Pattern.compile(
          "(?i)\\b(fail(s|ed)?|collapse[sd]?|(is|are|was|were) (cancel+ed|called off))\\b");

  /** What tells of no act that could be waited for: as long as it had to. */
  private static final Pattern NOTHING_SAID =
      Pattern.compile(
          "(?i)(i|we|you|he|she|it|they|this|that)\\s+((has|had|have)\\s+to|works?|worked|can|could|must|may|might|needs?|needed|takes?|took"
              + "|lasts?|lasted|(is|was|were|be)\\s+(so|possible|necessary|needed))[\\s.,]*");

  private static final Pattern MISSING =
      Pattern.compile(
          "(?i)\\s+(is|are|was|were|remains?|remained)\\s+(still\\s+)?(outstanding|pending|missing|lacking|overdue)\\W*$");

  private static final Pattern OR =
      Pattern.compile(",?\\s+or\\s+(else\\s+)?((if|once|when|after|until|unless|upon)\\s+)?");

  private static final String EITHER = "either ";

  /** A verb and something it is done to follow, as they do not at the end of a list. */
  private static final Pattern ACTS = Pattern.compile("\\s+\\p{Ll}+\\s+\\S");

  private final ReportClaims report;
  private final Cast cast;
  private final Sketch sketch;
  private final MeetingSteps meetings;
  private final ReceivedDrafter received;

  NeedDrafter(ReportClaims report, Cast cast, Sketch sketch, MeetingSteps meetings) {
    this.report = report;
    this.cast = cast;
    this.sketch = sketch;
    this.meetings = meetings;
    this.received = new ReceivedDrafter(report, cast, sketch);
  }

  /** All that a condition needs; absent where nothing it names is an act. */
  Optional<Formula> of(Condition claim) {
    List<Formula> parts = new ArrayList<>();
    for (Condition.Need need : claim.needs()) {
      if (justSomebody(need.span()) || NOTHING_SAID.matcher(report.words(need.span())).matches()) {
        continue;
      }
      boolean away = claim.polarity() == Condition.Polarity.NEGATIVE;
      if (away && theirOwn(need.span())) {
        parts.add(noLonger(need.span()));
        continue;
      }
      Formula part = either(need, claim);
      parts.add(away ? not(part) : part);
    }
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of(Formula.all(parts.stream().distinct().toList()));
  }

  private static Formula not(Formula formula) {
    return formula instanceof Formula.Not(var of) ? of : new Formula.Not(formula);
  }

  /**
   * When what a warning threatens comes about: when what is to stay away is so, or what is to hold
   * is not. Absent where nothing it names is an act.
   */
  Optional<Formula> warned(Condition claim) {
    List<Formula> parts = new ArrayList<>();
    for (Condition.Need need : claim.needs()) {
      if (!justSomebody(need.span())) {
        boolean denied =
            Phrase.of(new Place(report, need.span()), claim.statedBy()).negated()
                || (FAILING.matcher(report.words(need.span())).find()
                    && meetings.in(need.span()).isPresent());
        Formula part = need(need, claim);
        parts.add(denied ? not(part) : part);
      }
    }
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    Formula all = Formula.all(parts.stream().distinct().toList());
    boolean away = claim.polarity() == Condition.Polarity.NEGATIVE;
    return Optional.of(away ? all : not(all));
  }

  /** What goes on by nobody named ends by whoever can end it, which the words do not say. */
  private Formula noLonger(Span span) {
    Phrase phrase = Phrase.of(new Place(report, span)).noLonger();
    return sketch.step(phrase, Ground.of(phrase.place()).withAssumption(Sketch.WHO_UNSAID));
  }

  /**
   * One need, or either of two where the words after "or" name who else could act or say the link
   * again: once the men are back or once the port has paid.
   */
  private Formula either(Condition.Need need, Condition claim) {
    Optional<Formula> chosen = chosen(need, claim);
    if (chosen.isPresent()) {
      return chosen.get();
    }
    String words = report.words(need.span());
    var or = OR.matcher(words);
    while (or.find()) {
      Span other = new Span(need.span().start() + or.end(), need.span().end());
      Optional<String> who = opening(other);
      if (who.isPresent() || or.group(2) != null) {
        Span one = new Span(need.span().start(), need.span().start() + or.start());
        return new Formula.Or(
            List.of(
                need(new Condition.Need(one, need.by()), claim),
                either(new Condition.Need(other, who.stream().toList()), claim)));
      }
    }
    return need(need, claim);
  }

  /**
   * Any of several acts of one: behind <em>either</em>, or where <em>either</em> stands between who
   * acts and the acts.
   */
  private Optional<Formula> chosen(Condition.Need need, Condition claim) {
    Span span = need.span();
    String words = report.words(span);
    int before = Math.max(0, span.start() - EITHER.length());
    boolean behind = report.words(new Span(before, span.start())).equalsIgnoreCase(EITHER);
    int at = behind ? 0 : words.indexOf(" " + EITHER) + 1 + EITHER.length();
    boolean inside = !behind && words.contains(" " + EITHER);
    if (need.by().size() != 1 || !(behind || inside)) {
      return Optional.empty();
    }
    List<Formula> arms = new ArrayList<>();
    var or = OR.matcher(words);
    int from = at;
    while (or.find(from)) {
      arms.add(arm(need, from, or.start(), claim));
      from = or.end();
    }
    if (arms.isEmpty()) {
      return Optional.empty();
    }
    arms.add(arm(need, from, words.length(), claim));
    return Optional.of(Formula.any(arms.stream().distinct().toList()));
  }

  private Formula arm(Condition.Need need, int from, int to, Condition claim) {
    int start = need.span().start();
    return need(new Condition.Need(new Span(start + from, start + to), need.by()), claim);
  }

  /** Who is named first, and does more than stand at the end of a list. */
  private Optional<String> opening(Span span) {
    return report.list(Actor.class).stream()
        .filter(a -> a.type() != Actor.Type.UNNAMED)
        .filter(a ->
            a.mentions().stream()
                .map(Actor.Mention::span)
                .anyMatch(m ->
                    m.end() < span.end()
                        && m.start() >= span.start()
                        && report
                            .words(new Span(span.start(), m.start()))
                            .matches("(?i)((either|the|an?)\\s+)*")
                        && ACTS.matcher(report.words(new Span(m.end(), span.end()))).lookingAt()))
        .map(Actor::id)
        .findFirst();
  }

  /** Whether a need only names somebody ("without Norn"), which says nothing about an act. */
  private boolean justSomebody(Span span) {
    return report.list(Actor.class).stream()
        .flatMap(a -> a.mentions().stream())
        .anyMatch(m -> m.span().equals(span));
  }

  private Formula need(Condition.Need told, Condition claim) {
    Condition.Need need = claim.polarity() == Condition.Polarity.NEGATIVE ? missing(told) : told;
    if (!need.equals(told)) {
      return not(need(need, positive(claim)));
    }
    Phrase phrase = sketch.heard(Phrase.of(new Place(report, need.span()), claim.statedBy()));
    Basis basis = Ground.of(phrase.place());
    List<Member> by =
        cast.parties(
            report,
            LeftOut.leavesOut(report.words(need.span())) && !phrase.who().isEmpty()
                ? phrase.who()
                : Subject.acting(report, need, phrase.passive()));
    List<Member> setters = cast.parties(report, claim.statedBy());
    if (cast.everybody(report, need.by())) {
      List<Member> among = everybody(claim, need.span());
      return sketch
          .agreements()
          .of(
              phrase.agreedOn(),
              among,
              basis.withAssumption(
                  "all parties are taken to be "
                      + String.join(", ", among.stream().map(Member::name).toList())));
    }
    Optional<Formula> received =
        this.received.of(
            need.span(), need.by(), claim.polarity() == Condition.Polarity.NEGATIVE, phrase, basis);
    if (received.isPresent()) {
      return received.get();
    }
    Optional<Agent> agent = by.isEmpty() ? Agent.of(phrase) : Optional.empty();
    if (agent.isPresent()) {
      List<Member> doing = cast.parties(report, List.of(agent.get().who()));
      if (doing.size() == 1) {
        return sketch.option(doing.getFirst(), agent.get().act(), false);
      }
    }
    List<Member> actors = by.isEmpty() ? cast.parties(report, phrase.who()) : by;
    if (claim.polarity() == Condition.Polarity.POSITIVE && theirOwn(need.span())) {
      // "Until our farmers can sell": what becomes of one's own people is for others to bring
      // about.
      actors = List.of();
    }
    if (actors.size() == 1 && phrase.speaksOfAgreement() && !setters.equals(actors)) {
      // Who asks another to agree is a side of the agreement.
      actors = Stream.concat(actors.stream(), setters.stream()).distinct().toList();
    }
    if (actors.size() > 1) {
      return sketch.agreements().of(phrase.agreedOn(), actors, basis);
    }
    if (actors.size() == 1) {
      return sketch.option(
          actors.getFirst(),
          ReceivedDrafter.given(phrase).map(phrase::doing).orElse(phrase),
          ends(claim, phrase));
    }
    Optional<Formula.Atom> completed =
        Occurrences.completed(phrase.place().words())
            .flatMap(noun -> sketch.acts().named(Occurrences.head(noun), Words.of(noun)));
    if (completed.isPresent()) {
      return completed.get();
    }
    Optional<Cast.Named> named = cast.opening(report.words(need.span()));
    if (named.isPresent() && !phrase.negated() && !phrase.passive()) {
      Phrase act = sketch.heard(Phrase.after(phrase.place(), named.get().end()));
      return sketch.option(named.get().party(), act, false);
    }
    return meetings
        .in(need.span())
        .or(() -> sketch.find(phrase.words(), a -> isAnothers(a, phrase, setters)))
        .map(Formula.class::cast)
        .orElseGet(() ->
            ends(claim, phrase)
                ? new Formula.Not(noLonger(need.span()))
                : sketch.step(phrase, basis.withAssumption(Sketch.WHO_UNSAID)));
  }

  /** What is waited for where the words are that it is missing: while their assent is pending. */
  private Condition.Need missing(Condition.Need need) {
    var missing = MISSING.matcher(report.words(need.span()));
    return missing.find()
        ? new Condition.Need(
            new Span(need.span().start(), need.span().start() + missing.start()), need.by())
        : need;
  }

  private static Condition positive(Condition claim) {
    return new Condition(
        claim.id(),
        claim.report(),
        claim.type(),
        claim.statedBy(),
        claim.statement(),
        claim.marker(),
        claim.blocked(),
        claim.consequence(),
        claim.needs(),
        Condition.Polarity.POSITIVE,
        claim.confidence(),
        claim.rule());
  }

  /** Whether it is something that goes on, whose end is waited for. */
  private static boolean ends(Condition claim, Phrase phrase) {
    return claim.polarity() == Condition.Polarity.NEGATIVE
        && claim.type() != Condition.Type.WARNING
        && !phrase.negated();
  }

  /** Whether it is an act, and not the setter's own where one word is all they have in common. */
  private static boolean isAnothers(Formula.Atom atom, Phrase phrase, List<Member> setters) {
    return atom instanceof Formula.Taken(var option)
        && (phrase.words().stems().size() > 1
            || setters.stream().noneMatch(s -> s.key().equals(option.party())));
  }

  /**
   * Those who negotiate, as far as the report shows: who sets terms or is asked, meets, is relied
   * on, is spoken for; only the two most spoken of where the words are "both sides".
   */
  private List<Member> everybody(Condition claim, Span words) {
    List<String> bound = new ArrayList<>();
    for (Condition c : report.list(Condition.class)) {
      bound.addAll(c.statedBy());
      c.needs().forEach(n -> bound.addAll(n.by()));
    }
    List<String> ids = new ArrayList<>();
    report.list(Meeting.class).forEach(m -> ids.addAll(m.participants()));
    ids.addAll(claim.statedBy());
    for (Leverage l : report.list(Leverage.class)) {
      Stream.of(l.principal(), l.through(), l.on()).map(String::valueOf).forEach(ids::add);
    }
    report.list(Relation.class).stream()
        .filter(r -> r.type() == Relation.Type.REPRESENTS)
        .forEach(r -> ids.add(r.to()));
    List<Member> bodies = cast.parties(report, bound);
    List<Member> negotiating =
        Stream.concat(cast.parties(report, ids).stream(), bodies.stream())
            .distinct()
            .filter(m -> m.type() != Actor.Type.BODY)
            .filter(m -> m.type() != Actor.Type.ORGANISATION || bodies.contains(m))
            .filter(m -> m.type() != Actor.Type.UNNAMED && m.type() != Actor.Type.PERSON)
            .filter(m -> !threatens(m))
            .toList();
    if (report.words(words).matches("(?is).*\\bboth\\b.*")) {
      negotiating = both(negotiating, cast.parties(report, claim.statedBy()));
    }
    return negotiating.isEmpty() ? cast.parties(report, claim.statedBy()) : negotiating;
  }

  /**
   * The two sides that whoever says "both sides" means: the most spoken of, whoever says it last.
   */
  private List<Member> both(List<Member> negotiating, List<Member> speakers) {
    Set<String> meeting =
        report.list(Meeting.class).stream()
            .flatMap(m -> cast.parties(report, m.participants()).stream())
            .map(Member::key)
            .collect(Collectors.toSet());
    List<Member> inDoubt = speakers.stream().filter(s -> !meeting.contains(s.key())).toList();
    Stream<Member> named =
        negotiating.size() - inDoubt.size() >= 2
            ? negotiating.stream()
            : Stream.concat(
                negotiating.stream(),
                report.list(Actor.class).stream()
                    .flatMap(a -> cast.party(report, a.id()).stream())
                    .filter(
                        m -> m.type() == Actor.Type.STATE || m.type() == Actor.Type.ORGANISATION)
                    .filter(m -> !threatens(m)));
    return named
        .distinct()
        .sorted(
            Comparator.comparing((Member m) -> inDoubt.contains(m))
                .thenComparingInt(m -> -spokenOf(m)))
        .limit(2)
        .toList();
  }

  private boolean theirOwn(Span span) {
    return report.words(span).matches("(?is)(our|my)\\s.*");
  }

  private int spokenOf(Member party) {
    return (int)
        report.list(Actor.class).stream()
            .filter(a -> cast.party(report, a.id()).filter(party::equals).isPresent())
            .mapToLong(a -> a.mentions().size())
            .sum();
  }

  private boolean threatens(Member party) {
    return report.list(Relation.class).stream()
        .filter(r -> r.type() == Relation.Type.THREATENS)
        .anyMatch(r -> cast.party(report, r.from()).filter(party::equals).isPresent());
  }
}
