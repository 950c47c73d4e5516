package parley.app.findings;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import parley.stability.conflict.OptionForm;
import parley.stability.outcomes.Pattern;
import parley.stability.outcomes.StateWords;
import parley.stability.robust.RobustFinding;
import parley.stability.robust.RobustFinding.Share;
import parley.stability.robust.RobustFinding.Shares;

/** Under how many of the orders of wants that are left open each outcome holds. */
public final class RobustSection implements SolveSection {

  private static final int MOST_PATTERNS = 4;
  private static final int MOST_SHARES = 5;
  private static final int MOST_LISTED = 10_000;

  private final Solution solution;
  private final OptionForm conflict;
  private final RobustFinding finding;
  private final StateWords words;

  /** What was counted; of the outcomes only those that were asked for are told. */
  public RobustSection(Solution solution, OptionForm conflict, RobustFinding finding) {
    this.solution = solution;
    this.conflict = conflict;
    this.finding = finding;
    this.words = new StateWords(conflict);
  }

  record Root(String orders, List<SharesView> concepts) {}

  record SharesView(
      String concept,
      String method,
      @Nullable Integer drawn,
      List<ShareView> outcomes,
      @Nullable Boolean truncated) {}

  record ShareView(
      String state,
      List<String> taken,
      String times,
      String of,
      double share,
      @Nullable Double standardError) {}

  @Override
  public String name() {
    return "robustness";
  }

  @Override
  public Object view() {
    return new Root(
        finding.orders().toString(), finding.shares().stream().map(this::view).toList());
  }

  private SharesView view(Shares shares) {
    boolean drawn = shares.drawn().isPresent();
    List<Share> asked = asked(shares);
    return new SharesView(
        shares.concept().code(),
        drawn ? "drawn" : "exact",
        drawn ? shares.drawn().getAsInt() : null,
        asked.stream()
            .limit(MOST_LISTED)
            .map(share ->
                new ShareView(
                    share.state().toString(),
                    Solution.taken(conflict, share.state()),
                    share.times().toString(),
                    share.of().toString(),
                    share.value(),
                    drawn ? shares.standardError(share) : null))
            .toList(),
        asked.size() > MOST_LISTED ? true : null);
  }

  private List<Share> asked(Shares shares) {
    return shares.outcomes().stream()
        .filter(share ->
            solution
                .where()
                .map(formula -> conflict.holds(conflict.gate(formula), share.state()))
                .orElse(true))
        .toList();
  }

  @Override
  public void tell(Lines out) {
    boolean one = finding.orders().equals(BigInteger.ONE);
    out.add(
        "",
        one
            ? "How robust: the order of all wants is known, so each outcome holds or does not."
            : "How robust: what is known leaves "
                + String.format(Locale.ROOT, "%,d", finding.orders())
                + " orders of wants open");
    if (!one) {
      finding.shares().forEach(shares -> tell(shares, out));
    }
  }

  private void tell(Shares shares, Lines out) {
    String how =
        shares.drawn().isPresent()
            ? " (drawn: " + shares.drawn().getAsInt() + " orders)"
            : " (exact)";
    out.add("  ", shares.concept().code() + how);
    var byShare = new TreeMap<BigInteger, List<Share>>(Comparator.reverseOrder());
    asked(shares)
        .forEach(
            share -> byShare.computeIfAbsent(share.times(), times -> new ArrayList<>()).add(share));
    if (byShare.isEmpty()) {
      out.add("    ", "no outcome asked for holds under any of them");
    }
    byShare.values().stream().limit(MOST_SHARES).forEach(same -> tell(shares, same, out));
    if (byShare.size() > MOST_SHARES) {
      out.add("    ", "and others under fewer orders; --json lists them");
    }
  }

  private void tell(Shares shares, List<Share> same, Lines out) {
    Share first = same.getFirst();
    double error = shares.standardError(first);
    out.add(
        "    ",
        String.format(Locale.ROOT, "under %.1f %% of the orders", 100 * first.value())
            + (shares.drawn().isPresent()
                ? String.format(Locale.ROOT, " (standard error %.1f)", 100 * error)
                : String.format(Locale.ROOT, " (%,d of %,d)", first.times(), first.of()))
            + ", "
            + (same.size() == 1
                ? "1 outcome"
                : String.format(Locale.ROOT, "%,d outcomes", same.size())));
    List<Pattern> patterns =
        Pattern.of(same.stream().map(Share::state).sorted().toList(), conflict.options().size());
    for (Pattern pattern : patterns.stream().limit(MOST_PATTERNS).toList()) {
      BigInteger others = pattern.count().subtract(BigInteger.ONE);
      out.add(
          "      ",
          "state "
              + pattern.lowest()
              + (others.signum() > 0
                  ? String.format(Locale.ROOT, " and %,d like it", others)
                  : ""));
      words.parts(pattern).forEach(part -> out.add("        ", part.toString()));
    }
    if (patterns.size() > MOST_PATTERNS) {
      out.add("      ", "and others; narrow with --goal, or print --json");
    }
  }
}
