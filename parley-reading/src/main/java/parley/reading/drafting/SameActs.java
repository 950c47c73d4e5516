package parley.reading.drafting;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import parley.talks.Condition;
import parley.talks.Step;
import parley.talks.formula.Formula;

/**
 * Finds which acts that reports word differently are one, where the terms they stand in show it:
 *
 * <ul>
 *   <li>two parties that each wait for the other's act: what one waits for is what the other holds
 *       back;
 *   <li>a party that tells its terms again: the same kind of act for the same kind of act;
 *   <li>a need told without anybody who meets it: another party's only act of that kind;
 *   <li>a party's own acts, told in other words ({@link OwnActs}).
 * </ul>
 *
 * <p>Kinds are families of acts ({@link ActFamilies}). At least one thing that is acted on has to
 * be the same, and nothing may speak against it: other numbers, or another party.
 */
final class SameActs {

  /** What one party asks before an act of its own. */
  private record Terms(String by, KnownAct held, List<KnownAct> needs) {}

  private final Sketch sketch;
  private final KnownActs acts;
  private final Map<String, String> names;

  /** Whether needs have been joined by what they bring about, so that one thing alike says less. */
  private boolean joined;

  private SameActs(Sketch sketch, Map<String, String> names) {
    this.sketch = sketch;
    this.names = names;
    this.acts = new KnownActs(sketch);
  }

  /**
   * Takes acts for one in a sketch, as the conditions drafted so far show.
   *
   * @param names of the parties by their keys
   */
  static void unite(Sketch sketch, List<Condition> conditions, Map<String, String> names) {
    OwnActs own = new OwnActs(sketch);
    own.unite();
    SameActs acts = new SameActs(sketch, names);
    List<Condition> standing = conditions.stream().filter(c -> c.by().size() == 1).toList();
    acts.rings(standing);
    acts.pairs(standing, (one, other) -> one.by().equals(other.by()), acts::retold);
    standing.forEach(acts::needs);
    conditions.forEach(acts::heldBack);
    Set<Formula.Atom> held = new HashSet<>();
    conditions.forEach(c -> held.add(acts.acts.of(c.before()).atom()));
    conditions.forEach(c -> acts.things(c, held));
    Outcomes outcomes = new Outcomes(sketch, names);
    conditions.forEach(
        c -> asked(c.needs()).distinct().forEach(n -> outcomes.unite(n, c.by(), held)));
    held.forEach(own::vague);
    Consequences consequences = new Consequences(sketch, names);
    conditions.forEach(
        c -> asked(c.needs()).distinct().forEach(n -> consequences.unite(n, c.by(), held)));
    acts.joined = true;
    acts.rings(standing);
  }

  private void rings(List<Condition> standing) {
    pairs(standing, (one, other) -> !one.by().equals(other.by()), this::ring);
  }

  private void pairs(
      List<Condition> conditions,
      BiPredicate<Condition, Condition> fit,
      BiConsumer<Terms, Terms> compare) {
    for (int i = 0; i < conditions.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (fit.test(conditions.get(j), conditions.get(i))) {
          Optional<Terms> later = terms(conditions.get(i));
          terms(conditions.get(j))
              .ifPresent(earlier -> later.ifPresent(l -> compare.accept(earlier, l)));
        }
      }
    }
  }

  private Optional<Terms> terms(Condition condition) {
    String by = condition.by().getFirst();
    KnownAct held = acts.of(condition.before());
    return held.isOf(by) && held.by().isPresent()
        ? Optional.of(
            new Terms(by, held, condition.needs().atoms().distinct().map(acts::of).toList()))
        : Optional.empty();
  }

  /** Two that wait for each other: each one's need is what the other holds back. */
  private void ring(Terms one, Terms other) {
    for (KnownAct need : one.needs()) {
      for (KnownAct asked : other.needs()) {
        if (isUpTo(need, other)
            && isUpTo(asked, one)
            && (!joined || (need.sharesThing(other.held()) && asked.sharesThing(one.held())))
            && (fit(need, other.held(), asked, one.held())
                || (need.atom().equals(other.held().atom()) && asked.isStateOf(one.held()))
                || (asked.atom().equals(one.held().atom()) && need.isStateOf(other.held())))) {
          String why = "each is what the other waits for, the same kind of act";
          meet(need, other.held(), why);
          meet(asked, one.held(), why);
        }
      }
    }
  }

  /** Takes what is needed for what is held back; an arm's act for that of whose arm it is. */
  private void meet(KnownAct need, KnownAct held, String why) {
    if (need.by().filter(this::isSomeArm).isPresent()) {
      acts.fill(need, held, why);
    } else {
      acts.unite(need, held, why);
    }
  }

  /** Whether a party can meet a need: nobody else is named, or only those it acts on or an arm. */
  private boolean isUpTo(KnownAct need, Terms other) {
    return need.isOf(other.by())
        || need.by()
            .filter(by ->
                isSomeArm(by)
                    || other
                        .held()
                        .things()
                        .containsAll(Words.of(by.replaceAll("-\\d+$", "")).stems()))
            .isPresent();
  }

  /** Whether a party is only known as the arm of somebody: the garrison. */
  private boolean isSomeArm(String party) {
    String name = names.getOrDefault(party, party);
    return OrganWords.armed(Figure.head(name)) && name.equals(name.toLowerCase(Locale.ROOT));
  }

  /** The same terms told twice. */
  private void retold(Terms one, Terms other) {
    for (KnownAct need : one.needs()) {
      for (KnownAct again : other.needs()) {
        boolean sameSide =
            need.by().isEmpty() || again.by().isEmpty() || need.by().equals(again.by());
        if (sameSide && fit(other.held(), one.held(), again, need)) {
          String why = "asked before the same kind of act by the same party";
          acts.unite(other.held(), one.held(), why);
          acts.unite(again, need, why);
        }
      }
    }
  }

  private static boolean fit(KnownAct a, KnownAct like, KnownAct b, KnownAct alike) {
    return a.isKindOf(like) && b.isKindOf(alike) && (a.sharesThing(like) || b.sharesThing(alike));
  }

  /** A need that nobody is named for: the only act of its kind that another party may do. */
  private void needs(Condition condition) {
    condition
        .needs()
        .atoms()
        .distinct()
        .map(acts::of)
        .filter(need -> need.by().isEmpty() && acts.isOpen(need))
        .forEach(need -> {
          List<KnownAct> others =
              sketch.acts().of(need.words().first()).stream()
                  .filter(o -> !condition.by().contains(o.party()))
                  .map(o -> acts.of(new Formula.Taken(o)))
                  .filter(act -> need.isKindOf(act) && need.sharesThing(act))
                  .toList();
          if (others.size() == 1) {
            acts.unite(need, others.getFirst(), "nobody else is known to have an act of this kind");
          }
        });
  }

  /** What is held back without anybody who would do it: the only act of its kind anybody may do. */
  private void heldBack(Condition condition) {
    KnownAct held = acts.of(condition.before());
    if (held.by().isEmpty() && acts.isOpen(held) && !held.things().isEmpty()) {
      List<KnownAct> known =
          sketch.acts().of(held.words().first()).stream()
              .map(o -> acts.of(new Formula.Taken(o)))
              .filter(act -> !act.things().isEmpty())
              .filter(act -> held.isKindOf(act) && held.isOfThing(act))
              .distinct()
              .toList();
      if (known.size() == 1) {
        acts.unite(held, known.getFirst(), "nobody else is known to have an act of this kind");
      }
    }
  }

  /**
   * A need that only names a thing: the only act that is done to it, of those that bring it about;
   * another's before one's own, one that somebody holds back before others.
   */
  private void things(Condition condition, Set<Formula.Atom> held) {
    KnownAct before = acts.of(condition.before());
    asked(condition.needs())
        .distinct()
        .map(acts::of)
        .filter(need -> need.by().isEmpty() && acts.isOpen(need))
        .forEach(need ->
            sketch
                .findStep(need.atom())
                .flatMap(Step::words)
                .flatMap(Thing::find)
                .flatMap(thing -> only(doneTo(thing, before, held), condition, held))
                .ifPresent(
                    act -> acts.unite(need, act, "it is the only act known to bring it about")));
  }

  /** What is to be so, without what is to stay away. */
  private static Stream<Formula.Atom> asked(Formula needs) {
    return switch (needs) {
      case Formula.Not ignored -> Stream.empty();
      case Formula.And(var parts) -> parts.stream().flatMap(SameActs::asked);
      case Formula.Or(var parts) -> parts.stream().flatMap(SameActs::asked);
      case Formula.Atom atom -> Stream.of(atom);
      case Formula.Joined other -> other.atoms();
    };
  }

  private List<KnownAct> doneTo(Thing thing, KnownAct but, Set<Formula.Atom> held) {
    List<KnownAct> known =
        sketch.options().stream()
            .filter(o -> thing.isOf(o.does(), sketch.wordsOf(new Formula.Taken(o.id()))))
            .map(o -> acts.of(new Formula.Taken(o.id())))
            .filter(a -> a.by().isPresent() && !a.atom().equals(but.atom()))
            .distinct()
            .toList();
    return known.isEmpty()
        ? held.stream()
            .map(acts::of)
            .filter(a -> acts.isOpen(a) && !a.atom().equals(but.atom()))
            .filter(a ->
                sketch
                    .findStep(a.atom())
                    .flatMap(Step::words)
                    .filter(does -> thing.isOf(does, a.words()))
                    .isPresent())
            .distinct()
            .toList()
        : known;
  }

  private static Optional<KnownAct> only(
      List<KnownAct> acts, Condition condition, Set<Formula.Atom> held) {
    List<KnownAct> others =
        acts.stream().filter(a -> a.by().filter(condition.by()::contains).isEmpty()).toList();
    List<KnownAct> near = others.isEmpty() ? acts : others;
    List<KnownAct> waiting = near.stream().filter(a -> held.contains(a.atom())).toList();
    List<KnownAct> best = waiting.isEmpty() ? near : waiting;
    return best.size() == 1 ? Optional.of(best.getFirst()) : Optional.empty();
  }
}
