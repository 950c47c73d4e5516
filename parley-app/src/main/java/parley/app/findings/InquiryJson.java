package parley.app.findings;

import java.util.List;
import parley.app.findings.ForecastJson.OfferView;
import parley.bargaining.expectedutility.Inquiry;

/** Answers to questions about single parties in single rounds, as JSON. */
public final class InquiryJson {

  private InquiryJson() {}

  record Root(List<IssueView> issues) {}

  record IssueView(String issue, List<RoundView> rounds) {}

  record RoundView(int round, List<PartyView> parties, List<PairView> pairs) {}

  record PartyView(
      String party, String why, double security, double risk, List<OfferView> offers) {}

  /**
   * One party against another.
   *
   * @param worth what a challenge is worth to the party, in its own eyes
   * @param worthInTheirEyes the same with the other's exponent
   */
  record PairView(
      String party,
      String other,
      double probability,
      double worth,
      double worthInTheirEyes,
      List<VoteView> votes) {}

  record VoteView(String voter, double vote) {}

  /** The answers, issue by issue and round by round, ended by a line feed. */
  public static String of(List<Questions> issues) {
    return FindingsJson.of(
        new Root(
            issues.stream()
                .map(i ->
                    new IssueView(
                        i.forecast().table().id(), i.rounds().map(r -> round(r, i)).toList()))
                .toList()));
  }

  private static RoundView round(Inquiry asked, Questions issue) {
    return new RoundView(
        asked.round(),
        issue.parties().stream().map(p -> party(asked, p)).toList(),
        issue.pairs().stream()
            .map(pair -> pair(asked, issue, pair.getFirst(), pair.getLast()))
            .toList());
  }

  private static PartyView party(Inquiry asked, String party) {
    return new PartyView(
        party,
        asked.why(party),
        ForecastJson.round(asked.security(party)),
        ForecastJson.round(asked.exponent(party)),
        asked.offersTo(party).stream().map(ForecastJson::offer).toList());
  }

  private static PairView pair(Inquiry asked, Questions issue, String party, String other) {
    return new PairView(
        party,
        other,
        ForecastJson.round(asked.probability(party, other)),
        ForecastJson.round(asked.expectedUtility(party, other, party)),
        ForecastJson.round(asked.expectedUtility(party, other, other)),
        issue.forecast().table().stakes().stream()
            .map(s ->
                new VoteView(s.party(), ForecastJson.round(asked.vote(s.party(), party, other))))
            .toList());
  }
}
