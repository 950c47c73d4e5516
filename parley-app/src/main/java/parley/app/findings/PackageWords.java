package parley.app.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import parley.bargaining.agreement.Bargain;
import parley.bargaining.agreement.Bargainer;
import parley.bargaining.agreement.Deal;
import parley.bargaining.agreement.Pick;
import parley.bargaining.agreement.Relaxation;
import parley.bargaining.agreement.Relaxation.Concession;
import parley.talks.Words;

/** Packages in words. */
final class PackageWords {

  /** What is less than this is not felt. */
  private static final double NOTHING = 0.05;

  private final Bargain bargain;

  PackageWords(Bargain bargain) {
    this.bargain = bargain;
  }

  /** Points with one decimal. */
  static String points(double points) {
    // Adding 0 makes no difference but to minus 0.
    return String.format(Locale.ROOT, "%.1f", Math.round(points * 10) / 10.0 + 0.0);
  }

  String names(List<Integer> parties) {
    return Words.list(parties.stream().map(p -> bargain.parties().get(p).name()).toList());
  }

  String topic(Pick pick) {
    return bargain.topics().get(pick.topic()).name();
  }

  String choice(Pick pick) {
    return bargain.topics().get(pick.topic()).choices().get(pick.choice()).words();
  }

  /** The options of a package in a row. */
  String brief(Deal deal) {
    return String.join("; ", deal.picks().stream().map(this::choice).toList());
  }

  /** What a party gets from a package and where it gives way. */
  String why(Deal deal, int place) {
    Bargainer party = bargain.parties().get(place);
    double points = deal.points().get(place);
    List<String> full = new ArrayList<>();
    List<String> some = new ArrayList<>();
    List<String> none = new ArrayList<>();
    for (Pick pick : deal.picks()) {
      double most = best(party, pick.topic());
      double got = party.points(pick);
      if (most < NOTHING) {
        continue;
      }
      if (most - got < NOTHING) {
        full.add(topic(pick));
      } else if (got < NOTHING) {
        none.add(topic(pick) + " (0 of " + points(most) + ")");
      } else {
        some.add(topic(pick) + " (" + points(got) + " of " + points(most) + ")");
      }
    }
    List<String> parts = new ArrayList<>();
    add(parts, "gets its way on ", full);
    add(parts, "meets the others on ", some);
    add(parts, "gives way on ", none);
    double gain = points - party.noAgreementPoints();
    return points(points)
        + " points, "
        + (gain < NOTHING ? "as much as without" : points(gain) + " more than without")
        + " an agreement"
        + (parts.isEmpty() ? "" : ": " + String.join("; ", parts));
  }

  private static void add(List<String> parts, String verb, List<String> topics) {
    if (!topics.isEmpty()) {
      parts.add(verb + Words.list(topics));
    }
  }

  private double best(Bargainer party, int topic) {
    return IntStream.range(0, bargain.topics().get(topic).choices().size())
        .mapToDouble(choice -> party.points(new Pick(topic, choice)))
        .max()
        .orElse(0);
  }

  /** What would have to give for a package. */
  String relaxation(Relaxation relaxation) {
    return String.join("; ", relaxation.concessions().stream().map(this::concession).toList());
  }

  String concession(Concession concession) {
    Bargainer party = bargain.parties().get(concession.party());
    List<String> parts = new ArrayList<>();
    for (Pick pick : concession.crossed()) {
      parts.add("drops its red line on " + topic(pick) + ": " + choice(pick));
    }
    if (concession.shortfall() > 0) {
      double floor = party.noAgreementPoints();
      parts.add(
          "settles for "
              + points(floor - concession.shortfall())
              + " points instead of the "
              + points(floor)
              + " it expects without an agreement");
    }
    return party.name() + " " + Words.list(parts);
  }
}
