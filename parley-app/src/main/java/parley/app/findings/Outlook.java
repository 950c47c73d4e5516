package parley.app.findings;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import parley.prospects.Prospects;
import parley.stability.conflict.OptionForm;
import parley.stability.conflict.UnsolvableException;
import parley.stability.outcomes.Pattern;
import parley.stability.outcomes.StateWords;
import parley.talks.Option;
import parley.talks.Talks;
import parley.talks.formula.OptionId;

/**
 * What supposed changes do to the outcomes that would hold.
 *
 * @param unknown why that was not worked out; absent where it was
 * @param gained outcomes that hold then and did not before, alike ones as one, in words
 * @param lost outcomes that held before and do not then
 * @param now why parties would leave what the changes come to, or are kept from it; none where all
 *     have nothing better to do alone
 */
record Outlook(@Nullable String unknown, List<String> gained, List<String> lost, List<String> now) {

  private static final int MOST_TOLD = 3;

  Outlook {
    gained = List.copyOf(gained);
    lost = List.copyOf(lost);
    now = List.copyOf(now);
  }

  /** Compares the outcomes that hold under all orders of wants known, over the same options. */
  static Outlook between(Talks before, Talks after) {
    OptionForm old;
    OptionForm then;
    try {
      old = OptionForm.of(before);
      then = OptionForm.of(after);
    } catch (UnsolvableException e) {
      return new Outlook(e.getMessage(), List.of(), List.of(), List.of());
    }
    Set<OptionId> turned = new LinkedHashSet<>(turned(old));
    turned.addAll(turned(then));
    old = old.cut(turned);
    then = then.cut(turned);
    List<String> now =
        then.allows(then.now()) ? Prospects.reasons(then, then.now()) : List.<String>of();
    Optional<Held> had = Held.of(old);
    Optional<Held> has = Held.of(then);
    if (had.isEmpty() || has.isEmpty()) {
      return new Outlook(tooMany(then), List.of(), List.of(), now);
    }
    return new Outlook(
        null, words(then, has.get(), had.get()), words(old, had.get(), has.get()), now);
  }

  private static Set<OptionId> turned(OptionForm conflict) {
    Set<OptionId> turned = new LinkedHashSet<>();
    conflict.cut(List.of()).options().stream().map(Option::id).forEach(turned::add);
    return turned;
  }

  private static String tooMany(OptionForm conflict) {
    return conflict.options().size() > Held.MOST_OPTIONS
        ? conflict.options().size()
            + " options that wants or rules turn on are too many to go through here; parley solve"
            + " takes them on"
        : "the rules leave no outcome";
  }

  /** The outcomes that can still come about: what cannot be undone is so in all of them. */
  private static List<BigInteger> toCome(Held held) {
    List<Option> options = held.conflict().options();
    return held.always().stream()
        .filter(state ->
            IntStream.range(0, options.size())
                .allMatch(i ->
                    options.get(i).mayChange(options.get(i).now())
                        || state.testBit(i) == options.get(i).now()))
        .toList();
  }

  /** The outcomes of the first that the second has not. */
  private static List<String> words(OptionForm conflict, Held from, Held without) {
    Set<BigInteger> had = new HashSet<>(toCome(without));
    List<BigInteger> states = toCome(from).stream().filter(s -> !had.contains(s)).toList();
    StateWords words = new StateWords(conflict);
    return Pattern.of(states, conflict.options().size()).stream()
        .map(pattern ->
            String.join("; ", words.parts(pattern).stream().map(Object::toString).toList()))
        .toList();
  }

  /** In words, a line each. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    if (unknown != null) {
      lines.add("Which outcomes would hold is not worked out: " + unknown + ".");
    }
    add(lines, "would hold then: ", gained);
    add(lines, "would no longer hold: ", lost);
    if (unknown == null && gained.isEmpty() && lost.isEmpty()) {
      lines.add("The same outcomes would hold as before.");
    }
    if (now.isEmpty()) {
      lines.add("Left there, nobody could do better alone.");
    }
    now.stream().limit(MOST_TOLD).forEach(lines::add);
    return lines;
  }

  private static void add(List<String> lines, String what, List<String> outcomes) {
    outcomes.stream().limit(MOST_TOLD).forEach(outcome -> lines.add(what + outcome));
    int more = outcomes.size() - MOST_TOLD;
    if (more > 0) {
      lines.add(what + "and " + more + " more; --json lists them");
    }
  }
}
