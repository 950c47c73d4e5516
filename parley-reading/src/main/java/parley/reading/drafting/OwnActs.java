package parley.reading.drafting;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import parley.talks.formula.Formula;

/**
 * Finds which acts of one party are one although the reports word them differently: by a verb that
 * first stood alone, by the thing alone that comes of it, or by a verb that goes as well with the
 * same things.
 */
final class OwnActs {

  private static final Set<String> VAGUE = Set.of("touch", "change", "alter", "tackle", "move");

  /** Verbs that say too little to be known again without what they are done to. */
  private static final Set<String> LIGHT =
      Set.of("give", "make", "do", "have", "get", "take", "put", "set", "go", "come", "be", "let");

  private static final String CONSENT = "consent";

  /** Stems of what is said of how much there is to be of a thing. */
  private static final Set<String> DEGREES =
      Words.of(
              "larger bigger higher greater smaller lower shorter longer raise increase extend cut reduce")
          .stems();

  private static final Pattern AGREE = Pattern.compile("Agree\\b");

  private static final Pattern GIVE = Pattern.compile("^give\\s+", Pattern.CASE_INSENSITIVE);

  private static final Pattern OWED = Pattern.compile("\\b(owed|owes|arrears|debts?|dues)\\b");

  private final Sketch sketch;
  private final KnownActs acts;

  OwnActs(Sketch sketch) {
    this.sketch = sketch;
    this.acts = new KnownActs(sketch);
  }

  /** Takes for one what the words show to be one. */
  void unite() {
    acts.all().forEach(this::bare);
    acts.all().forEach(this::thing);
    acts.all().forEach(this::kin);
    acts.all().forEach(this::owed);
    acts.all().forEach(this::moving);
    acts.all().forEach(this::consent);
  }

  /** A verb that stood alone before the only act of it that says more: will release nothing. */
  private void bare(KnownAct act) {
    if (act.things().isEmpty()
        && !act.words().isEmpty()
        && !LIGHT.contains(act.words().first())
        && act.words().stems().size() == 1) {
      only(act, o -> o.words().first().equals(act.words().first()) && !o.things().isEmpty())
          .ifPresent(fuller ->
              acts.fill(
                  act, fuller, "the same party has no other act of this verb that says more"));
    }
  }

  /** What is only named as a thing: a permit from Osk, where Osk is to issue one. */
  private void thing(KnownAct act) {
    Thing.find(GIVE.matcher(sketch.does(act.atom())).replaceFirst(""))
        .flatMap(thing -> only(act, o -> thing.isOf(sketch.does(o.atom()), o.words())))
        .ifPresent(of -> acts.fill(act, of, "the same party is known to do nothing else with it"));
  }

  /** An act that another verb tells of all the same things: hand in, give up. */
  private void kin(KnownAct act) {
    only(
            act,
            o ->
                Kin.hand(o.words().first(), act.words().first())
                    && !act.things().isEmpty()
                    && act.things().equals(o.things())
                    && !act.words().countsDiffer(o.words()))
        .ifPresent(other -> acts.unite(act, other, "the same party hands over the same things"));
  }

  /** Going from a place, or to one, told by another verb: take the guns off the ridge, leave it. */
  private void moving(KnownAct act) {
    only(
            act,
            o ->
                Kin.move(o.words().first(), act.words().first())
                    && !act.things().isEmpty()
                    && o.things().containsAll(act.things())
                    && !act.words().countsDiffer(o.words()))
        .ifPresent(
            other -> acts.unite(act, other, "the same party goes from, or to, the same place"));
  }

  /** A payment of what is owed, told again as the arrears or the debt. */
  private void owed(KnownAct act) {
    if (isOwed(act)) {
      only(act, o -> isOwed(o) && !act.words().countsDiffer(o.words()))
          .ifPresent(other -> acts.unite(act, other, "the same party has no other debt to pay"));
    }
  }

  /** A consent told again: to the higher quota, to a larger quota, that the quota be raised. */
  private void consent(KnownAct act) {
    acts.all().stream()
        .filter(o -> o.by().equals(act.by()) && !o.atom().equals(act.atom()))
        .filter(o -> isConsent(act) && isConsent(o) && isOfOne(act, o))
        .findFirst()
        .ifPresent(other -> {
          boolean vaguer = AGREE.matcher(sketch.does(act.atom())).lookingAt();
          acts.fill(
              vaguer ? act : other,
              vaguer ? other : act,
              "the same party consents to the same thing, by whatever degree");
        });
  }

  private boolean isConsent(KnownAct act) {
    return act.words().first().equals(CONSENT) && acts.of(act.atom()).equals(act);
  }

  /** Whether all that one is done to, but for words of degree, is what the other is done to. */
  private static boolean isOfOne(KnownAct act, KnownAct other) {
    Set<String> one = act.things();
    Set<String> two = other.things();
    one.removeAll(DEGREES);
    two.removeAll(DEGREES);
    return !one.isEmpty()
        && !two.isEmpty()
        && (one.containsAll(two) || two.containsAll(one))
        && !act.words().countsDiffer(other.words());
  }

  private boolean isOwed(KnownAct act) {
    return act.words().first().equals("pay") && OWED.matcher(sketch.does(act.atom())).find();
  }

  /** An act that only says that something is done to a thing, as its party's only act on it. */
  void vague(Formula.Atom named) {
    KnownAct vague = acts.of(named);
    if (VAGUE.contains(vague.words().first())) {
      only(vague, o -> o.isOfThing(vague))
          .ifPresent(act ->
              acts.unite(vague, act, "no other act of the same party on this thing is known"));
    }
  }

  /** The only other act of the same party that fits. */
  private Optional<KnownAct> only(KnownAct act, Predicate<KnownAct> fits) {
    List<KnownAct> others =
        act.by().isEmpty() || !acts.of(act.atom()).equals(act)
            ? List.of()
            : acts.all().stream()
                .filter(o -> o.by().equals(act.by()) && !o.atom().equals(act.atom()))
                .filter(fits)
                .toList();
    return others.size() == 1 ? Optional.of(others.getFirst()) : Optional.empty();
  }
}
