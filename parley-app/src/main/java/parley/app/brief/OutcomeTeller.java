package parley.app.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parley.app.brief.Entry.Detail;
import parley.app.findings.Analysis;
import parley.app.findings.Outcomes;
import parley.app.findings.Outcomes.Now;
import parley.app.findings.Outcomes.StepView;
import parley.app.material.Material;

/** Which outcomes would hold, how surely, and whether things would stay as they are. */
final class OutcomeTeller implements Teller {

  private static final int MOST_REASONS = 3;

  private final @Nullable Analysis analysis;

  OutcomeTeller(@Nullable Analysis analysis) {
    this.analysis = analysis;
  }

  @Override
  public Section tell(Material material) {
    return new Section(
        "outcomes",
        "Which outcomes would hold",
        analysis == null ? List.of() : entries(analysis, analysis.outcomes()),
        "Nothing was computed.");
  }

  private static List<Entry> entries(Analysis analysis, Outcomes outcomes) {
    if (outcomes.unknown() != null) {
      return List.of(
          entry("outcome-1", "Not known: " + outcomes.unknown() + ".", List.of(), List.of()));
    }
    List<Entry> entries = new ArrayList<>();
    entries.add(entry("outcome-1", shares(outcomes), shared(outcomes), List.of()));
    for (StepView step : outcomes.steps()) {
      String name =
          analysis.talks().findStep(step.step()).flatMap(s -> s.words()).orElse(step.step());
      entries.add(
          entry(
              "outcome-" + (entries.size() + 1),
              "“" + name + "” comes about in " + reached(outcomes, step),
              List.of(),
              List.of()));
    }
    Now now = outcomes.now();
    if (now != null) {
      entries.add(
          entry(
              "outcome-" + (entries.size() + 1),
              "Things as they are now " + (now.holds() ? "would hold" : "would not hold"),
              List.of(
                  new Detail(
                      "why",
                      now.reasons().stream().limit(MOST_REASONS).collect(Collectors.joining(" ")))),
              List.of()));
    }
    return entries;
  }

  /** How firmly: under all orders of wants that what is known allows, or only under some. */
  private static String shares(Outcomes outcomes) {
    boolean one = "1".equals(outcomes.orders());
    return outcomes.always()
        + (outcomes.always() == 1 ? " outcome holds" : " outcomes hold")
        + (one
            ? ", by the one order of wants that is known"
            : " under all "
                + outcomes.orders()
                + " orders of wants that what is known allows; "
                + outcomes.sometimes()
                + " more under some of them");
  }

  private static List<Detail> shared(Outcomes outcomes) {
    List<Detail> details = new ArrayList<>();
    if (!outcomes.taken().isEmpty()) {
      details.add(new Detail("in all of them", String.join("; ", outcomes.taken())));
    }
    if (!outcomes.notTaken().isEmpty()) {
      details.add(new Detail("in none of them", String.join("; ", outcomes.notTaken())));
    }
    if (!outcomes.assumptions().isEmpty()) {
      details.add(new Detail("taken for granted", String.join(" ", outcomes.assumptions())));
    }
    return details;
  }

  private static String reached(Outcomes outcomes, StepView step) {
    return (step.always() == 0 ? "none" : Integer.toString(step.always()))
        + " of the outcomes that hold surely"
        + (outcomes.sometimes() == 0 ? "" : ", and in " + step.sometimes() + " of the others");
  }

  private static Entry entry(
      String anchor, String words, List<Detail> details, List<String> marks) {
    return new Entry(anchor, words, details, List.of(), null, "solve", marks);
  }
}
