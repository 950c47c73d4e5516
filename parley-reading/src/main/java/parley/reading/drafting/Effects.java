package parley.reading.drafting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.reading.claim.Actor;
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

  private static final Pattern THAT = Pattern.compile("^\\p{L}+\\s+(?:it|them|those|that)\\b");

  private final Sketch sketch;
  private final Cast cast;
  private final Set<OptionId> claimed;
  private final Arrivals arrivals;
  private final OpenSteps steps;
  private final Map<OptionId, Set<String>> rests = new HashMap<>();

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
    this.steps = new OpenSteps(sketch);
  }

  /** Marks in the sketch what an occurrence brings about. */
  void mark(Occurrence occurrence) {
    if (occurrence.isAgain()) {
      undone(occurrence);
    }
    if (occurrence.isPartial()) {
      return;
    }
    acts(occurrence);
    arrivals.mark(occurrence, atom -> later(occurrence, atom));
    agreements(occurrence);
    steps.mark(occurrence);
  }

  /** Marks what a report says that somebody has by then. */
  void mark(ReportClaims report) {
    arrivals.has(report, atom -> sketch.spoken().isLater(report, atom));
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
            .forEach(o -> sketch.past().happened(o, true, occurrence.place()));
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
        .forEach(o -> sketch.past().happened(o, true, occurrence.place()));
  }

  /** Takes back what was done: the gates were closed again. */
  private void undone(Occurrence occurrence) {
    for (OptionId option : sketch.past().taken()) {
      Formula.Atom atom = new Formula.Taken(option);
      boolean theirs = occurrence.by().isEmpty() || keys(occurrence).contains(option.party());
      Set<String> rest = rest(option);
      long common = rest.stream().filter(occurrence.theme().stems()::contains).count();
      boolean it = THAT.matcher(occurrence.act()).find();
      if (theirs
          && Kin.undoes(occurrence.verb(), sketch.wordsOf(atom).first())
          && (it ? occurrence.isSomebodys() : common > 0 && isOfThing(occurrence, option, common))
          && later(occurrence, atom)) {
        sketch.past().happened(option, false, occurrence.place());
      }
    }
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
    return Words.ofAct(sketch.does(new Formula.Taken(option))).things();
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
                    .filter(a ->
                        sketch
                            .wordsOf(a)
                            .stems()
                            .contains(occurrence.theme().stems().stream().findFirst().orElse(""))))
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

  private boolean later(Occurrence occurrence, Formula.Atom atom) {
    return sketch.spoken().isLater(occurrence.place().report(), atom);
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
    return new HashSet<>(cast.keys(occurrence.place().report(), occurrence.by()));
  }

  /** The words that say how many: three engineers, not "the first of eleven" after a comma. */
  static Words counted(Place place) {
    return Words.of(beforeComma(place));
  }

  /** What a clause says itself, without what is told further behind a comma. */
  static String beforeComma(Place place) {
    String words = place.words();
    int comma = words.indexOf(',');
    return comma < 0 ? words : words.substring(0, comma);
  }
}
