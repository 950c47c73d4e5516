package parley.bench.stability;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import parley.talks.Basis;
import parley.talks.Option;
import parley.talks.Option.Irreversible;
import parley.talks.Party;
import parley.talks.Talks;
import parley.talks.Wants;
import parley.talks.Wants.Want;
import parley.talks.formula.Formula;
import parley.talks.formula.Formula.Joined;
import parley.talks.formula.Formula.Joint;
import parley.talks.formula.Formula.Not;
import parley.talks.formula.Formula.Taken;
import parley.talks.formula.OptionId;

/**
 * Makes conflicts for benchmarks, the same from the same shape. Options stand in a row and are
 * dealt to the parties in runs of equal length; every party has the same number of wants.
 */
public final class ConflictGenerator {

  /** What a want names. */
  public enum WantKind {
    /** One option, taken or not. */
    LITERAL,
    /** One to three options that stand at most three places from each other. */
    LOCAL,
    /** One to three options from anywhere. */
    SCATTERED,
    /** Two to four options from anywhere. */
    RANDOM
  }

  /**
   * What a conflict is like.
   *
   * @param oneWayEvery every so many-th option can only be taken or, by turns, only be left; 0 for
   *     none
   * @param wants how many a party
   */
  public record Shape(
      int options, int parties, WantKind kind, int wants, int oneWayEvery, long seed) {}

  private static final int NEAR = 3;
  private static final List<Joint> JOINTS = List.of(Joint.values());

  private final Shape shape;
  private final Random random;
  private final List<OptionId> ids = new ArrayList<>();

  private ConflictGenerator(Shape shape) {
    this.shape = shape;
    this.random = new Random(shape.seed());
  }

  /** The conflict of a shape. */
  public static Talks of(Shape shape) {
    return new ConflictGenerator(shape).make();
  }

  private Talks make() {
    var parties = new ArrayList<Party>();
    for (int p = 0; p < shape.parties(); p++) {
      parties.add(new Party("p" + p, "Party " + p, Party.Kind.STATE));
    }
    var options = new ArrayList<Option>();
    for (int o = 0; o < shape.options(); o++) {
      var id = new OptionId("p" + o * shape.parties() / shape.options(), "o" + o);
      ids.add(id);
      options.add(new Option(id, "do " + o, false, oneWay(o), OptionalDouble.empty(), Basis.NONE));
    }
    var wants = new ArrayList<Wants>();
    for (var party : parties) {
      var own = new ArrayList<Want>();
      for (int w = 0; w < shape.wants(); w++) {
        own.add(new Want(want()));
      }
      wants.add(Wants.ordered(party.id(), own));
    }
    return Talks.named("generated").parties(parties).options(options).wants(wants).build();
  }

  private Irreversible oneWay(int option) {
    int every = shape.oneWayEvery();
    if (every == 0 || option % every != every - 1) {
      return Irreversible.NO;
    }
    return option / every % 2 == 0 ? Irreversible.FORWARD : Irreversible.BACKWARD;
  }

  private Formula want() {
    return switch (shape.kind()) {
      case LITERAL -> literal(random.nextInt(ids.size()));
      case LOCAL -> {
        int first = random.nextInt(ids.size());
        var named = new ArrayList<Formula>(List.of(literal(first)));
        for (int more = random.nextInt(3); more > 0; more--) {
          int near = first - NEAR + random.nextInt(2 * NEAR + 1);
          named.add(literal(Math.clamp(near, 0, ids.size() - 1)));
        }
        yield joined(named);
      }
      case SCATTERED -> joined(anywhere(1 + random.nextInt(3)));
      case RANDOM -> joined(anywhere(2 + random.nextInt(3)));
    };
  }

  private List<Formula> anywhere(int count) {
    var named = new ArrayList<Formula>();
    for (int more = count; more > 0; more--) {
      named.add(literal(random.nextInt(ids.size())));
    }
    return named;
  }

  private Formula joined(List<Formula> named) {
    if (named.size() == 1) {
      return named.getFirst();
    }
    return switch (random.nextInt(4)) {
      case 0 -> Formula.all(named);
      case 1 -> Formula.any(named);
      default -> {
        var rest = named.subList(1, named.size());
        var by = JOINTS.get(random.nextInt(JOINTS.size()));
        yield new Joined(
            named.getFirst(), by, random.nextBoolean() ? Formula.all(rest) : Formula.any(rest));
      }
    };
  }

  private Formula literal(int option) {
    var taken = new Taken(ids.get(option));
    return random.nextBoolean() ? taken : new Not(taken);
  }
}
