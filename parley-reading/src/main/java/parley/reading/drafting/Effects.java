package parley.reading.drafting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.reading.claim.Actor;
import parley.reading.drafting.Cast.Member;
import parley.talks.Step;
import parley.talks.formula.Formula;
import parley.talks.formula.OptionId;

/**
 * What {@link Occurrence}s bring about in a sketch, by whomever: options taken, agreements made,
 * steps over.
 */
final class Effects {

  /** Verbs of letting something be done, of which there is no need once it was done. */
  private static final Set<String> PERMITTING =
      Set.of("accept", "allow", "permit", "approve", "authorise", "authorize");

  /** Stems of what only says that a thing is over. */
  private static final Set<String> COMPLETE = Words.of("complete finish end conclude").stems();

  private final Sketch sketch;
  private final Cast cast;
  private final Set<OptionId> claimed;
  private final Arrivals arrivals;
  private final Map<OptionId, Set<String>> rests = new HashMap<>();

  private final ToldSteps told = new ToldSteps();

  /** Steps that no act brings about, by the first of their words. */
  private final Map<String, List<Step>> undone = new HashMap<>();

  /**
   * Of a sketch whose steps are all known.
   *
   * @param claimed options of which a claim says whether they were taken; no wording counts beside
   *     it
   */
  Effects(Sketch sketch, Cast cast, Set<OptionId> claimed) {
    this.sketch = sketch;
    this.cast = cast;
    this.claimed = Set.copyOf(claimed);
    this.arrivals = new Arrivals(sketch);
    for (Step step : sketch.steps()) {
      if (step.when().isEmpty()) {
        String first = first(sketch.wordsOf(new Formula.Reached(step.id())));
        undone.computeIfAbsent(first, f -> new ArrayList<>()).add(step);
        told.add(step);
      }
    }
  }

  /** Marks in the sketch what an occurrence brings about. */
  void mark(Occurrence occurrence) {
    acts(occurrence);
    arrivals.mark(occurrence, atom -> later(occurrence, atom));
    agreements(occurrence);
    steps(occurrence);
  }

  /** Marks what a report says that somebody has by then. */
  void mark(ReportClaims report) {
    arrivals.has(report, atom -> report.day().isAfter(sketch.spoken().lastOf(atom)));
  }

  /**
   * The options it is: of whoever is said to have acted; without anybody named, of the only party
   * with such an option.
   */
  private void acts(Occurrence occurrence) {
    List<OptionId> fitting = new ArrayList<>();
    for (String verb : sketch.acts().verbs()) {
      boolean named = names(occurrence, verb);
      if (named || verb.equals(occurrence.verb())) {
        sketch.acts().of(verb).stream()
            .filter(o -> fits(occurrence, o, named))
            .forEach(fitting::add);
      } else if (Kin.are(verb, occurrence.verb())) {
        sketch.acts().of(verb).stream()
            .filter(o -> sharesThings(occurrence, o) && fits(occurrence, o, false))
            .forEach(fitting::add);
      } else if (PERMITTING.contains(verb) && occurrence.stage() == Occurrence.Stage.OVER) {
        sketch.acts().of(verb).stream()
            .filter(o -> later(occurrence, new Formula.Taken(o)))
            .filter(o -> rest(o).equals(Words.ofThings(occurrence.head()).stems()))
            .forEach(o -> sketch.happened(o, true, occurrence.place()));
      }
    }
    if (fitting.isEmpty()) {
      fitting.addAll(brief(occurrence));
    }
    Set<String> parties = fitting.stream().map(OptionId::party).collect(Collectors.toSet());
    if (!occurrence.by().isEmpty() && !everybody(occurrence)) {
      Set<String> fit = Set.copyOf(parties);
      parties.retainAll(keys(occurrence));
      if (parties.isEmpty() && fit.size() == 1 && isSome(occurrence)) {
        parties.addAll(fit);
      }
    } else if (parties.size() > 1 && !everybody(occurrence)) {
      return;
    } else if (!occurrence.subject().isEmpty()) {
      parties.removeIf(party -> !isCalled(party, occurrence.subject()));
    }
    fitting.stream()
        .filter(o -> parties.contains(o.party()))
        .forEach(o -> sketch.happened(o, true, occurrence.place()));
  }

  /** The only option that a thing named by few words may be of: the bombing stopped. */
  private List<OptionId> brief(Occurrence occurrence) {
    Set<String> theme = occurrence.theme().stems();
    if (occurrence.head().isEmpty() || theme.isEmpty()) {
      return List.of();
    }
    List<OptionId> all =
        sketch.acts().of(occurrence.verb()).stream()
            .filter(o -> rest(o).containsAll(theme) && isOfThing(occurrence, o, 1))
            .toList();
    return all.size() == 1
            && !claimed.contains(all.getFirst())
            && later(occurrence, new Formula.Taken(all.getFirst()))
        ? all
        : List.of();
  }

  /** Whether a party is called by one of the words for whoever acted: the hospital. */
  private boolean isCalled(String party, String subject) {
    Set<String> words = Words.ofThings(Occurrences.head(subject)).stems();
    return cast.members().stream()
        .filter(m -> m.key().equals(party))
        .flatMap(m -> Stream.concat(Stream.of(m.name()), m.aliases().stream()))
        .anyMatch(name -> Words.ofThings(name).stems().containsAll(words));
  }

  /** Whether its noun names the act of a verb, and the act is over. */
  private static boolean names(Occurrence occurrence, String verb) {
    return occurrence.stage() == Occurrence.Stage.OVER
        && occurrence.by().isEmpty()
        && !occurrence.head().isEmpty()
        && ActFamilies.names(occurrence.head(), verb);
  }

  private boolean fits(Occurrence occurrence, OptionId option, boolean named) {
    Formula.Atom atom = new Formula.Taken(option);
    if (claimed.contains(option) || !later(occurrence, atom)) {
      return false;
    }
    Set<String> rest = rest(option);
    long common = rest.stream().filter(occurrence.theme().stems()::contains).count();
    boolean bare = named && occurrence.theme().stems().size() <= 1;
    boolean says =
        bare || (rest.isEmpty() ? occurrence.isSomebodys() : common >= (rest.size() + 1) / 2);
    return says
        && (named || isOfThing(occurrence, option, common))
        && !sketch.wordsOf(atom).countsDiffer(counted(occurrence.place()));
  }

  /** Whether the thing itself is the same, or two words of what is told of it. */
  private boolean isOfThing(Occurrence occurrence, OptionId option, long common) {
    List<String> nouns = Thing.nouns(sketch.does(new Formula.Taken(option)));
    return common > 1
        || nouns.isEmpty()
        || occurrence.things().isEmpty()
        || nouns.stream()
            .flatMap(noun -> Words.ofThings(noun).stems().stream())
            .anyMatch(occurrence.things()::contains);
  }

  /**
   * Whether two of what an option is done to are what it happened to, or the only one where it is
   * known who did it.
   */
  private boolean sharesThings(Occurrence occurrence, OptionId option) {
    Set<String> rest = rest(option);
    long common = rest.stream().filter(occurrence.theme().stems()::contains).count();
    return common > 1 || (common == rest.size() && common == 1 && occurrence.isSomebodys());
  }

  private Set<String> rest(OptionId option) {
    return rests.computeIfAbsent(option, this::restOf);
  }

  /** What an option is done to, without its verb and numbers. */
  private Set<String> restOf(OptionId option) {
    Words words = Words.ofAct(sketch.does(new Formula.Taken(option)));
    Set<String> rest = new LinkedHashSet<>(words.uncounted());
    rest.removeAll(Words.of(words.first()).stems());
    return rest;
  }

  /** What was agreed on, signed or put in force: by some, or all of it. */
  private void agreements(Occurrence occurrence) {
    sketch
        .find(occurrence.deed(), Formula.Agreed.class::isInstance)
        .or(() ->
            occurrence.stage() == Occurrence.Stage.NONE
                ? Optional.empty()
                : sketch
                    .find(occurrence.theme(), Formula.Agreed.class::isInstance)
                    .filter(a -> sketch.wordsOf(a).stems().contains(first(occurrence.theme()))))
        .filter(atom -> later(occurrence, atom))
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
  private void steps(Occurrence occurrence) {
    Words clause = occurrence.words();
    Set<String> stems = occurrence.stems();
    Map<String, Step> near = new LinkedHashMap<>();
    Consumer<List<Step>> add = steps -> steps.forEach(step -> near.put(step.id(), step));
    stems.forEach(s -> add.accept(undone.getOrDefault(s, List.of())));
    if (occurrence.stage() == Occurrence.Stage.OVER) {
      undone.forEach((verb, steps) -> {
        if (ActFamilies.names(occurrence.head(), verb)) {
          add.accept(steps);
        }
      });
    }
    Set<Step> over = new LinkedHashSet<>(told.by(occurrence));
    near.values().stream()
        .filter(step -> {
          Words words = sketch.wordsOf(new Formula.Reached(step.id()));
          boolean said =
              occurrence.by().isEmpty()
                  && words.stems().size() > 1
                  && stems.containsAll(words.stems());
          return !words.countsDiffer(clause)
              && (said || isOver(words, occurrence) || isDone(words, occurrence));
        })
        .forEach(over::add);
    over.stream()
        .filter(step -> later(occurrence, new Formula.Reached(step.id())))
        .forEach(step -> sketch.over(step, occurrence.place()));
  }

  /** Whether the act of the step, or one of its kin, was done to most of its things. */
  private static boolean isDone(Words step, Occurrence occurrence) {
    Set<String> things = new LinkedHashSet<>(step.uncounted());
    things.removeAll(Words.of(step.first()).stems());
    long common = things.stream().filter(occurrence.theme().stems()::contains).count();
    boolean same = step.first().equals(occurrence.verb());
    return common > 1
        && 3 * common >= 2L * things.size()
        && (same || Kin.are(step.first(), occurrence.verb()));
  }

  /** Whether the clause says of what the step calls for that it is over. */
  private static boolean isOver(Words step, Occurrence occurrence) {
    return occurrence.stage() == Occurrence.Stage.OVER
        && (step.first().equals(Verbs.base(occurrence.head()))
            || ActFamilies.names(occurrence.head(), step.first()))
        && step.stems().stream()
            .filter(s -> !s.equals(first(step)) && !COMPLETE.contains(s))
            .allMatch(occurrence.theme().stems()::contains);
  }

  private boolean later(Occurrence occurrence, Formula.Atom atom) {
    return occurrence.place().report().day().isAfter(sketch.spoken().lastOf(atom));
  }

  private boolean everybody(Occurrence occurrence) {
    return cast.everybody(occurrence.place().report(), occurrence.by());
  }

  /** Whether who acted is told of as some people only, who may be a party's own. */
  private boolean isSome(Occurrence occurrence) {
    return cast.parties(occurrence.place().report(), occurrence.by()).stream()
        .allMatch(m -> m.type() == Actor.Type.GROUP || m.type() == Actor.Type.UNNAMED);
  }

  private Set<String> keys(Occurrence occurrence) {
    Collection<Member> who = cast.parties(occurrence.place().report(), occurrence.by());
    return who.stream().map(Member::key).collect(Collectors.toSet());
  }

  /** The words that say how many: three engineers, not "the first of eleven" after a comma. */
  static Words counted(Place place) {
    return Words.of(place.words().replaceFirst(",.*", ""));
  }
}
