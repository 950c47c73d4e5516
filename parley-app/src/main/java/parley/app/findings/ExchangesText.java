package parley.app.findings;

import java.util.List;
import java.util.Locale;
import parley.bargaining.Figures;
import parley.bargaining.exchange.Exchange;
import parley.bargaining.exchange.Exchange.Externality;
import parley.bargaining.exchange.ExchangeRound;
import parley.bargaining.exchange.ExchangeRound.Result;
import parley.bargaining.exchange.Gift;
import parley.talks.Talks;
import parley.talks.Words;

/** The exchanges of positions in words: who moves for whom, who else wins and loses. */
final class ExchangesText {

  private static final int MOST = 8;
  private static final double FELT = 0.005;

  private final Talks talks;

  private ExchangesText(Talks talks) {
    this.talks = talks;
  }

  /** Adds a round. */
  static void add(Talks talks, ExchangeRound round, Lines out) {
    ExchangesText text = new ExchangesText(talks);
    out.add(
        "",
        "POSITIONS THE PARTIES WOULD EXCHANGE (the two gain the same; in points of outcome, by how"
            + " much each cares)");
    for (Exchange exchange : round.exchanges().stream().limit(MOST).toList()) {
      out.add("", "- " + text.words(exchange));
    }
    if (round.exchanges().size() > MOST) {
      out.add("", "and " + (round.exchanges().size() - MOST) + " smaller ones: --json lists them");
    }
    round.outcomes().stream()
        .filter(outcome -> Math.abs(outcome.after() - outcome.before()) > FELT)
        .forEach(outcome ->
            out.add(
                "",
                text.issue(outcome.issue())
                    + ": the weighted mean goes from "
                    + Figures.of(outcome.before())
                    + " to "
                    + Figures.of(outcome.after())));
    out.add("", "How each comes out of all of them:");
    round.results().forEach(result -> out.add("", "- " + text.words(result)));
    out.gap();
  }

  /** What the two give, and what that does to the others. */
  String words(Exchange exchange) {
    String one = talks.nameOf(exchange.first().giver());
    String other = talks.nameOf(exchange.second().giver());
    return one
        + " moves "
        + move(exchange.first())
        + " for "
        + other
        + ", which moves "
        + move(exchange.second())
        + "; each gains "
        + number(exchange.gain())
        + others(" Better off: ", exchange.externalities(), 1)
        + others(" Worse off: ", exchange.externalities(), -1);
  }

  private String move(Gift gift) {
    return "from "
        + Figures.of(gift.from())
        + " to "
        + Figures.of(gift.to())
        + " on "
        + issue(gift.issue());
  }

  private String others(String head, List<Externality> all, int sign) {
    List<String> felt =
        all.stream()
            .filter(e -> e.gain() * sign > FELT)
            .map(e -> talks.nameOf(e.party()) + " by " + number(Math.abs(e.gain())))
            .toList();
    return felt.isEmpty() ? "" : "." + head + Words.list(felt);
  }

  private String words(Result result) {
    String net =
        result.net() > FELT
            ? "better off by " + number(result.net())
            : result.net() < -FELT ? "worse off by " + number(-result.net()) : "as well off";
    return talks.nameOf(result.party())
        + ": "
        + net
        + " ("
        + (result.exchanges() == 0
            ? "no exchange of its own"
            : number(result.gained())
                + " agreed in "
                + result.exchanges()
                + (result.exchanges() == 1 ? " exchange" : " exchanges"))
        + ", "
        + signed(result.external())
        + " from those of others)";
  }

  private String issue(String id) {
    return talks.issues().stream()
        .filter(issue -> issue.id().equals(id))
        .findFirst()
        .flatMap(issue -> issue.words())
        .orElse(id);
  }

  private static String number(double gain) {
    return String.format(Locale.ROOT, "%.2f", gain);
  }

  private static String signed(double gain) {
    return Math.abs(gain) < FELT ? "none" : String.format(Locale.ROOT, "%+.2f", gain);
  }
}
