package parley.app.brief;

import java.math.BigInteger;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.app.brief.Entry.Detail;
import parley.app.findings.Outcomes.ShareView;

/**
 * Says how far an outcome turns on what the reports leave open: which of its wants each party puts
 * first. The sentence says it plainly, the detail in the field's terms.
 */
final class Sureness {

  private Sureness() {}

  /** The end of a sentence on what holds under so many orders of wants. */
  static String of(ShareView share) {
    if ("1".equals(share.of())) {
      return ", by what each is known to want";
    }
    if (share.isAlways() || share.isNever()) {
      return share.drawnFrom() == null
          ? ", whatever the parties put first"
          : ", whatever they put first (" + number(share.of()) + " cases tried)";
    }
    return " turns on what the parties put first: it would in "
        + number(share.times())
        + " of "
        + number(share.of())
        + (share.drawnFrom() == null ? " cases" : " cases tried");
  }

  /** The same as shares of orders of wants; nothing where one order is all that is known. */
  static Stream<Detail> detail(@Nullable ShareView share) {
    if (share == null || "1".equals(share.of())) {
      return Stream.of();
    }
    String of = number(share.of()) + " orders of wants";
    String under =
        share.isAlways()
            ? "under all " + of
            : share.isNever()
                ? "under none of " + of
                : "under " + number(share.times()) + " of " + of;
    return Stream.of(
        new Detail(
            "how surely",
            under
                + (share.drawnFrom() == null
                    ? " that fit what is known"
                    : " drawn from the "
                        + number(share.drawnFrom())
                        + " that fit what is known"
                        + interval(share))));
  }

  /** {@code , so under 89 to 100 % of all of them (19 times in 20)}. */
  private static String interval(ShareView share) {
    return share.low() == null || share.high() == null
        ? ""
        : String.format(
            Locale.ROOT,
            ", so under %s to %s %% of them (95 %% interval)",
            percent(share.low()),
            percent(share.high()));
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.0f", 100 * share);
  }

  /** A figure with its thousands set apart. */
  static String number(String figure) {
    return figure.length() < 5 ? figure : String.format(Locale.ROOT, "%,d", new BigInteger(figure));
  }
}
