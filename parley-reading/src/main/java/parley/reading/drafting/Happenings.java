package parley.reading.drafting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import parley.reading.claim.Commitment;
import parley.reading.claim.Condition;
import parley.reading.claim.Event;
import parley.reading.claim.Span;
import parley.reading.drafting.Cast.Member;
import parley.talks.Option;
import parley.talks.Step;
import parley.talks.formula.Formula;
import parley.talks.formula.OptionId;

/**
 * Which options are taken now, which agreements made: what reports say happened, or was denied,
 * after it was last spoken of as open. The later day's word stands; the order is that of the
 * events, not of the reports.
 */
public final class Happenings {

  private static final Pattern CLAUSE_END =
      Pattern.compile("[.!?;\\n]|,? (but|while|although|saying) |, (and|which|who) ");
  private static final int LONGEST = 140;

  /** Words that end before an act of which they say that somebody waits for it. */
  private static final Pattern AWAITED =
      Pattern.compile("\\b(until|till|unless|if|provided)\\b[^,.;:!?]*$");

  /** Verbs of saying yes to a text, in their base form. */
  private static final Set<String> ASSENT =
      Set.of("approve", "support", "back", "endorse", "adopt", "accept", "pass", "ratify");

  /** Verbs of letting something be done, of which there is no need once it was done. */
  private static final Set<String> PERMITTING =
      Set.of("accept", "allow", "permit", "approve", "authorise", "authorize");

  /** Stems of what only says that a thing is over. */
  private static final Set<String> COMPLETE = Words.of("complete finish end conclude").stems();

  private record Happening(
      LocalDate day, LocalDate told, Words words, boolean denied, Place place) {}

  private final Map<String, List<Happening>> byParty = new HashMap<>();

  /** Options of which a claim says whether they were taken; no wording counts beside it. */
  private final Set<OptionId> claimed = new HashSet<>();

  private final Map<OptionId, Set<String>> rests = new HashMap<>();
  private final Map<String, List<Step>> undone = new HashMap<>();
  private final Cast cast;
  private final List<Occurrence> occurrences = new ArrayList<>();

  Happenings(List<ReportClaims> reports, Cast cast) {
    this.cast = cast;
    for (ReportClaims report : reports) {
      for (Event event : report.list(Event.class)) {
        boolean denied = event.status() == Event.Status.DENIED;
        if ((denied || event.status() == Event.Status.ACTUAL)
            && !isAsked(report, event.trigger())) {
          LocalDate day = Objects.requireNonNullElse(event.date(), report.day());
          add(report, cast.parties(report, event.sources()), event.trigger(), day, denied);
        }
      }
      for (Commitment commitment : report.list(Commitment.class)) {
        if (commitment.status() == Commitment.Status.MET
            || commitment.status() == Commitment.Status.ACKNOWLEDGED) {
          add(
              report,
              cast.parties(report, List.of(commitment.by())),
              commitment.content(),
              report.day(),
              false);
        }
      }
      occurrences.addAll(Occurrences.find(report));
    }
    byParty.values().forEach(all -> all.sort(Comparator.comparing(Happening::day)));
  }

  /** Whether the words are of what somebody waits for. */
  private static boolean isAsked(ReportClaims report, Span trigger) {
    int from = Math.max(0, trigger.start() - LONGEST);
    return AWAITED.matcher(report.text().substring(from, trigger.start())).find()
        || report.list(Condition.class).stream()
            .flatMap(c -> c.needs().stream())
            .anyMatch(need -> need.span().contains(trigger));
  }

  private void add(
      ReportClaims report, List<Member> who, Span trigger, LocalDate day, boolean denied) {
    Place place = new Place(report, clause(report.text(), trigger));
    Happening happening =
        new Happening(day, report.day(), Words.ofAct(place.words()), denied, place);
    who.forEach(m -> byParty.computeIfAbsent(m.key(), k -> new ArrayList<>()).add(happening));
  }

  /** From the verb to the end of its clause. */
  public static Span clause(String text, Span trigger) {
    int latest = Math.min(text.length(), trigger.end() + LONGEST);
    var end = CLAUSE_END.matcher(text).region(trigger.end(), latest);
    return new Span(trigger.start(), end.find() ? end.start() : Math.max(trigger.end(), latest));
  }

  /** Marks what has come about in a sketch. */
  void mark(Sketch sketch) {
    sketch.steps().stream()
        .filter(step -> step.when().isEmpty())
        .forEach(step ->
            undone
                .computeIfAbsent(
                    first(sketch.wordsOf(new Formula.Reached(step.id()))), f -> new ArrayList<>())
                .add(step));
    for (Option option : sketch.options()) {
      Formula.Atom atom = new Formula.Taken(option.id());
      Words words = sketch.wordsOf(atom);
      for (Happening happening : byParty.getOrDefault(option.id().party(), List.of())) {
        boolean later = happening.told().isAfter(sketch.spoken().lastOf(atom));
        if (later
            && says(happening.words(), words)
            && !words.countsDiffer(counted(happening.place()))) {
          sketch.happened(option.id(), !happening.denied(), happening.place());
          claimed.add(option.id());
        }
      }
    }
    occurrences.forEach(o -> mark(sketch, o));
  }

  /** The words that say how many: three engineers, not "the first of eleven" after a comma. */
  private static Words counted(Place place) {
    return Words.of(place.words().replaceFirst(",.*", ""));
  }

  /** Who approved a budget has supported it. */
  private static boolean sameAct(String happened, String option) {
    return happened.equals(option) || (ASSENT.contains(happened) && ASSENT.contains(option));
  }

  /** The same verb, and a third of what else the option names. */
  private static boolean says(Words happened, Words option) {
    if (happened.isEmpty() || !sameAct(happened.first(), option.first())) {
      return false;
    }
    int rest = option.common(option) - 1;
    int verb = happened.first().equals(option.first()) ? 1 : 0;
    int common = option.common(happened) - verb;
    return rest == 0 || common >= Math.max(1, rest / 3);
  }

  // ---- what came about by whomever

  private void mark(Sketch sketch, Occurrence occurrence) {
    acts(sketch, occurrence);
    agreements(sketch, occurrence);
    if (occurrence.by().isEmpty()) {
      steps(sketch, occurrence);
    }
  }

  /**
   * The options it is: of whoever is said to have acted; without anybody named, of the only party
   * with such an option.
   */
  private void acts(Sketch sketch, Occurrence occurrence) {
    List<OptionId> fitting = new ArrayList<>();
    for (String verb : sketch.acts().verbs()) {
      boolean named = names(occurrence, verb);
      if (named || verb.equals(occurrence.verb())) {
        sketch.acts().of(verb).stream()
            .filter(o -> fits(sketch, occurrence, o, named))
            .forEach(fitting::add);
      } else if (PERMITTING.contains(verb) && occurrence.stage() == Occurrence.Stage.OVER) {
        sketch.acts().of(verb).stream()
            .filter(o -> later(sketch, occurrence, new Formula.Taken(o)))
            .filter(o -> rest(sketch, o).equals(Words.ofThings(occurrence.head()).stems()))
            .forEach(o -> sketch.happened(o, true, occurrence.place()));
      }
    }
    Set<String> parties = fitting.stream().map(OptionId::party).collect(Collectors.toSet());
    if (!occurrence.by().isEmpty() && !everybody(occurrence)) {
      parties.retainAll(keys(occurrence));
    } else if (parties.size() > 1 && !everybody(occurrence)) {
      return;
    }
    fitting.stream()
        .filter(o -> parties.contains(o.party()))
        .forEach(o -> sketch.happened(o, true, occurrence.place()));
  }

  /** Whether its noun names the act of a verb, and the act is over. */
  private static boolean names(Occurrence occurrence, String verb) {
    return occurrence.stage() == Occurrence.Stage.OVER
        && occurrence.by().isEmpty()
        && ActFamilies.names(occurrence.head(), verb);
  }

  private boolean fits(Sketch sketch, Occurrence occurrence, OptionId option, boolean named) {
    Formula.Atom atom = new Formula.Taken(option);
    if (claimed.contains(option) || !later(sketch, occurrence, atom)) {
      return false;
    }
    Set<String> rest = rest(sketch, option);
    long common = rest.stream().filter(occurrence.theme().stems()::contains).count();
    boolean bare = named && occurrence.theme().stems().size() <= 1;
    boolean says =
        bare || (rest.isEmpty() ? !occurrence.by().isEmpty() : common >= (rest.size() + 1) / 2);
    return says && !sketch.wordsOf(atom).countsDiffer(counted(occurrence.place()));
  }

  private Set<String> rest(Sketch sketch, OptionId option) {
    return rests.computeIfAbsent(option, o -> restOf(sketch, o));
  }

  /** What an option is done to, without its verb and numbers. */
  private static Set<String> restOf(Sketch sketch, OptionId option) {
    Words words = sketch.wordsOf(new Formula.Taken(option));
    Set<String> rest = new LinkedHashSet<>(words.uncounted());
    rest.removeAll(Words.of(words.first()).stems());
    return rest;
  }

  /** What was agreed on, signed or put in force: by some, or all of it. */
  private void agreements(Sketch sketch, Occurrence occurrence) {
    sketch
        .find(occurrence.act(), Formula.Agreed.class::isInstance)
        .or(() ->
            occurrence.stage() == Occurrence.Stage.NONE
                ? Optional.empty()
                : sketch
                    .find(occurrence.theme(), Formula.Agreed.class::isInstance)
                    .filter(a -> sketch.wordsOf(a).stems().contains(first(occurrence.theme()))))
        .filter(atom -> later(sketch, occurrence, atom))
        .map(Formula.Agreed.class::cast)
        .ifPresent(atom ->
            sketch
                .agreements()
                .agreed(
                    atom,
                    occurrence.by().isEmpty() || everybody(occurrence)
                        ? sketch.agreements().among(atom)
                        : keys(occurrence),
                    occurrence.place()));
  }

  private static String first(Words words) {
    return words.stems().stream().findFirst().orElse("");
  }

  /** What nobody was said to bring about. */
  private void steps(Sketch sketch, Occurrence occurrence) {
    Set<Step> near = new LinkedHashSet<>();
    occurrence.stems().forEach(s -> near.addAll(undone.getOrDefault(s, List.of())));
    if (occurrence.stage() == Occurrence.Stage.OVER) {
      undone.forEach((verb, steps) -> {
        if (ActFamilies.names(occurrence.head(), verb)) {
          near.addAll(steps);
        }
      });
    }
    near.stream()
        .filter(step -> later(sketch, occurrence, new Formula.Reached(step.id())))
        .filter(step -> isOf(sketch.wordsOf(new Formula.Reached(step.id())), occurrence))
        .forEach(step -> sketch.over(step, occurrence.place()));
  }

  /** Whether the clause says all that the step does, or its noun what the step calls for. */
  private static boolean isOf(Words step, Occurrence occurrence) {
    if (step.countsDiffer(occurrence.words())) {
      return false;
    }
    if (step.stems().size() > 1 && occurrence.stems().containsAll(step.stems())) {
      return true;
    }
    return occurrence.stage() == Occurrence.Stage.OVER
        && (step.first().equals(Verbs.base(occurrence.head()))
            || ActFamilies.names(occurrence.head(), step.first()))
        && step.stems().stream()
            .filter(s -> !s.equals(first(step)) && !COMPLETE.contains(s))
            .allMatch(occurrence.theme().stems()::contains);
  }

  private static boolean later(Sketch sketch, Occurrence occurrence, Formula.Atom atom) {
    return occurrence.place().report().day().isAfter(sketch.spoken().lastOf(atom));
  }

  private boolean everybody(Occurrence occurrence) {
    return cast.everybody(occurrence.place().report(), occurrence.by());
  }

  private Set<String> keys(Occurrence occurrence) {
    Collection<Member> who = cast.parties(occurrence.place().report(), occurrence.by());
    return who.stream().map(Member::key).collect(Collectors.toSet());
  }
}
