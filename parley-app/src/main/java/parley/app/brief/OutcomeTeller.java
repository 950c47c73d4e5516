package parley.app.brief;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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
import parley.app.material.Evidence;
import parley.app.material.Material;
import parley.app.material.Phrases;
import parley.talks.Party;
import parley.talks.Talks;

/**
 * Which outcomes would hold: whether things would stay as they are, what would come of the steps
 * that somebody wants or opposes, and how many outcomes hold, with how sure that is first.
 */
final class OutcomeTeller implements Teller {

  private static final int MOST_REASONS = 3;
  private static final int MOST_CHANGES = 3;
  private static final int MOST_STEPS = 4;
  private static final int MOST_PLACES = 3;

  private final @Nullable Analysis analysis;

  OutcomeTeller(@Nullable Analysis analysis) {
    this.analysis = analysis;
  }

  @Override
  public Section tell(Material material) {
    return new Section(
        "outcomes",
        "Which outcomes would hold",
        analysis == null ? List.of() : new Told(material, analysis).entries(),
        "Nothing was computed.");
  }

  /**
   * The two that tell most, in a sentence each: how things are now, and the first of the steps that
   * are held up of which anything is known, else the step most parties gain or lose by.
   */
  static Stream<Entry> first(Material material, Analysis analysis, List<String> heldUp) {
    return new Told(material, analysis).first(heldUp).stream().map(OutcomeTeller::shortened);
  }

  /** With what tells most of a step: who has to act without a known gain. */
  private static Entry shortened(Entry entry) {
    return new Entry(
        entry.anchor(),
        entry.words(),
        entry.details().stream().filter(d -> d.label().equals(Winners.WITHOUT_GAIN)).toList(),
        entry.evidence().stream().limit(MOST_PLACES).toList(),
        null,
        entry.rule(),
        List.of());
  }

  /** The section of one analysis. */
  private static final class Told {

    private final Talks talks;
    private final Outcomes outcomes;
    private final Grounds grounds;
    private final boolean drafted;
    private final List<Entry> entries = new ArrayList<>();
    private final Set<Detail> sure = new HashSet<>();

    Told(Material material, Analysis analysis) {
      this.talks = analysis.talks();
      this.outcomes = analysis.outcomes();
      this.grounds = new Grounds(material, talks);
      this.drafted = analysis.drafted();
    }

    List<Entry> entries() {
      if (outcomes.unknown() != null) {
        add("Not known: " + outcomes.unknown() + ".", Stream.of(), List.of());
        return entries;
      }
      if (outcomes.now() != null) {
        now(outcomes.now());
      }
      outcomes.steps().stream().limit(MOST_STEPS).forEach(this::step);
      others(
          "Fewer parties are known to gain or lose by ",
          outcomes.steps().stream().skip(MOST_STEPS).map(StepView::step).toList());
      if (outcomes.counted() != null) {
        counted(outcomes.counted());
      } else if (outcomes.notCounted() != null) {
        add(
            "How many outcomes would hold is not counted here: " + outcomes.notCounted(),
            Stream.of(
                detail(
                    "what counts them",
                    drafted
                        ? "parley draft, saved as talks.yaml; then parley solve talks.yaml"
                        : "parley solve with this Talks file")),
            List.of());
      }
      others("Nobody is known to gain or lose by ", outcomes.indifferent());
      if (!outcomes.assumptions().isEmpty()) {
        add(
            "Taken for granted here",
            outcomes.assumptions().stream().map(a -> detail("it is assumed", a)),
            List.of());
      }
      return entries;
    }

    List<Entry> first(List<String> heldUp) {
      if (outcomes.unknown() != null) {
        return entries();
      }
      if (outcomes.now() != null) {
        now(outcomes.now());
      }
      heldUp.stream()
          .flatMap(id -> outcomes.steps().stream().filter(s -> s.step().equals(id)))
          .findFirst()
          .or(() -> outcomes.steps().stream().findFirst())
          .ifPresent(this::step);
      return entries;
    }

    private void now(Now now) {
      ShareView held = now.held();
      add(
          held == null
              ? "Whether things would stay as they are took too long to settle"
              : held.isNever()
                  ? "Things would not stay as they are" + Sureness.of(held)
                  : held.isAlways()
                      ? "Things would stay as they are"
                          + (now.reasons().isEmpty() ? ": nobody gains by moving alone" : "")
                          + Sureness.of(held)
                      : "Whether things would stay as they are" + Sureness.of(held),
          Stream.concat(reasons(now.reasons()), sure(held)),
          grounds.ofWants(talks.parties().stream().map(Party::id).toList()));
    }

    private void others(String words, List<String> steps) {
      if (!steps.isEmpty()) {
        add(words + Phrases.list(steps.stream().map(this::step).toList()), Stream.of(), List.of());
      }
    }

    private void step(StepView step) {
      ShareView lasts = step.lasts();
      add(
          lasts == null
              ? step(step.step()) + ": whether it would last took too long to settle"
              : lasts.isNever()
                  ? step(step.step())
                      + " would not last, even if it came about"
                      + Sureness.of(lasts)
                  : lasts.isAlways()
                      ? step(step.step()) + " would last once it came about" + Sureness.of(lasts)
                      : "Whether " + step(step.step()) + " would last" + Sureness.of(lasts),
          Stream.of(
                  Stream.of(
                      detail("better off by it", names(step.better())),
                      detail("worse off", names(step.worse())),
                      detail("turns on what they put first", names(step.depends())),
                      detail("no better or worse off", names(step.alike()))),
                  reasons(step.leave()),
                  Winners.details(talks, step),
                  said(step.changes()).stream()
                      .limit(MOST_CHANGES)
                      .map(change -> detail("would last", change)),
                  Stream.ofNullable(step.changesNotSought())
                      .map(why ->
                          detail(
                              "what change of wants would make it last",
                              "not looked for: " + why + "; parley solve --inverse does")),
                  sure(lasts))
              .flatMap(details -> details),
          grounds.ofStep(step.step(), concerned(step)));
    }

    /** Each once, a step and the act that is all of it being one. */
    private static Collection<String> said(List<String> changes) {
      Map<String, String> once = new LinkedHashMap<>();
      changes.forEach(
          c -> once.putIfAbsent(c.replaceAll("[“”\\[\\]]", "").toLowerCase(Locale.ROOT), c));
      return once.values();
    }

    /** Those who gain or lose by a step, and those the reasons to undo it speak of. */
    private List<String> concerned(StepView step) {
      return Stream.concat(
              Stream.of(step.better(), step.worse(), step.depends()).flatMap(List::stream),
              talks.parties().stream()
                  .filter(p -> step.leave().stream().anyMatch(why -> why.startsWith(p.name())))
                  .map(Party::id))
          .distinct()
          .toList();
    }

    private void counted(Counted counted) {
      String all = Sureness.number(counted.states());
      String always = Sureness.number(Integer.toString(counted.always()));
      ShareView share = orders(counted);
      add(
          (all.equals(always)
                  ? "What is known rules nothing out: all " + all + " outcomes would hold"
                  : always + " of " + all + " outcomes would hold")
              + Sureness.of(share)
              + (counted.sometimes() == 0
                  ? ""
                  : "; "
                      + Sureness.number(Integer.toString(counted.sometimes()))
                      + " more in some cases only"),
          Stream.of(
                  Stream.of(
                      detail("done in all of them", String.join("; ", counted.taken())),
                      detail("done in none of them", String.join("; ", counted.notTaken()))),
                  outcomes.steps().stream()
                      .filter(s -> s.reached() != null && s.reached() > 0)
                      .map(s ->
                          detail(
                              "reached in " + Sureness.number(s.reached().toString()),
                              step(s.step()))),
                  Stream.of(
                      detail(
                          "counted as one where they differ only in",
                          String.join("; ", outcomes.leftOut()))),
                  sure(share))
              .flatMap(details -> details),
          List.of());
    }

    private ShareView orders(Counted counted) {
      String orders = String.valueOf(outcomes.orders());
      return counted.drawn() == null
          ? new ShareView(orders, orders, null, null, null)
          : new ShareView(counted.drawn(), counted.drawn(), orders, counted.low(), 1.0);
    }

    /** How surely, told once where several outcomes are as sure. */
    private Stream<Detail> sure(@Nullable ShareView share) {
      return Sureness.detail(share).filter(sure::add);
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

    private void add(String words, Stream<Detail> details, List<Evidence> rests) {
      entries.add(
          new Entry(
              "outcome-" + (entries.size() + 1),
              words,
              details.filter(d -> !d.text().isBlank()).toList(),
              rests,
              null,
              "solve",
              List.of()));
    }
  }
}
