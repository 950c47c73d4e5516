package parley.app.findings;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import parley.bargaining.agreement.Bargain;
import parley.bargaining.agreement.Bargainer;
import parley.bargaining.agreement.Deal;
import parley.bargaining.agreement.Pick;

/**
 * Packages as a table: what each is, its option of every issue, and what every party gets from it.
 */
public final class PackagesCsv {

  private final Bargain bargain;
  private final StringBuilder out = new StringBuilder();

  private PackagesCsv(Bargain bargain) {
    this.bargain = bargain;
  }

  /** The table; of an answer without packages, its heading alone. */
  public static String of(PackagesAnswer answer) {
    if (answer.space().isEmpty()) {
      return "package\r\n";
    }
    PackagesCsv table = new PackagesCsv(answer.bargain());
    table.heading();
    answer
        .settlements()
        .ifPresent(settled -> {
          table.row("nash", settled.nash());
          table.row("kalai-smorodinsky", settled.kalaiSmorodinsky());
          table.row("egalitarian", settled.egalitarian());
        });
    answer
        .pareto()
        .ifPresent(pareto -> {
          for (int party = 0; party < pareto.extremes().size(); party++) {
            table.row(
                "best-for-" + table.bargain.parties().get(party).id(),
                pareto.extremes().get(party));
          }
          pareto.sample().forEach(deal -> table.row("pareto", deal));
        });
    answer
        .impasse()
        .ifPresent(impasse -> impasse.relaxations().forEach(w -> table.row("way-out", w.deal())));
    return table.out.toString();
  }

  private void heading() {
    List<Object> cells = new ArrayList<>(List.of("package"));
    bargain.topics().forEach(topic -> cells.add(topic.id()));
    bargain.parties().forEach(party -> cells.add(party.id()));
    line(cells);
    List<Object> without = new ArrayList<>(List.of("no-agreement"));
    bargain.topics().forEach(topic -> without.add(""));
    bargain.parties().stream().map(Bargainer::noAgreementPoints).forEach(without::add);
    line(without);
  }

  private void row(String what, Deal deal) {
    List<Object> cells = new ArrayList<>(List.of(what));
    for (Pick pick : deal.picks()) {
      cells.add(bargain.topics().get(pick.topic()).choices().get(pick.choice()).id());
    }
    cells.addAll(deal.points());
    line(cells);
  }

  private void line(List<Object> cells) {
    out.append(CSVFormat.DEFAULT.format(cells.toArray())).append("\r\n");
  }
}
