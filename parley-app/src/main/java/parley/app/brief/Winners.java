package parley.app.brief;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import parley.app.brief.Entry.Detail;
import parley.app.findings.Outcomes.StepView;
import parley.app.findings.Outcomes.Winning;
import parley.app.material.Phrases;
import parley.talks.Party;
import parley.talks.Talks;

/**
 * Tells of a step who has to act for it without a known reason to, the same reason together, and
 * who can move them.
 */
final class Winners {

  static final String WITHOUT_GAIN = "have to act without a known gain";

  private Winners() {}

  static Stream<Detail> details(Talks talks, StepView step) {
    Map<String, List<String>> together = new LinkedHashMap<>();
    step.win()
        .forEach(win ->
            together
                .computeIfAbsent(win.regard(), r -> new ArrayList<>())
                .add(talks.nameOf(win.party())));
    List<String> why = new ArrayList<>();
    together.forEach((regard, names) -> why.add(Phrases.list(names) + " (" + why(regard) + ")"));
    List<String> movers =
        step.win().stream().map(Winning::movers).flatMap(List::stream).distinct().toList();
    List<String> unmoved =
        step.win().stream()
            .filter(win -> win.movers().isEmpty() && !isUnknown(talks, win.party()))
            .map(win -> talks.nameOf(win.party()))
            .toList();
    return Stream.of(
        new Detail(WITHOUT_GAIN, String.join("; ", why)),
        new Detail(
            "who can move them",
            (String.join(" ", movers)
                    + (unmoved.isEmpty()
                        ? ""
                        : " Nobody is named who can move " + Phrases.list(unmoved) + "."))
                .strip()));
  }

  private static boolean isUnknown(Talks talks, String party) {
    return talks.findParty(party).filter(Party::isUnknown).isPresent();
  }

  private static String why(String regard) {
    return switch (regard) {
      case "unknown" -> "nothing is known of what they want";
      case "worse" -> "worse off by it";
      case "depends" -> "it turns on what they put first";
      default -> "no better off by it";
    };
  }
}
