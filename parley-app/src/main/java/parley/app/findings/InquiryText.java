package parley.app.findings;

import static parley.app.findings.ForecastText.name;

import java.util.List;
import parley.bargaining.Figures;
import parley.bargaining.IssueTable;
import parley.bargaining.Stake;
import parley.bargaining.expectedutility.Inquiry;
import parley.bargaining.expectedutility.Offer;

/** Answers to questions about single parties in single rounds, for a terminal. */
public final class InquiryText {

  private static final int MOST_VOTERS = 12;

  private final Lines lines;
  private final IssueTable table;

  private InquiryText(Lines lines, IssueTable table) {
    this.lines = lines;
    this.table = table;
  }

  /** The answers, issue by issue and round by round. */
  public static String of(List<Questions> issues, int width) {
    Lines lines = new Lines(width);
    for (Questions issue : issues) {
      InquiryText text = new InquiryText(lines, issue.forecast().table());
      lines.add("", text.table.name());
      issue.rounds().forEach(asked -> text.round(asked, issue));
      if (issue.forecast().rounds().isEmpty()) {
        lines.add("  ", "There was no round.");
      }
    }
    return lines.toString();
  }

  private void round(Inquiry asked, Questions issue) {
    lines.add("  ", "round " + asked.round());
    for (String party : issue.parties()) {
      lines.add("    ", asked.why(party));
      lines.add("    ", attitude(asked, party));
    }
    if (issue.pairs().isEmpty()) {
      offers(asked, issue.parties().getFirst());
    } else {
      issue.pairs().forEach(pair -> between(asked, pair.getFirst(), pair.getLast()));
      votes(asked, issue.parties().getFirst(), issue.parties().getLast());
    }
  }

  private String attitude(Inquiry asked, String party) {
    double exponent = asked.exponent(party);
    String mood = exponent < 1 ? "daring" : exponent > 1 ? "careful" : "neutral";
    return "risk: exponent "
        + Figures.of(exponent)
        + " ("
        + mood
        + "; 0.5 the most daring, 2 the most careful), from a security sum of "
        + Figures.of(asked.security(party));
  }

  private void offers(Inquiry asked, String party) {
    for (Offer offer : asked.offersTo(party)) {
      lines.add(
          "    ",
          "offer of "
              + name(table, offer.from())
              + ": "
              + offer.kind().word()
              + ", to "
              + Figures.on(table.scale(), offer.position())
              + " (challenging it is worth "
              + Figures.of(offer.resisting())
              + ", being challenged "
              + Figures.of(offer.challenge())
              + " to the other)");
    }
  }

  private void between(Inquiry asked, String party, String other) {
    lines.add(
        "    ",
        name(table, party)
            + " prevails over "
            + name(table, other)
            + " with probability "
            + Figures.of(asked.probability(party, other))
            + "; a challenge is worth "
            + Figures.of(asked.expectedUtility(party, other, party))
            + " to it, "
            + Figures.of(asked.expectedUtility(party, other, other))
            + " in the other's eyes");
  }

  private void votes(Inquiry asked, String party, String other) {
    List<Stake> voters =
        table.stakes().stream()
            .sorted((a, b) ->
                Double.compare(weight(asked, b, party, other), weight(asked, a, party, other)))
            .limit(MOST_VOTERS)
            .toList();
    for (Stake voter : voters) {
      double vote = asked.vote(voter.party(), party, other);
      lines.add(
          "    ",
          vote == 0
              ? voter.name() + " helps neither"
              : voter.name()
                  + " helps "
                  + name(table, vote > 0 ? party : other)
                  + " by "
                  + Figures.of(Math.abs(vote)));
    }
    if (voters.size() < table.stakes().size()) {
      lines.add("    ", "and " + (table.stakes().size() - voters.size()) + " help by less");
    }
  }

  private static double weight(Inquiry asked, Stake voter, String party, String other) {
    return Math.abs(asked.vote(voter.party(), party, other));
  }
}
