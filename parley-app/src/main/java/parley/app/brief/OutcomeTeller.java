package parley.app.brief;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.app.brief.Entry.Detail;
import parley.app.findings.Analysis;
import parley.app.findings.Outcomes;
import parley.app.findings.Outcomes.Counted;
import parley.app.findings.Outcomes.Now;
import parley.app.findings.Outcomes.ShareView;
import parley.app.findings.Outcomes.StepView;
import parley.app.findings.Outcomes.Winning;
import parley.app.material.Material;
import parley.app.material.Phrases;
import parley.talks.Talks;

/**
 * Which outcomes would hold: whether things would stay as they are, what would come of the steps
 * that somebody wants or opposes, and how many outcomes hold, with how sure that is first.
 */
final class OutcomeTeller implements Teller {

  private static final String WITHOUT_GAIN = "have to act without a known gain";
  private static final int MOST_REASONS = 3;
  private static final int MOST_CHANGES = 3;
  private static final int MOST_STEPS = 4;

  private final @Nullable Analysis analysis;

  OutcomeTeller(@Nullable Analysis analysis) {
    this.analysis = analysis;
  }

  @Override
  public Section tell(Material material) {
    return new Section(
        "outcomes",
        "Which outcomes would hold",
        analysis == null ? List.of() : new Told(analysis).entries(),
        "Nothing was computed.");
  }

  /** The two that tell most, in a sentence each: how things are now, and the first step. */
  static Stream<Entry> first(Analysis analysis) {
    return new Told(analysis).entries().stream().limit(2).map(OutcomeTeller::shortened);
  }

  /** With what tells most of a step: who has to act without a known gain. */
  private static Entry shortened(Entry entry) {
    return new Entry(
        entry.anchor(),
        entry.words(),
        entry.details().stream().filter(d -> d.label().equals(WITHOUT_GAIN)).toList(),
        List.of(),
        null,
        entry.rule(),
        List.of());
  }

  /** The section of one analysis. */
  private static final class Told {

    private final Talks talks;
    private final Outcomes outcomes;
    private final List<Entry> entries = new ArrayList<>();

    Told(Analysis analysis) {
      this.talks = analysis.talks();
      this.outcomes = analysis.outcomes();
    }

    List<Entry> entries() {
      if (outcomes.unknown() != null) {
        add("Not known: " + outcomes.unknown() + ".", Stream.of());
        return entries;
      }
      if (outcomes.now() != null) {
        now(outcomes.now());
      }
      outcomes.steps().stream().limit(MOST_STEPS).forEach(this::step);
      others(outcomes.steps().stream().skip(MOST_STEPS).toList());
      if (outcomes.counted() != null) {
        counted(outcomes.counted());
      }
      if (!outcomes.indifferent().isEmpty()) {
        add(
            "Nobody is known to gain or lose by "
                + Phrases.list(outcomes.indifferent().stream().map(this::step).toList()),
            Stream.of());
      }
      if (!outcomes.assumptions().isEmpty()) {
        add("Taken for granted here", outcomes.assumptions().stream().map(a -> detail("that", a)));
      }
      return entries;
    }

    private void now(Now now) {
      add(
          now.held() == null
              ? "Whether things would stay as they are took too long to settle"
              : "Things would "
                  + (now.held().isNever() ? "not stay as they are" : "stay as they are")
                  + under(now.held())
                  + (now.reasons().isEmpty() ? ": nobody could do better alone" : ""),
          reasons(now.reasons()));
    }

    private void others(List<StepView> more) {
      if (!more.isEmpty()) {
        add(
            "Fewer parties are known to gain or lose by "
                + Phrases.list(more.stream().map(s -> step(s.step())).toList()),
            Stream.of());
      }
    }

    private void step(StepView step) {
      add(
          step(step.step())
              + (step.lasts() == null
                  ? ": whether it would last took too long to settle"
                  : step.lasts().isNever()
                      ? " would not last, were it reached"
                      : " would last once reached")
              + (step.lasts() == null ? "" : under(step.lasts())),
          Stream.of(
                  Stream.of(
                      detail("better off by it", names(step.better())),
                      detail("worse off", names(step.worse())),
                      detail("turns on what they put first", names(step.depends())),
                      detail("no better or worse off", names(step.alike()))),
                  reasons(step.leave()),
                  win(step),
                  step.changes().stream()
                      .limit(MOST_CHANGES)
                      .map(change -> detail("would last", change)))
              .flatMap(details -> details));
    }

    /**
     * Those who have to act without a known reason, the same reason together, and who moves whom.
     */
    private Stream<Detail> win(StepView step) {
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
              .filter(win -> win.movers().isEmpty())
              .map(win -> talks.nameOf(win.party()))
              .toList();
      return Stream.of(
          detail(WITHOUT_GAIN, String.join("; ", why)),
          detail(
              "who can move them",
              (String.join(" ", movers)
                      + (unmoved.isEmpty()
                          ? ""
                          : " Nobody is named who can move " + Phrases.list(unmoved) + "."))
                  .strip()));
    }

    private static String why(String regard) {
      return switch (regard) {
        case "unknown" -> "nothing is known of what they want";
        case "worse" -> "worse off by it";
        case "depends" -> "it turns on what they put first";
        default -> "no better off by it";
      };
    }

    private void counted(Counted counted) {
      String all = number(counted.states());
      String always = number(Integer.toString(counted.always()));
      add(
          (all.equals(always)
                  ? "What is known rules nothing out: all " + all + " outcomes would hold"
                  : always + " of " + all + " outcomes would hold")
              + under(orders(counted))
              + (counted.sometimes() == 0
                  ? ""
                  : ", " + number(Integer.toString(counted.sometimes())) + " more under some"),
          Stream.of(
                  Stream.of(
                      detail("done in all of them", String.join("; ", counted.taken())),
                      detail("done in none of them", String.join("; ", counted.notTaken()))),
                  outcomes.steps().stream()
                      .filter(s -> s.reached() != null)
                      .map(s ->
                          detail("reached in " + number(s.reached().toString()), step(s.step()))),
                  Stream.of(
                      detail(
                          "counted as one where they differ only in",
                          String.join("; ", outcomes.leftOut()))))
              .flatMap(details -> details));
    }

    private ShareView orders(Counted counted) {
      String orders = counted.drawn() == null ? outcomes.orders() : counted.drawn();
      return new ShareView(String.valueOf(orders), String.valueOf(orders));
    }

    /** Robustness leads: under how many of the orders of wants that what is known allows. */
    private String under(ShareView share) {
      if ("1".equals(share.of())) {
        return ", by the one order of wants that is known";
      }
      String orders = String.valueOf(outcomes.orders());
      String of =
          number(share.of())
              + (share.of().equals(orders)
                  ? " orders of wants that fit what is known"
                  : " orders of wants tried, of all that fit what is known");
      return share.isAlways() || share.isNever()
          ? " under " + (share.isNever() ? "any of the " : "all ") + of
          : " under " + number(share.times()) + " of the " + of;
    }

    private static String number(String figure) {
      return figure.length() < 5
          ? figure
          : String.format(Locale.ROOT, "%,d", new BigInteger(figure));
    }

    private static Stream<Detail> reasons(List<String> reasons) {
      return reasons.isEmpty()
          ? Stream.of()
          : Stream.of(
              detail("why", reasons.stream().limit(MOST_REASONS).collect(Collectors.joining(" "))));
    }

    private String step(String id) {
      return "“" + talks.findStep(id).flatMap(s -> s.words()).orElse(id) + "”";
    }

    private String names(List<String> parties) {
      return Phrases.list(parties.stream().map(talks::nameOf).toList());
    }

    private static Detail detail(String label, String text) {
      return new Detail(label, text);
    }

    private void add(String words, Stream<Detail> details) {
      entries.add(
          new Entry(
              "outcome-" + (entries.size() + 1),
              words,
              details.filter(d -> !d.text().isBlank()).toList(),
              List.of(),
              null,
              "solve",
              List.of()));
    }
  }
}
