package parley.reading.drafting;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import parley.reading.claim.Actor;
import parley.reading.claim.Condition;
import parley.reading.claim.Demand;
import parley.reading.claim.Leverage;
import parley.reading.claim.Span;
import parley.reading.drafting.Cast.Member;
import parley.talks.Basis;
import parley.talks.Step;
import parley.talks.formula.Formula;

/**
 * Makes the steps that stretches of a report name: a meeting, somebody's act, or what nobody is
 * said to bring about.
 */
final class StepMaker {

  private static final Pattern LASTING =
      Pattern.compile("(?i)(but )?(until|till|as long as|so long as)");

  /** Subjects of which each has to act: both sides. */
  private static final Pattern TOGETHER = Pattern.compile("(?i)(both|all|each)\\b");

  private final ReportClaims report;
  private final Cast cast;
  private final Sketch sketch;
  private final MeetingSteps meetings;

  StepMaker(ReportClaims report, Cast cast, Sketch sketch, MeetingSteps meetings) {
    this.report = report;
    this.cast = cast;
    this.sketch = sketch;
    this.meetings = meetings;
  }

  /** The step that a condition holds up. */
  Formula.Atom waiting(Condition claim, Span span) {
    Optional<Formula.Atom> meeting = meetings.in(span);
    if (meeting.isPresent()) {
      return meeting.get();
    }
    Phrase said = sketch.heard(Phrase.of(new Place(report, span), claim.statedBy()));
    Phrase phrase = goesOn(report, claim, said) ? said.ended().orElse(said) : said;
    Basis basis = Ground.of(phrase.place());
    List<Member> setters = cast.parties(report, claim.statedBy());
    boolean bare = phrase.who().isEmpty() && phrase.isBareAct();
    Optional<List<Member>> asked = bare ? asked(span) : Optional.empty();
    if (asked.isPresent()) {
      return asked.get().size() == 1
          ? act(asked.get().getFirst(), phrase, basis)
          : made(span, phrase, basis);
    }
    return (bare || phrase.passive()) && !phrase.speaksOfAgreement() && isSomebody(setters)
        ? act(
            setters.getFirst(),
            phrase,
            basis.withAssumption("who sets the terms is taken to be who acts"))
        : made(span, phrase, basis);
  }

  /** Of whom an act is asked in the same words; absent where nobody asks for it. */
  private Optional<List<Member>> asked(Span act) {
    return Stream.concat(
            report.list(Demand.class).stream()
                .filter(d -> d.content().overlaps(act))
                .map(d -> cast.parties(report, d.of())),
            report.list(Leverage.class).stream()
                .filter(l -> l.goal() != null && l.goal().overlaps(act))
                .map(l -> cast.party(report, l.on()).stream().toList()))
        .findFirst();
  }

  /** Whether what stands before "until" or "as long as" lasts, so that its end is what waits. */
  static boolean goesOn(ReportClaims report, Condition claim, Phrase said) {
    return !said.negated()
        && LASTING.matcher(report.words(claim.marker())).matches()
        && said.ended().isPresent();
  }

  private static boolean isSomebody(List<Member> setters) {
    return setters.size() == 1 && setters.getFirst().type() != Actor.Type.UNNAMED;
  }

  /** A step, as somebody's act where the words name who acts. */
  private Formula.Atom made(Span span, Phrase phrase, Basis basis) {
    List<Member> who = cast.parties(report, phrase.who());
    if (who.isEmpty()) {
      Optional<Cast.Named> named = cast.opening(report.words(span));
      if (named.isPresent()) {
        return act(
            named.get().party(),
            sketch.heard(Phrase.after(phrase.place(), named.get().end())),
            basis);
      }
    }
    if (who.size() == 1) {
      return act(who.getFirst(), phrase, basis);
    }
    return who.size() > 1 && TOGETHER.matcher(report.words(span)).lookingAt()
        ? together(who, phrase, basis)
        : sketch.step(phrase, basis);
  }

  /** A step that takes several, all of them. */
  private Formula.Atom together(List<Member> who, Phrase phrase, Basis basis) {
    Formula.Atom all = sketch.agreements().of(phrase, who, basis);
    String names = String.join(" ", who.stream().map(Member::key).toList());
    return sketch.stepOf(
        all,
        phrase,
        Words.of(names + " " + phrase.words()),
        id -> new Step(id, Optional.of(all), Optional.of(phrase.title()), basis));
  }

  /** A step that is one party's act. */
  private Formula.Atom act(Member party, Phrase phrase, Basis basis) {
    Words meant = sketch.acts().meant(party, phrase);
    Words words = Words.of(party.key() + " " + meant);
    Formula.Atom option = sketch.option(party, phrase, false);
    String known = sketch.does(option);
    String does = meant.equals(phrase.words()) ? also(phrase.title(party.name()), known) : known;
    return sketch.stepOf(
        option,
        phrase,
        words,
        id ->
            new Step(
                id, Optional.of(option), Optional.of(party.name() + ": " + lower(does)), basis));
  }

  /** The words for an act, and in brackets others by which it is known, where these say it too. */
  static String also(String words, String known) {
    return Words.of(words).sameAs(Words.of(known))
            || words.toLowerCase(Locale.ROOT).endsWith(known.toLowerCase(Locale.ROOT))
            || words.contains("(")
        ? words
        : words + " (" + lower(known) + ")";
  }

  /** As it stands after whoever acts: without the capital, but for a name no act is known by. */
  static String lower(String title) {
    String first = title.replaceFirst("(?s)\\s.*", "").toLowerCase(Locale.ROOT);
    return title.matches("\\p{Lu}(\\p{Lu}.*|\\S*\\s+\\p{Lu}.*|)") && !ActFamilies.isVerb(first)
        ? title
        : title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1);
  }

  /**
   * The step that stands at a place in an order: a meeting, what is known, an agreement, an act.
   */
  Formula.Atom inOrder(Span span, List<Member> by) {
    Optional<Formula.Atom> meeting = meetings.in(span);
    if (meeting.isPresent()) {
      return meeting.get();
    }
    Phrase phrase = sketch.heard(Phrase.of(new Place(report, span)));
    Optional<Formula.Atom> known = sketch.find(phrase.agreedOn().words(), a -> true);
    boolean acts = cast.parties(report, phrase.who()).size() == 1;
    if (known.isPresent() && !(acts && sketch.isOpen(known.get()))) {
      return known.get();
    }
    Basis basis = Ground.of(phrase.place());
    Optional<Formula> received =
        new ReceivedDrafter(report, cast, sketch).of(span, List.of(), false, phrase, basis);
    if (received.isPresent() && received.get() instanceof Formula.Atom atom) {
      return atom;
    }
    return phrase.speaksOfAgreement() && by.size() > 1
        ? sketch.agreements().of(phrase.agreedOn(), by, basis)
        : made(span, phrase, basis);
  }
}
