package parley.stability;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import parley.talks.Basis;
import parley.talks.Option;
import parley.talks.Option.Irreversible;
import parley.talks.Party;
import parley.talks.Ranking;
import parley.talks.Rule;
import parley.talks.State;
import parley.talks.Talks;
import parley.talks.Wants;
import parley.talks.Wants.Want;
import parley.talks.formula.Formula;
import parley.talks.formula.Formula.And;
import parley.talks.formula.Formula.Joined;
import parley.talks.formula.Formula.Joint;
import parley.talks.formula.Formula.Not;
import parley.talks.formula.Formula.Or;
import parley.talks.formula.Formula.Taken;
import parley.talks.formula.OptionId;

/**
 * Makes conflicts at random, the same from the same seed: each option owned by any party, some
 * irreversible either way; some rules; wants that name anybody's options, or rankings with ties
 * that may leave states out.
 */
public final class RandomConflicts {

  private final Random random;
  private final List<OptionId> ids = new ArrayList<>();

  private RandomConflicts(long seed) {
    this.random = new Random(seed);
  }

  /** Talks with so many parties, of which at least one owns an option, and so many options. */
  public static Talks of(long seed, int parties, int options) {
    return new RandomConflicts(seed).make(parties, options);
  }

  private Talks make(int partyCount, int optionCount) {
    var parties = new ArrayList<Party>();
    for (int p = 0; p < partyCount; p++) {
      parties.add(new Party("p" + p, "Party " + p, Party.Kind.STATE));
    }
    boolean someOneWay = random.nextBoolean();
    var options = new ArrayList<Option>();
    for (int o = 0; o < optionCount; o++) {
      var id = new OptionId("p" + random.nextInt(partyCount), "o" + o);
      ids.add(id);
      var irreversible =
          someOneWay && random.nextInt(2) == 0
              ? pick(List.of(Irreversible.FORWARD, Irreversible.BACKWARD))
              : Irreversible.NO;
      options.add(
          new Option(
              id,
              "do " + o,
              random.nextInt(3) == 0,
              irreversible,
              OptionalDouble.empty(),
              Basis.NONE));
    }
    var rules = new ArrayList<Rule>();
    for (int r = random.nextInt(4) * random.nextInt(2); r > 0; r--) {
      rules.add(new Rule(new Or(List.of(formula(1), formula(1))), Basis.NONE));
    }
    var wants = new ArrayList<Wants>();
    var rankings = new ArrayList<Ranking>();
    for (var party : parties) {
      switch (random.nextInt(5)) {
        case 0 -> rankings.add(new Ranking(party.id(), tiers(optionCount)));
        case 1 -> {}
        default -> wants.add(Wants.ordered(party.id(), wants(random.nextInt(7))));
      }
    }
    return Talks.named("random")
        .parties(parties)
        .options(options)
        .rules(rules)
        .wants(wants)
        .rankings(rankings)
        .build();
  }

  private List<Want> wants(int count) {
    var wants = new ArrayList<Want>();
    for (int w = 0; w < count; w++) {
      wants.add(new Want(formula(random.nextInt(3))));
    }
    return wants;
  }

  private List<List<State>> tiers(int optionCount) {
    var tiers = new LinkedHashMap<Integer, List<State>>();
    int levels = 1 + random.nextInt(8);
    for (long state = 0; state < 1L << optionCount; state++) {
      int level = random.nextInt(levels + 1);
      if (level < levels) {
        tiers.computeIfAbsent(level, l -> new ArrayList<>()).add(state(state));
      }
    }
    return tiers.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(Map.Entry::getValue)
        .toList();
  }

  private State state(long number) {
    var taken = new ArrayList<OptionId>();
    for (int o = 0; o < ids.size(); o++) {
      if ((number >> o & 1) == 1) {
        taken.add(ids.get(o));
      }
    }
    return new State(taken);
  }

  private Formula formula(int depth) {
    if (depth == 0) {
      var option = new Taken(pick(ids));
      return random.nextBoolean() ? option : new Not(option);
    }
    return switch (random.nextInt(4)) {
      case 0 -> new And(List.of(formula(depth - 1), formula(depth - 1)));
      case 1 -> new Or(List.of(formula(depth - 1), formula(depth - 1)));
      case 2 -> new Not(formula(depth - 1));
      default -> new Joined(formula(depth - 1), pick(List.of(Joint.values())), formula(depth - 1));
    };
  }

  private <T> T pick(List<T> some) {
    return some.get(random.nextInt(some.size()));
  }
}
