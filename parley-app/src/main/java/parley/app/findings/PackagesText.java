package parley.app.findings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import parley.app.material.Columns;
import parley.bargaining.agreement.Bargain;
import parley.bargaining.agreement.Bargainer;
import parley.bargaining.agreement.Deal;
import parley.bargaining.agreement.Impasse;
import parley.bargaining.agreement.ParetoSet;
import parley.bargaining.agreement.Pick;
import parley.bargaining.agreement.Relaxation;
import parley.bargaining.agreement.Settlements;

/** What the parties could agree on, for a terminal. */
public final class PackagesText {

  private static final int MOST_WAYS_OUT = 5;
  private static final int NUMBER = 9;

  private final PackagesAnswer answer;
  private final Lines out;
  private final int width;

  private PackagesText(PackagesAnswer answer, int width) {
    this.answer = answer;
    this.width = width;
    this.out = new Lines(width);
  }

  /** The packages and the exchanges. */
  public static String of(PackagesAnswer answer, int width) {
    PackagesText text = new PackagesText(answer, width);
    if (answer.space().isPresent()) {
      text.packages();
    } else {
      text.out.add("", "No packages: fewer than two parties have all the numbers they take.");
    }
    answer.exchanges().ifPresent(round -> ExchangesText.add(answer.talks(), round, text.out));
    text.rests();
    return text.out.toString();
  }

  private void packages() {
    var space = answer.space().orElseThrow();
    Bargain bargain = space.bargain();
    out.add(
        "",
        answer.talks().name()
            + ": "
            + count(space.count(), "package")
            + " of "
            + count(bargain.topics().size(), "issue")
            + ", "
            + (space.acceptable() == 0 ? "none" : count(space.acceptable()))
            + " acceptable to "
            + new PackageWords(bargain)
                .names(IntStream.range(0, bargain.parties().size()).boxed().toList())
            + ".");
    out.gap();
    if (answer.settlements().isPresent()) {
      table(answer.settlements().get());
      settlements(answer.settlements().get());
      pareto(answer.pareto().orElseThrow());
    } else {
      waysOut();
    }
  }

  private static String count(long number, String what) {
    return count(number) + " " + what + (number == 1 ? "" : "s");
  }

  private static String count(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /** What every party gets: a line a party. */
  private void table(Settlements settled) {
    out.add("", "WHAT EACH GETS (points of 100)");
    List<String> heads = List.of("without", "Nash", "Kalai-S.", "equal", "most");
    int room = width - heads.size() * NUMBER;
    StringBuilder head = new StringBuilder(" ".repeat(room));
    heads.forEach(h -> head.append(right(h)));
    out.exact(head.toString());
    List<Bargainer> parties = answer.bargain().parties();
    List<Double> ideal = answer.space().orElseThrow().ideal();
    for (int party = 0; party < parties.size(); party++) {
      StringBuilder row = new StringBuilder(cell(parties.get(party).name(), room));
      row.append(right(PackageWords.points(parties.get(party).noAgreementPoints())));
      for (Deal deal : List.of(settled.nash(), settled.kalaiSmorodinsky(), settled.egalitarian())) {
        row.append(right(PackageWords.points(deal.points().get(party))));
      }
      row.append(right(PackageWords.points(ideal.get(party))));
      out.exact(row.toString());
    }
    out.gap();
  }

  private static String right(String text) {
    return " ".repeat(Math.max(1, NUMBER - text.length())) + text;
  }

  private static String cell(String text, int room) {
    List<String> lines = Columns.wrap(text.replaceAll("\\p{Cntrl}", " "), room - 1);
    String first = lines.getFirst();
    return first + " ".repeat(Math.max(0, room - Columns.width(first)));
  }

  private void settlements(Settlements settled) {
    Map<Deal, List<String>> names = new LinkedHashMap<>();
    names(names, settled.nash(), "Nash: the largest product of gains over no agreement");
    names(
        names,
        settled.kalaiSmorodinsky(),
        "Kalai-Smorodinsky: the largest least share of what each could gain");
    names(names, settled.egalitarian(), "equal gains: the largest least gain");
    PackageWords words = new PackageWords(answer.bargain());
    names.forEach((deal, solutions) -> {
      out.add("", solutions.stream().map(PackagesText::upper).collect(Collectors.joining("; ")));
      for (Pick pick : deal.picks()) {
        out.add("  ", words.topic(pick) + ": " + words.choice(pick));
      }
      for (int party = 0; party < deal.points().size(); party++) {
        out.add(
            "  ",
            "- " + answer.bargain().parties().get(party).name() + ": " + words.why(deal, party));
      }
      out.gap();
    });
  }

  private static void names(Map<Deal, List<String>> names, Deal deal, String solution) {
    names.computeIfAbsent(deal, d -> new ArrayList<>()).add(solution);
  }

  private static String upper(String solution) {
    int colon = solution.indexOf(':');
    return solution.substring(0, colon).toUpperCase(Locale.ROOT)
        + " ("
        + solution.substring(colon + 2)
        + ")";
  }

  private void pareto(ParetoSet pareto) {
    PackageWords words = new PackageWords(answer.bargain());
    out.add(
        "",
        "PARETO-OPTIMAL: "
            + count(pareto.count(), "package")
            + "; any change that helps one party hurts another");
    Map<Deal, List<Integer>> extremes = new LinkedHashMap<>();
    for (int party = 0; party < pareto.extremes().size(); party++) {
      extremes.computeIfAbsent(pareto.extremes().get(party), d -> new ArrayList<>()).add(party);
    }
    extremes.forEach((deal, parties) ->
        out.add(
            "", "- " + "best for " + words.names(parties) + ": " + words.brief(deal) + gets(deal)));
    if (!pareto.sample().isEmpty()) {
      out.add("", pareto.isListed() ? "All of them:" : "Some of them, drawn by the seed:");
      pareto.sample().forEach(deal -> out.add("", "- " + words.brief(deal) + gets(deal)));
    }
    out.gap();
  }

  private String gets(Deal deal) {
    List<String> each =
        IntStream.range(0, deal.points().size())
            .mapToObj(party ->
                answer.bargain().parties().get(party).name()
                    + " "
                    + PackageWords.points(deal.points().get(party)))
            .toList();
    return " [" + String.join(", ", each) + "]";
  }

  private void waysOut() {
    PackageWords words = new PackageWords(answer.bargain());
    Impasse impasse = answer.impasse().orElseThrow();
    List<Relaxation> ways = impasse.relaxations();
    if (ways.isEmpty()) {
      out.add("", "No options of all issues go together, so there is nothing to accept.");
      out.gap();
      return;
    }
    out.add("", "THE LEAST THAT WOULD HAVE TO GIVE");
    for (Relaxation way : ways.stream().limit(MOST_WAYS_OUT).toList()) {
      out.add("", "- " + words.relaxation(way));
      out.add("  ", "then acceptable: " + words.brief(way.deal()) + gets(way.deal()));
    }
    if (ways.size() > MOST_WAYS_OUT) {
      out.add("", "and " + (ways.size() - MOST_WAYS_OUT) + " other ways: --json lists them");
    }
    if (!impasse.needed().isEmpty()) {
      out.add("", "no way without: " + words.names(impasse.needed()));
    }
    out.gap();
  }

  private void rests() {
    answer.made().leftOut().forEach(left -> out.add("", "left out: " + left));
    answer.made().aside().forEach(aside -> out.add("", "set aside: " + aside));
    answer.made().assumptions().forEach(assumed -> out.add("", "assumed: " + assumed));
  }
}
