package parley.reading.sequences;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parley.reading.claim.Span;

/**
 * Joins orders that share a step into one: with <em>Osk will leave once the border is marked, and
 * Velia will march in at its heels</em> there are two, of which the second goes on from the first.
 */
final class Chains {

  /** So many characters may stand between a step and the same words again. */
  private static final int NEAR = 60;

  private static final Pattern DEFINITE = Pattern.compile("the (\\w+)");

  private static final Pattern SHORT = Pattern.compile("(the|an?|its|their)( \\w+){1,2}");

  private Chains() {}

  /**
   * Each order with all that others add to it, the longest first.
   *
   * @param text of the report, for a step told again in the same words is one step
   */
  static List<Order> joined(List<Order> all, String text) {
    List<Order> orders = new ArrayList<>();
    for (Order order : all) {
      orders.add(order.of(order.steps().stream().map(s -> firstTold(s, orders, text)).toList()));
    }
    List<Order> found = new ArrayList<>();
    for (Order order : orders) {
      found.add(grown(order, orders, text));
    }
    found.sort(Comparator.comparingInt(order -> -order.steps().size()));
    return found;
  }

  /**
   * The same words where an order shortly before has them: delivery, and delivery after inspection.
   */
  private static Span firstTold(Span step, List<Order> before, String text) {
    return before.stream()
        .flatMap(order -> order.steps().stream())
        .filter(s -> s.start() < step.start() && step.start() - s.end() < NEAR)
        .filter(s -> same(step.of(text), s.of(text)))
        .findFirst()
        .orElse(step);
  }

  /**
   * Whether a noun phrase or clause takes up something told before: the meeting, of a meeting in
   * Lund.
   */
  static boolean again(String words, String before) {
    Matcher definite = DEFINITE.matcher(words);
    return definite.lookingAt()
        && Pattern.compile("\\b" + Pattern.quote(definite.group(1)) + "(ed)?\\b")
            .matcher(before)
            .find();
  }

  private static Order grown(Order order, List<Order> others, String text) {
    Order grown = order;
    boolean more = true;
    while (more) {
      more = false;
      for (Order other : others) {
        Optional<Order> joined =
            near(grown, other) && !timed(grown, other, text) ? grown.with(other) : Optional.empty();
        if (joined.isPresent()) {
          grown = joined.get();
          more = true;
        }
      }
    }
    return grown;
  }

  /** Whether the other only says when one of the later steps is to be: after the hearing. */
  private static boolean timed(Order row, Order other, String text) {
    Span when = other.steps().getFirst();
    boolean later =
        row.steps().size() > 2
            && row.steps().stream().skip(1).anyMatch(s -> s.contains(other.steps().getLast()))
            && other.steps().size() == 2;
    return later && SHORT.matcher(when.of(text)).matches();
  }

  /** Whether it is told again in the same words, or as <em>the count</em>. */
  static boolean same(String step, String before) {
    return step.equalsIgnoreCase(before) || (step.matches("the \\w+") && again(step, before));
  }

  /** Only what shares words can be joined. */
  private static boolean near(Order one, Order other) {
    return one.steps().stream().anyMatch(s -> other.steps().stream().anyMatch(s::overlaps));
  }
}
