package parley.reading.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import parley.reading.claim.Actor;
import parley.reading.claim.Condition;
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

  /** What tells more of something else, or stands for it and nothing more. */
  private static final Pattern FRAGMENT =
      Pattern.compile(
          "(?is)(?:which|whose|whom|of)\\b.*|(?:any|every|some|no)(?:body|one|thing)(?:\\s+else)?|(?:the\\s+)?one or the other"
              + "|(?:the|a)?\\s*number");

  /** An agreement of which the words do not say on what: unless both agree. */
  private static final Pattern AGREE = Pattern.compile("(?i)agree");

  /** What tells that something goes on until it is over. */
  private static final Pattern NO_LONGER =
      Pattern.compile("(?i)\\b(no (longer|more)|any (longer|more)|there (is|are|was|were) no)\\b");

  private static final Pattern MISSING =
      Pattern.compile(
          "(?i)\\s+(is|are|was|were|remains?|remained)\\s+(still\\s+)?(outstanding|pending|missing|lacking|overdue)\\W*$");

  private final ReportClaims report;
  private final Cast cast;
  private final Sketch sketch;
  private final MeetingSteps meetings;
  private final ReceivedDrafter received;
  private final ImpliedDoers implied;
  private final Choices choices;
  private final Negotiators negotiators;

  NeedDrafter(ReportClaims report, Cast cast, Sketch sketch, MeetingSteps meetings) {
    this.report = report;
    this.cast = cast;
    this.sketch = sketch;
    this.meetings = meetings;
    this.received = new ReceivedDrafter(report, cast, sketch);
    this.implied = new ImpliedDoers(report, cast, sketch);
    this.choices = new Choices(report);
    this.negotiators = new Negotiators(report, cast);
  }

  /** All that a condition needs; absent where nothing it names is an act. */
  Optional<Formula> of(Condition claim) {
    List<Formula> parts = new ArrayList<>();
    for (Condition.Need need : claim.needs()) {
      Optional<Formula> implied = this.implied.of(claim, need.span());
      if (implied.isPresent()) {
        parts.add(implied.get());
        continue;
      }
      if (justSomebody(need.span()) || saysNothing(report.words(need.span()))) {
        continue;
      }
      boolean away = claim.polarity() == Condition.Polarity.NEGATIVE;
      if (away && theirOwn(need.span())) {
        parts.add(noLonger(need.span()));
        continue;
      }
      Formula part = choices.of(need, each -> need(each, claim));
      parts.add(away == isDenied(need, claim) ? part : Formula.not(part));
    }
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of(Formula.all(parts.stream().distinct().toList()));
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
        parts.add(denied ? Formula.not(part) : part);
      }
    }
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    Formula all = Formula.all(parts.stream().distinct().toList());
    boolean away = claim.polarity() == Condition.Polarity.NEGATIVE;
    return Optional.of(away ? all : Formula.not(all));
  }

  /**
   * Whether what has to be so is that something is not: as long as Norn has not paid. What somebody
   * is not to have is told by what he has.
   */
  private boolean isDenied(Condition.Need need, Condition claim) {
    String words = report.words(need.span());
    return Phrase.of(new Place(report, need.span()), claim.statedBy()).negated()
        && Receiving.find(words).filter(Receiving::denied).isEmpty();
  }

  /** What goes on by nobody named ends by whoever can end it, which the words do not say. */
  private Formula noLonger(Span span) {
    Phrase phrase = Phrase.of(new Place(report, span)).noLonger();
    return sketch.step(phrase, Ground.of(phrase.place()).withAssumption(Sketch.WHO_UNSAID));
  }

  /** Whether words tell of no act and no thing, or are the rest of what does: which the books. */
  private static boolean saysNothing(String words) {
    return NOTHING_SAID.matcher(words).matches() || FRAGMENT.matcher(words).matches();
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
      return Formula.not(need(need, claim.withPolarity(Condition.Polarity.POSITIVE)));
    }
    Place place = new Place(report, need.span());
    boolean owned = Owned.isThing(report, need.span());
    Phrase phrase =
        owned
            ? new Phrase(place, List.of(), Terse.line(place.words()), false)
            : agreed(claim, told(sketch.heard(Phrase.of(place, claim.statedBy()))));
    Basis basis = Ground.of(phrase.place());
    List<Member> by =
        cast.parties(
            report,
            LeftOut.leavesOut(report.words(need.span())) && !phrase.who().isEmpty()
                ? phrase.who()
                : Subject.acting(report, need, phrase.passive()));
    List<Member> setters = cast.parties(report, claim.statedBy());
    if (cast.everybody(report, need.by())) {
      List<Member> among = negotiators.of(claim, need.span());
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
    if ((claim.polarity() == Condition.Polarity.POSITIVE && theirOwn(need.span())) || owned) {
      // "Until our farmers can sell", "before the Fund's money is there": what becomes of one's own
      // people or things is for others, or by another act, to bring about.
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

  /** An agreement of which the words do not say on what is on what waits for it. */
  private Phrase agreed(Condition claim, Phrase phrase) {
    return claim.blocked() != null && AGREE.matcher(phrase.does()).matches()
        ? phrase.doing(Phrase.of(new Place(report, claim.blocked())).does())
        : phrase;
  }

  /** All of the words where who acts by them is no party: every one of the nine had returned. */
  private Phrase told(Phrase phrase) {
    return phrase.who().isEmpty()
            || phrase.negated()
            || cast.everybody(report, phrase.who())
            || !cast.parties(report, phrase.who()).isEmpty()
        ? phrase
        : new Phrase(phrase.place(), List.of(), Terse.line(phrase.place().words()), false);
  }

  /** What is waited for where the words are that it is missing: while their assent is pending. */
  private Condition.Need missing(Condition.Need need) {
    var missing = MISSING.matcher(report.words(need.span()));
    return missing.find()
        ? new Condition.Need(
            new Span(need.span().start(), need.span().start() + missing.start()), need.by())
        : need;
  }

  /** Whether it is something that goes on, whose end is waited for. */
  private static boolean ends(Condition claim, Phrase phrase) {
    boolean over = phrase.negated() && NO_LONGER.matcher(phrase.place().words()).find();
    return claim.type() != Condition.Type.WARNING
        && (claim.polarity() == Condition.Polarity.NEGATIVE ? !phrase.negated() : over);
  }

  /** Whether it is an act, and not the setter's own where one word is all they have in common. */
  private static boolean isAnothers(Formula.Atom atom, Phrase phrase, List<Member> setters) {
    return atom instanceof Formula.Taken(var option)
        && (phrase.words().stems().size() > 1
            || setters.stream().noneMatch(s -> s.key().equals(option.party())));
  }

  /** Whether it is about those who set the terms and their own. */
  private boolean theirOwn(Span span) {
    return report.words(span).matches("(?is)(our|my)\\s.*");
  }
}
