package parley.app.findings;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.leverage.Influence;
import parley.leverage.Route;
import parley.stability.conflict.OptionForm;
import parley.stability.conflict.Preference.Aim;
import parley.stability.inverse.Change;
import parley.stability.inverse.InverseFinding;
import parley.stability.inverse.InverseFinding.Remedy;
import parley.stability.inverse.Order;
import parley.stability.inverse.RemedyWords;

/** Whose wants would have to change for an outcome to hold, and who can move them. */
public final class InverseSection implements SolveSection {

  private static final int MOST_TOLD = 12;
  private static final int MOST_LISTED = 1000;

  private final String goal;
  private final OptionForm conflict;
  private final List<InverseFinding> findings;

  /**
   * @param goal what is to hold, in words
   */
  public InverseSection(String goal, OptionForm conflict, List<InverseFinding> findings) {
    this.goal = goal;
    this.conflict = conflict;
    this.findings = List.copyOf(findings);
  }

  record Root(String goal, List<FindingView> concepts) {}

  record FindingView(
      String concept,
      @Nullable Integer least,
      int tried,
      int count,
      List<RemedyView> changes,
      @Nullable Boolean truncated) {}

  record RemedyView(List<PartyView> parties, List<String> states) {}

  record PartyView(
      String party, List<ChangeView> changes, List<String> wants, List<String> movers) {}

  record ChangeView(String kind, String want, @Nullable String above) {}

  @Override
  public String name() {
    return "inverse";
  }

  @Override
  public Object view() {
    return new Root(goal, findings.stream().map(this::view).toList());
  }

  private FindingView view(InverseFinding finding) {
    return new FindingView(
        finding.concept().code(),
        finding.least().isPresent() ? finding.least().getAsInt() : null,
        finding.tried(),
        finding.remedies().size(),
        finding.remedies().stream().limit(MOST_LISTED).map(this::view).toList(),
        finding.remedies().size() > MOST_LISTED ? true : null);
  }

  private RemedyView view(Remedy remedy) {
    List<PartyView> parties = new ArrayList<>();
    remedy
        .orders()
        .forEach((party, order) ->
            parties.add(
                new PartyView(
                    conflict.parties().get(party),
                    order.changes().stream().map(change -> view(order, change)).toList(),
                    order.aims().stream().map(aim -> aim.formula().text()).toList(),
                    routes(party).stream().map(Route::principal).toList())));
    return new RemedyView(parties, remedy.states().stream().map(BigInteger::toString).toList());
  }

  private static ChangeView view(Order order, Change change) {
    return switch (change) {
      case Change.Swap(var up, var down) ->
          new ChangeView("swap", up.formula().text(), down.formula().text());
      case Change.Insert(var want, var place, var wants) ->
          new ChangeView("insert", want.formula().text(), below(order, want));
    };
  }

  /** The want that comes next after one; null where it is the last. */
  private static @Nullable String below(Order order, Aim want) {
    int next = order.gates().indexOf(want.gate()) + 1;
    return next < order.aims().size() ? order.aims().get(next).formula().text() : null;
  }

  private List<Route> routes(int party) {
    return Influence.over(conflict.talks(), conflict.parties().get(party)).routes();
  }

  @Override
  public void tell(Lines out) {
    out.add("", "What would make it hold: " + goal);
    for (InverseFinding finding : findings) {
      tell(finding, out);
    }
  }

  private void tell(InverseFinding finding, Lines out) {
    String concept = finding.concept().code() + ": ";
    if (finding.least().isEmpty()) {
      out.add(
          "  ",
          concept
              + (finding.tried() < 1
                  ? "there were too many changes to try"
                  : "no " + changes(finding.tried()) + " of wants are enough"));
      return;
    }
    int least = finding.least().getAsInt();
    if (least == 0) {
      out.add("  ", concept + "it holds already, in state " + first(finding));
      return;
    }
    int ways = finding.remedies().size();
    out.add(
        "  ",
        concept
            + changes(least)
            + (least == 1 ? " of wants is enough" : " of wants are enough")
            + (ways == 1 ? ", in one way:" : ", in " + ways + " ways:"));
    List<String> told = new RemedyWords(conflict).all(finding);
    told.stream().limit(MOST_TOLD).forEach(way -> out.add("    ", way));
    if (told.size() > MOST_TOLD) {
      out.add("    ", "and " + (told.size() - MOST_TOLD) + " more; --json lists them");
    }
    finding.remedies().stream()
        .flatMap(remedy -> remedy.orders().keySet().stream())
        .distinct()
        .flatMap(party -> routes(party).stream())
        .forEach(route -> out.add("    ", route.words()));
  }

  private static String first(InverseFinding finding) {
    return finding.remedies().getFirst().states().getFirst().toString();
  }

  private static String changes(int count) {
    return count == 1 ? "1 change" : count + " changes";
  }
}
