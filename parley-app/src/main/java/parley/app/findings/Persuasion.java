package parley.app.findings;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.gaps.Gaps;
import parley.leverage.Influence;
import parley.leverage.Route;
import parley.process.Blockers;
import parley.prospects.Prospect;
import parley.prospects.Prospects;
import parley.prospects.Regard;
import parley.stability.conflict.Concept.Standard;
import parley.stability.conflict.OptionForm;
import parley.stability.conflict.UnsolvableException;
import parley.stability.inverse.Goal;
import parley.stability.inverse.Inverse;
import parley.stability.inverse.InverseFinding;
import parley.stability.inverse.Limits;
import parley.stability.inverse.RemedyWords;
import parley.talks.Talks;
import parley.talks.formula.Formula.Taken;
import parley.talks.formula.OptionId;

/**
 * What a party would have to be brought to: for which steps it has to act and how it would like
 * them; and, of an option, whose wants would have to change for it to hold, and who can change
 * them.
 *
 * @param needed the steps that wait for the party, by the least that opens them
 * @param changes of wants after which the outcome in which the option is taken and all else is as
 *     it is now would hold; absent where no option was asked for
 */
public record Persuasion(List<Needed> needed, @Nullable Changes changes) {

  private static final int MOST_CHANGES = 2;
  private static final int MOST_CHECKS = 20_000;

  public Persuasion {
    needed = List.copyOf(needed);
  }

  /**
   * A step the party has to act for.
   *
   * @param regard how the party would like it: {@code better}, {@code worse}, {@code alike}, {@code
   *     depends} or {@code unknown}
   */
  public record Needed(String step, String way, String regard) {}

  /**
   * Changed wants.
   *
   * @param unknown why nothing is said; absent where something is
   * @param least how many changes are enough; 0 where the option would hold once taken
   * @param ways in words
   * @param movers who can move the parties whose wants would change, in words
   * @param unmoved names of those whom nobody is named to move
   */
  public record Changes(
      @Nullable String unknown,
      @Nullable Integer least,
      List<String> ways,
      List<String> movers,
      List<String> unmoved) {}

  /** Of a party, and of one of its options where one is named. */
  public static Persuasion of(Talks talks, String party, Optional<OptionId> option) {
    OptionForm conflict;
    try {
      conflict = OptionForm.of(talks);
    } catch (UnsolvableException nobodyDecides) {
      return new Persuasion(List.of(), null);
    }
    List<Needed> needed = new ArrayList<>();
    for (Prospect prospect :
        Prospects.of(conflict.cut(List.of()), Blockers.of(talks), Gaps.knownToWant(talks))) {
      if (prospect.way().parties().contains(party)) {
        needed.add(
            new Needed(
                prospect.step().id(),
                Openings.words(talks, prospect.way()),
                regard(prospect, party).name().toLowerCase(Locale.ROOT)));
      }
    }
    return new Persuasion(
        needed, option.map(o -> changes(conflict.cut(List.of(o)), o)).orElse(null));
  }

  private static Regard regard(Prospect prospect, String party) {
    return prospect.approaches().stream()
        .filter(approach -> approach.party().equals(party))
        .map(Prospect.Approach::regard)
        .findFirst()
        .orElse(Regard.BETTER);
  }

  private static Changes changes(OptionForm conflict, OptionId option) {
    if (conflict.options().size() > Inverse.MOST_OPTIONS) {
      return unknown(
          conflict.options().size()
              + " options matter here, and at most "
              + Inverse.MOST_OPTIONS
              + " can be gone through");
    }
    BigInteger taken = conflict.now().setBit(place(conflict, option));
    if (!conflict.allows(taken)) {
      return unknown("the rules do not allow it as all else is now");
    }
    InverseFinding found =
        Inverse.of(
            conflict,
            new Goal.At(taken),
            Standard.SEQ,
            List.of(conflict.aim(new Taken(option))),
            new Limits(MOST_CHANGES, MOST_CHECKS));
    if (found.least().isEmpty()) {
      return unknown("no change of wants that was tried is enough");
    }
    List<String> parties =
        found.remedies().stream()
            .flatMap(remedy -> remedy.orders().keySet().stream())
            .distinct()
            .map(conflict.parties()::get)
            .toList();
    Talks talks = conflict.talks();
    return new Changes(
        null,
        found.least().getAsInt(),
        found.least().getAsInt() == 0 ? List.of() : new RemedyWords(conflict).all(found),
        parties.stream().flatMap(p -> routes(talks, p)).map(Route::words).toList(),
        parties.stream()
            .filter(p -> routes(talks, p).findAny().isEmpty())
            .map(talks::nameOf)
            .toList());
  }

  private static int place(OptionForm conflict, OptionId option) {
    return IntStream.range(0, conflict.options().size())
        .filter(place -> conflict.options().get(place).id().equals(option))
        .findFirst()
        .orElseThrow();
  }

  private static Stream<Route> routes(Talks talks, String party) {
    return Influence.over(talks, party).routes().stream();
  }

  private static Changes unknown(String why) {
    return new Changes(why, null, List.of(), List.of(), List.of());
  }

  /** In words, for a terminal. */
  void tell(Talks talks, String party, Lines out) {
    Map<String, List<String>> byRegard = new LinkedHashMap<>();
    for (Needed one : needed) {
      String step = talks.findStep(one.step()).flatMap(s -> s.words()).orElse(one.step());
      byRegard.computeIfAbsent(one.regard(), r -> new ArrayList<>()).add("“" + step + "”");
    }
    byRegard.forEach((regard, steps) ->
        out.add(
            "",
            talks.nameOf(party)
                + " has to act for "
                + Openings.list(steps)
                + ": "
                + likes(regard)));
    if (changes != null) {
      tell(changes, out);
    }
  }

  private static String likes(String regard) {
    return switch (regard) {
      case "better" -> "better off than now.";
      case "worse" -> "worse off than now.";
      case "depends" -> "better off or not by what it puts first.";
      case "unknown" -> "nothing is known of what it wants.";
      default -> "no better off than now.";
    };
  }

  private static void tell(Changes changes, Lines out) {
    out.add("", "Whose wants would have to change for it to hold, all else as it is now:");
    if (changes.unknown() != null) {
      out.add("  ", "not known: " + changes.unknown());
    } else if (changes.ways().isEmpty()) {
      out.add("  ", "nobody's: once taken it would hold");
    }
    changes.ways().forEach(way -> out.add("  ", "it would hold " + way));
    changes.movers().forEach(mover -> out.add("  ", mover));
    if (!changes.unmoved().isEmpty()) {
      out.add("  ", "Nobody is named who can move " + Openings.list(changes.unmoved()) + ".");
    }
  }
}
