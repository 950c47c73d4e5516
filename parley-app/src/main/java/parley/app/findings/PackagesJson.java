package parley.app.findings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parley.bargaining.SetAside;
import parley.bargaining.agreement.Bargain;
import parley.bargaining.agreement.Bargainer;
import parley.bargaining.agreement.Deal;
import parley.bargaining.agreement.Impasse;
import parley.bargaining.agreement.ParetoSet;
import parley.bargaining.agreement.Pick;
import parley.bargaining.agreement.Relaxation;
import parley.bargaining.exchange.ExchangeRound;

/** What the parties could agree on, as JSON. */
public final class PackagesJson {

  private PackagesJson() {}

  record Root(
      List<IssueView> issues,
      List<PartyView> parties,
      long packages,
      long acceptable,
      @Nullable Map<String, DealView> solutions,
      @Nullable ParetoView pareto,
      List<WayOutView> leastRelaxations,
      List<String> blockers,
      List<ExchangeRound> exchanges,
      List<SetAside> setAside,
      List<String> leftOut,
      List<String> assumptions) {}

  record IssueView(String id, String words, Map<String, String> options) {}

  record PartyView(
      String id,
      String name,
      double noAgreement,
      @Nullable Double most,
      Map<String, Map<String, Double>> points,
      List<String> redLines) {}

  record DealView(
      Map<String, String> options, Map<String, Double> points, Map<String, String> why) {}

  record ParetoView(
      int count, Map<String, DealView> bestFor, boolean complete, List<DealView> packages) {}

  record WayOutView(DealView deal, List<ConcessionView> concessions) {}

  record ConcessionView(String party, List<String> redLines, double shortfall, String words) {}

  /** The answer, ended by a line feed. */
  public static String of(PackagesAnswer answer) {
    return FindingsJson.of(
        answer.space().isPresent() ? new View(answer).root() : withoutPackages(answer));
  }

  private static Root withoutPackages(PackagesAnswer answer) {
    return new Root(
        List.of(),
        List.of(),
        0,
        0,
        null,
        null,
        List.of(),
        List.of(),
        answer.exchanges().stream().toList(),
        answer.made().aside(),
        answer.made().leftOut(),
        answer.made().assumptions());
  }

  /** Views of the parts of one answer. */
  private static final class View {

    private final PackagesAnswer answer;
    private final Bargain bargain;
    private final PackageWords words;

    View(PackagesAnswer answer) {
      this.answer = answer;
      this.bargain = answer.bargain();
      this.words = new PackageWords(bargain);
    }

    Root root() {
      var space = answer.space().orElseThrow();
      List<Double> ideal = space.ideal();
      return new Root(
          bargain.topics().stream()
              .map(topic ->
                  new IssueView(
                      topic.id(),
                      topic.name(),
                      topic.choices().stream()
                          .collect(
                              Collectors.toMap(
                                  choice -> choice.id(),
                                  choice -> choice.words(),
                                  (a, b) -> a,
                                  LinkedHashMap::new))))
              .toList(),
          bargain.parties().stream()
              .map(party ->
                  party(
                      party, ideal.isEmpty() ? null : ideal.get(bargain.parties().indexOf(party))))
              .toList(),
          space.count(),
          space.acceptable(),
          solutions(),
          answer.pareto().map(this::pareto).orElse(null),
          answer.impasse().map(Impasse::relaxations).orElse(List.of()).stream()
              .map(this::wayOut)
              .toList(),
          answer.impasse().map(Impasse::needed).orElse(List.of()).stream().map(this::id).toList(),
          answer.exchanges().stream().toList(),
          answer.made().aside(),
          answer.made().leftOut(),
          answer.made().assumptions());
    }

    private String id(int party) {
      return bargain.parties().get(party).id();
    }

    private PartyView party(Bargainer party, @Nullable Double most) {
      Map<String, Map<String, Double>> points = new LinkedHashMap<>();
      for (int topic = 0; topic < bargain.topics().size(); topic++) {
        Map<String, Double> own = new LinkedHashMap<>();
        for (int choice = 0; choice < bargain.topics().get(topic).choices().size(); choice++) {
          own.put(
              bargain.topics().get(topic).choices().get(choice).id(),
              party.points(new Pick(topic, choice)));
        }
        points.put(bargain.topics().get(topic).id(), own);
      }
      return new PartyView(
          party.id(),
          party.name(),
          party.noAgreementPoints(),
          most,
          points,
          party.redLines().stream().map(this::named).sorted().toList());
    }

    private String named(Pick pick) {
      return bargain.topics().get(pick.topic()).id() + "." + choice(pick);
    }

    private String choice(Pick pick) {
      return bargain.topics().get(pick.topic()).choices().get(pick.choice()).id();
    }

    private @Nullable Map<String, DealView> solutions() {
      return answer
          .settlements()
          .map(settled -> {
            Map<String, DealView> solutions = new LinkedHashMap<>();
            solutions.put("nash", deal(settled.nash()));
            solutions.put("kalaiSmorodinsky", deal(settled.kalaiSmorodinsky()));
            solutions.put("egalitarian", deal(settled.egalitarian()));
            return solutions;
          })
          .orElse(null);
    }

    private DealView deal(Deal deal) {
      Map<String, String> options = new LinkedHashMap<>();
      deal.picks()
          .forEach(pick -> options.put(bargain.topics().get(pick.topic()).id(), choice(pick)));
      Map<String, Double> points = new LinkedHashMap<>();
      Map<String, String> why = new LinkedHashMap<>();
      for (int party = 0; party < bargain.parties().size(); party++) {
        points.put(id(party), deal.points().get(party));
        why.put(id(party), words.why(deal, party));
      }
      return new DealView(options, points, why);
    }

    private ParetoView pareto(ParetoSet pareto) {
      Map<String, DealView> bestFor = new LinkedHashMap<>();
      for (int party = 0; party < bargain.parties().size(); party++) {
        bestFor.put(id(party), deal(pareto.extremes().get(party)));
      }
      return new ParetoView(
          pareto.count(),
          bestFor,
          pareto.isListed(),
          pareto.sample().stream().map(this::deal).toList());
    }

    private WayOutView wayOut(Relaxation relaxation) {
      return new WayOutView(
          deal(relaxation.deal()),
          relaxation.concessions().stream()
              .map(concession ->
                  new ConcessionView(
                      id(concession.party()),
                      concession.crossed().stream().map(this::named).sorted().toList(),
                      concession.shortfall(),
                      words.concession(concession)))
              .toList());
    }
  }
}
