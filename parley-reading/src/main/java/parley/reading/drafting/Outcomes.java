package parley.reading.drafting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parley.talks.Step;
import parley.talks.formula.Formula;

/**
 * Takes needs that tell what comes of an act for the act, where only one is known to bring it
 * about: the pay they were promised, for whoever pays them; the men are back at work, for whoever
 * takes them back or for their own return; the oil runs again, for what held up its flow.
 */
final class Outcomes {

  /** By what others do so that somebody is back. */
  private static final Set<String> BRINGING_BACK = Set.of("release", "restore", "return");

  private static final Pattern BACK =
      Pattern.compile("(?i)(?:be )?(back|home|at home|at work|free|at liberty|out of)\\b.*");

  /** What somebody is to have: the pay they were promised (for the Guard). */
  private static final Pattern RECEIVED = Pattern.compile("(?s)(.*) \\(for (.*)\\)");

  private final Sketch sketch;
  private final KnownActs acts;
  private final Map<String, String> names;

  /**
   * @param names the names of the parties by their keys
   */
  Outcomes(Sketch sketch, Map<String, String> names) {
    this.sketch = sketch;
    this.acts = new KnownActs(sketch);
    this.names = names;
  }

  /**
   * Takes what a condition needs for the act that brings it about.
   *
   * @param by who sets the condition
   * @param held what parties hold back
   */
  void unite(Formula.Atom needed, List<String> by, Set<Formula.Atom> held) {
    KnownAct need = acts.of(needed);
    Optional<KnownAct> act =
        need.by().isPresent()
            ? back(sketch.does(need.atom()), need.by().get(), held)
            : acts.isOpen(need)
                ? sketch
                    .findStep(need.atom())
                    .flatMap(Step::words)
                    .flatMap(w -> of(w, need, by, held))
                : Optional.empty();
    act.filter(a -> !a.atom().equals(need.atom()))
        .ifPresent(a -> acts.fill(need, a, "it is the only act known to bring it about"));
  }

  private Optional<KnownAct> of(
      String words, KnownAct need, List<String> by, Set<Formula.Atom> held) {
    Optional<Homecoming> home = Homecoming.find(words);
    if (home.isPresent()) {
      return letGo(home.get(), by, held).or(() -> own(need.things()));
    }
    Matcher received = RECEIVED.matcher(words);
    if (received.matches()) {
      return received(received.group(1), Words.ofThings(received.group(2)).stems());
    }
    return need.words().first().equals("release") && !need.things().isEmpty()
        ? own(need.things())
        : running(words, held);
  }

  /** The act that the noun of what somebody is to have names, done to whoever is to have it. */
  private Optional<KnownAct> received(String thing, Set<String> by) {
    return NamedThings.opening(thing)
        .flatMap(named ->
            only(a ->
                ActFamilies.names(named.head(), a.words().first())
                    && a.things().stream().anyMatch(by::contains)));
  }

  /** Somebody's being back: by what another does to them, or by their own return. */
  private Optional<KnownAct> back(String does, String party, Set<Formula.Atom> held) {
    Set<String> who = Words.ofThings(names.getOrDefault(party, "")).uncounted();
    return !BACK.matcher(does).matches() || who.isEmpty()
        ? Optional.empty()
        : only(a ->
                BRINGING_BACK.contains(a.words().first())
                    && !a.isOf(party)
                    && a.things().containsAll(who))
            .or(() -> own(who))
            .or(() -> Homecoming.isAtWork(does) ? Optional.empty() : released(party, held));
  }

  /** What is held back of people whom a report calls otherwise: the crew, 18 seamen. */
  private Optional<KnownAct> released(String party, Set<Formula.Atom> held) {
    String name = names.getOrDefault(party, "");
    return NamedThings.isPerson(Figure.head(name))
        ? single(
            held.stream()
                .map(acts::of)
                .filter(a -> a.by().isPresent() && !a.isOf(party))
                .filter(a -> BRINGING_BACK.contains(a.words().first()))
                .filter(a -> !a.words().countsDiffer(Words.of(name)))
                .filter(a -> Consequences.isOfPeople(sketch.does(a.atom())))
                .distinct()
                .toList())
        : Optional.empty();
  }

  /** Who lets people go that another waits for; of as many people where that is told. */
  private Optional<KnownAct> letGo(Homecoming home, List<String> by, Set<Formula.Atom> held) {
    List<KnownAct> of =
        held.stream()
            .map(acts::of)
            .filter(a -> a.by().filter(party -> !by.contains(party)).isPresent())
            .filter(a -> a.words().first().equals("release"))
            .filter(a -> !a.words().countsDiffer(home.who()))
            .filter(a -> Consequences.isOfPeople(sketch.does(a.atom())))
            .distinct()
            .toList();
    List<KnownAct> asMany = of.stream().filter(a -> a.words().countsAlike(home.who())).toList();
    return single(asMany.isEmpty() ? of : asMany);
  }

  private Optional<KnownAct> own(Set<String> who) {
    return only(a ->
        a.words().first().equals("return")
            && a.by()
                .map(names::get)
                .filter(name -> Words.ofThings(name).stems().containsAll(who))
                .isPresent());
  }

  /** What is held up as a thing that runs, told as running: oil would flow, the oil runs again. */
  private Optional<KnownAct> running(String words, Set<Formula.Atom> held) {
    return Thing.find(words)
        .filter(thing -> !thing.gone())
        .flatMap(thing ->
            single(
                held.stream()
                    .map(acts::of)
                    .filter(a -> a.by().isEmpty() && acts.isOpen(a))
                    .filter(a -> runs(a, thing.noun()))
                    .toList()));
  }

  private boolean runs(KnownAct act, String noun) {
    return sketch
        .findStep(act.atom())
        .flatMap(Step::words)
        .flatMap(Thing::find)
        .filter(thing -> !thing.gone() && thing.noun().equals(noun))
        .isPresent();
  }

  private Optional<KnownAct> only(Predicate<KnownAct> fits) {
    return single(acts.all().stream().filter(a -> a.by().isPresent()).filter(fits).toList());
  }

  private static Optional<KnownAct> single(List<KnownAct> acts) {
    return acts.size() == 1 ? Optional.of(acts.getFirst()) : Optional.empty();
  }
}
