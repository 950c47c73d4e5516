package parley.reading.drafting;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
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
 *   <li>a need told without anybody who meets it: another party's only act of that kind.
 * </ul>
 *
 * <p>Kinds are families of acts ({@link ActFamilies}). At least one thing that is acted on has to
 * be the same, and nothing may speak against it: other numbers, or another party.
 */
final class SameActs {

  /** Stems that say how much of a thing is meant, not which: the remaining eleven, the rest. */
  private static final Set<String> REST = Words.of("remaining rest whole single more").stems();

  private static final Set<String> VAGUE = Set.of("touch", "change", "alter", "tackle", "move");

  /**
   * An act in some terms.
   *
   * @param by its party; empty where nobody is named
   */
  private record Act(Formula.Atom atom, Optional<String> by, Words words) {

    private boolean isOf(String party) {
      return by.isEmpty() || by.get().equals(party);
    }

    private Set<String> things() {
      Set<String> things = new LinkedHashSet<>(words.uncounted());
      things.removeAll(Words.of(words.first()).stems());
      things.removeAll(REST);
      return things;
    }

    private boolean isKindOf(Act other) {
      return atom.equals(other.atom)
          || (!words.isEmpty()
              && words.first().equals(other.words.first())
              && !words.countsDiffer(other.words));
    }

    /** Whether half of what the one with fewer things is done to is the other's too. */
    private boolean isOfThing(Act other) {
      Set<String> few = new LinkedHashSet<>(things());
      int all = Math.min(few.size(), other.things().size());
      few.retainAll(other.things());
      return all > 0 && 2 * few.size() >= all && !words.countsDiffer(other.words);
    }

    /**
     * Whether the words tell of two of the other's things, and of no act: inside the depot at Tolm.
     */
    private boolean isStateOf(Act other) {
      Set<String> both = new LinkedHashSet<>(words.uncounted());
      both.retainAll(other.things());
      return both.size() > 1
          && !ActFamilies.isVerb(words.first())
          && !words.countsDiffer(other.words);
    }

    private boolean sharesThing(Act other) {
      Set<String> theirs = other.things();
      return atom.equals(other.atom)
          || things().isEmpty()
          || theirs.isEmpty()
          || things().stream().anyMatch(theirs::contains);
    }
  }

  /** What one party asks before an act of its own. */
  private record Terms(String by, Act held, List<Act> needs) {}

  private final Sketch sketch;

  private SameActs(Sketch sketch) {
    this.sketch = sketch;
  }

  /** Takes acts for one in a sketch, as the conditions drafted so far show. */
  static void unite(Sketch sketch, List<Condition> conditions) {
    SameActs acts = new SameActs(sketch);
    List<Condition> standing = conditions.stream().filter(c -> c.by().size() == 1).toList();
    acts.pairs(standing, (one, other) -> !one.by().equals(other.by()), acts::ring);
    acts.pairs(standing, (one, other) -> one.by().equals(other.by()), acts::retold);
    standing.forEach(acts::needs);
    Set<Formula.Atom> held = new HashSet<>();
    conditions.forEach(c -> held.add(acts.act(c.before()).atom()));
    conditions.forEach(c -> acts.things(c, held));
    held.forEach(acts::vague);
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
    Act held = act(condition.before());
    return held.isOf(by) && held.by().isPresent()
        ? Optional.of(
            new Terms(by, held, condition.needs().atoms().distinct().map(this::act).toList()))
        : Optional.empty();
  }

  private Act act(Formula.Atom named) {
    Formula.Atom atom = sketch.unions().now(named);
    Optional<Formula> when = sketch.findStep(atom).flatMap(Step::when);
    Formula.Atom act = when.orElse(null) instanceof Formula.Taken taken ? taken : atom;
    Optional<String> by =
        act instanceof Formula.Taken(var option)
            ? Optional.of(option.party()).filter(p -> !p.equals(Unsaid.KEY))
            : Optional.empty();
    return new Act(act, by, sketch.wordsOf(act));
  }

  /** Two that wait for each other: each one's need is what the other holds back. */
  private void ring(Terms one, Terms other) {
    for (Act need : one.needs()) {
      for (Act asked : other.needs()) {
        if (isUpTo(need, other)
            && isUpTo(asked, one)
            && (fit(need, other.held(), asked, one.held())
                || (need.atom().equals(other.held().atom()) && asked.isStateOf(one.held()))
                || (asked.atom().equals(one.held().atom()) && need.isStateOf(other.held())))) {
          String why = "each is what the other waits for, the same kind of act";
          unite(need, other.held(), why);
          unite(asked, one.held(), why);
        }
      }
    }
  }

  /** Whether a party can meet a need: nobody else is named, or only those it acts on. */
  private static boolean isUpTo(Act need, Terms other) {
    return need.isOf(other.by())
        || need.by()
            .filter(by ->
                other.held().things().containsAll(Words.of(by.replaceAll("-\\d+$", "")).stems()))
            .isPresent();
  }

  /** The same terms told twice. */
  private void retold(Terms one, Terms other) {
    for (Act need : one.needs()) {
      for (Act again : other.needs()) {
        boolean sameSide =
            need.by().isEmpty() || again.by().isEmpty() || need.by().equals(again.by());
        if (sameSide && fit(other.held(), one.held(), again, need)) {
          String why = "asked before the same kind of act by the same party";
          unite(other.held(), one.held(), why);
          unite(again, need, why);
        }
      }
    }
  }

  /** An act that only says that something is done to a thing, as its party's only act on it. */
  private void vague(Formula.Atom named) {
    Act vague = act(named);
    if (vague.by().isEmpty() || !VAGUE.contains(vague.words().first())) {
      return;
    }
    List<Act> others =
        sketch.options().stream()
            .filter(o -> vague.isOf(o.id().party()))
            .map(o -> act(new Formula.Taken(o.id())))
            .filter(o -> !o.atom().equals(vague.atom()) && o.isOfThing(vague))
            .toList();
    if (others.size() == 1) {
      unite(vague, others.getFirst(), "no other act of the same party on this thing is known");
    }
  }

  private static boolean fit(Act a, Act like, Act b, Act alike) {
    return a.isKindOf(like) && b.isKindOf(alike) && (a.sharesThing(like) || b.sharesThing(alike));
  }

  /** A need that nobody is named for: the only act of its kind that another party may do. */
  private void needs(Condition condition) {
    condition
        .needs()
        .atoms()
        .distinct()
        .map(this::act)
        .filter(need -> need.by().isEmpty() && isOpen(need))
        .forEach(need -> {
          List<Act> others =
              sketch.acts().of(need.words().first()).stream()
                  .filter(o -> !condition.by().contains(o.party()))
                  .map(o -> act(new Formula.Taken(o)))
                  .filter(act -> need.isKindOf(act) && need.sharesThing(act))
                  .toList();
          if (others.size() == 1) {
            unite(need, others.getFirst(), "nobody else is known to have an act of this kind");
          }
        });
  }

  /**
   * A need that only names a thing: the only act that is done to it, of those that bring it about;
   * another's before one's own, one that somebody holds back before others.
   */
  private void things(Condition condition, Set<Formula.Atom> held) {
    Act before = act(condition.before());
    asked(condition.needs())
        .distinct()
        .map(this::act)
        .filter(need -> need.by().isEmpty() && isOpen(need))
        .forEach(need ->
            sketch
                .findStep(need.atom())
                .flatMap(Step::words)
                .flatMap(Thing::find)
                .flatMap(thing -> only(doneTo(thing, before), condition, held))
                .ifPresent(act -> unite(need, act, "it is the only act known to bring it about")));
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

  private List<Act> doneTo(Thing thing, Act but) {
    return sketch.options().stream()
        .filter(o -> thing.isOf(o.does(), sketch.wordsOf(new Formula.Taken(o.id()))))
        .map(o -> act(new Formula.Taken(o.id())))
        .filter(a -> a.by().isPresent() && !a.atom().equals(but.atom()))
        .distinct()
        .toList();
  }

  private static Optional<Act> only(List<Act> acts, Condition condition, Set<Formula.Atom> held) {
    List<Act> others =
        acts.stream().filter(a -> a.by().filter(condition.by()::contains).isEmpty()).toList();
    List<Act> near = others.isEmpty() ? acts : others;
    List<Act> waiting = near.stream().filter(a -> held.contains(a.atom())).toList();
    List<Act> best = waiting.isEmpty() ? near : waiting;
    return best.size() == 1 ? Optional.of(best.getFirst()) : Optional.empty();
  }

  /** Whether it is a step of which no more is known than that somebody waits for it. */
  private boolean isOpen(Act need) {
    return sketch.isOpen(need.atom());
  }

  private void unite(Act from, Act into, String why) {
    Act one = act(from.atom());
    Act other = act(into.atom());
    if (one.atom().equals(other.atom()) || sketch.unions().areApart(one.words(), other.words())) {
      return;
    }
    if (one.atom() instanceof Formula.Taken first
        && other.atom() instanceof Formula.Taken second
        && sketch.unions().isFirst(first.option(), second.option())) {
      sketch.unions().unite(second, first, why);
    } else if (other.atom() instanceof Formula.Taken target) {
      if (one.by().isPresent() || isOpen(one)) {
        sketch.unions().unite(one.atom(), target, why);
      }
    } else if (one.atom() instanceof Formula.Taken target && isOpen(other)) {
      sketch.unions().unite(other.atom(), target, why);
    }
  }
}
