package parley.bargaining.expectedutility;

import java.util.Comparator;
import java.util.stream.Collectors;
import parley.bargaining.Figures;
import parley.bargaining.Stake;
import parley.bargaining.expectedutility.Settings.Choice;
import parley.bargaining.expectedutility.Settings.Estimator;

/** Says in words what a party did in a round and why. */
final class Reason {

  private final Inquiry inquiry;
  private final Forecast forecast;
  private final Move move;
  private final String name;

  private Reason(Inquiry inquiry, Forecast forecast, Move move) {
    this.inquiry = inquiry;
    this.forecast = forecast;
    this.move = move;
    this.name = name(move.party());
  }

  static String of(Inquiry inquiry, Forecast forecast, String party) {
    var round = forecast.rounds().get(inquiry.round() - 1);
    return new Reason(inquiry, forecast, round.find(party).orElseThrow()).words();
  }

  private String words() {
    return move.taken()
        .map(offer -> what(offer) + " " + why(offer) + among(offer))
        .orElseGet(this::stays);
  }

  private String stays() {
    String stays = name + " stays at " + at(move.before()) + ": ";
    if (!move.isTorn()) {
      return stays + "nobody is able to make it an offer.";
    }
    double least =
        inquiry.offersTo(move.party()).stream().mapToDouble(this::length).min().orElse(0);
    double near = least + 1e-6 * Math.max(1, Math.abs(least));
    return stays
        + "offers that are equal in everything pull it both ways ("
        + inquiry.offersTo(move.party()).stream()
            .filter(offer -> length(offer) <= near)
            .map(offer -> name(offer.from()) + " to " + at(offer.position()))
            .collect(Collectors.joining(", "))
        + ").";
  }

  private String what(Offer offer) {
    String from = name(offer.from());
    String way = name + " moves from " + at(move.before()) + " to ";
    String to = at(move.after());
    return switch (offer.kind()) {
      case CONFRONTATION -> way + to + ", where " + from + " stands, rather than face it.";
      case COMPROMISE -> way + to + ", a compromise with " + from + ".";
      case CAPITULATION -> way + to + ", where " + from + " stands: it gives in.";
    };
  }

  private String why(Offer offer) {
    String from = name(offer.from());
    String eyes =
        forecast.settings().estimate() == Estimator.RECEIVER ? "" : " (in its own estimate)";
    String gain = Figures.of(offer.challenge());
    String own = Figures.of(Math.abs(offer.resisting()));
    return switch (offer.kind()) {
      case CONFRONTATION ->
          "It expects to gain "
              + own
              + " by challenging "
              + from
              + ", but "
              + from
              + eyes
              + " to gain more by challenging it, "
              + gain
              + ", so "
              + from
              + " can ask for everything.";
      case COMPROMISE ->
          "It expects to lose "
              + own
              + " by challenging "
              + from
              + ", less than the "
              + gain
              + " that "
              + from
              + eyes
              + " would gain by challenging it, so it goes that share of the way.";
      case CAPITULATION ->
          "It expects to lose "
              + own
              + " by challenging "
              + from
              + ", more than the "
              + gain
              + " that "
              + from
              + eyes
              + " would gain by challenging it.";
    };
  }

  /** What else it was offered. */
  private String among(Offer offer) {
    if (move.offers() == 1) {
      return " It had no other offer.";
    }
    String rule =
        forecast.settings().choice() == Choice.LEAST_MOVE
            ? ", and this asks for the least move"
            : ", and this comes first by its kind";
    return " It had "
        + move.offers()
        + " offers"
        + rule
        + inquiry.offersTo(move.party()).stream()
            .filter(other -> other.position() != offer.position())
            .min(Comparator.comparingDouble(this::length))
            .map(next -> " (" + name(next.from()) + " asked for " + at(next.position()) + ")")
            .orElse("")
        + ".";
  }

  private double length(Offer offer) {
    return Math.abs(offer.position() - move.before());
  }

  private String at(double position) {
    return Figures.on(forecast.table().scale(), position);
  }

  private String name(String party) {
    return forecast.table().find(party).map(Stake::name).orElse(party);
  }
}
