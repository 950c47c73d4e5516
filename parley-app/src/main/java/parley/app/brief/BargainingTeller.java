package parley.app.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.app.brief.Entry.Detail;
import parley.app.findings.Analysis;
import parley.app.findings.Bargaining;
import parley.app.findings.Bargaining.OpenIssue;
import parley.app.findings.Bargaining.Packages;
import parley.app.findings.IssueForecast;
import parley.app.material.Evidence;
import parley.app.material.Material;
import parley.app.material.Phrases;
import parley.bargaining.Figures;
import parley.bargaining.IssueTable;
import parley.bargaining.SetAside;
import parley.bargaining.baseline.Baselines;
import parley.talks.Issue;

/**
 * Where bargaining points: issues with numbers by the plain sums first and the model beside them,
 * what all could accept, and of the other issues who stands on which side and what is missing.
 */
final class BargainingTeller implements Teller {

  private final @Nullable Analysis analysis;

  BargainingTeller(@Nullable Analysis analysis) {
    this.analysis = analysis;
  }

  @Override
  public Section tell(Material material) {
    return new Section(
        "bargaining",
        "Where bargaining points",
        analysis == null ? List.of() : entries(analysis, material),
        "No issue is named that the parties differ on.");
  }

  private static List<Entry> entries(Analysis analysis, Material material) {
    Bargaining bargaining = analysis.bargaining();
    List<Entry> entries = new ArrayList<>();
    settled(analysis, material).forEach(entries::add);
    bargaining
        .packages()
        .ifPresent(packages -> entries.add(packages(packages, entries.size() + 1)));
    for (OpenIssue issue : bargaining.open()) {
      entries.add(open(analysis, material, issue, entries.size() + 1));
    }
    return entries;
  }

  /** The issues that numbers say something of. */
  static Stream<Entry> settled(Analysis analysis, Material material) {
    List<IssueForecast> settling = analysis.bargaining().settling();
    return IntStream.range(0, settling.size())
        .mapToObj(place -> settling(analysis, material, settling.get(place), place + 1));
  }

  private static Entry settling(
      Analysis analysis, Material material, IssueForecast found, int number) {
    IssueTable table = found.table();
    Baselines sums = found.forecast().baselines();
    Optional<Issue> issue = issue(analysis, table.id());
    return entry(
        number,
        Phrases.capital(table.name())
            + ": weighted median "
            + Figures.on(table.scale(), sums.weightedMedian())
            + ", weighted mean "
            + Figures.on(table.scale(), sums.weightedMean())
            + "; the expected utility model ends at "
            + Figures.on(table.scale(), found.forecast().outcome())
            + " (nine in ten of its answers: "
            + Bargaining.band(found)
            + ")",
        Stream.of(
            new Detail("scale", scale(issue, table)),
            new Detail(
                "positions",
                String.join(
                    "; ",
                    table.stakes().stream()
                        .map(s -> s.name() + " " + Figures.on(table.scale(), s.position()))
                        .toList())),
            new Detail(
                "set aside",
                String.join("; ", table.aside().stream().map(SetAside::toString).toList())),
            new Detail("assumed", String.join(" ", table.assumptions()))),
        issue.map(i -> evidence(material, i)).orElse(List.of()),
        "forecast");
  }

  /** {@code 0 leaves at the start … 100 stays}. */
  private static String scale(Optional<Issue> issue, IssueTable table) {
    return issue
        .flatMap(Issue::scale)
        .map(scale ->
            String.join(
                "; ",
                scale.points().entrySet().stream()
                    .map(e -> Figures.on(table.scale(), e.getKey()) + " " + e.getValue())
                    .toList()))
        .orElse(Figures.of(table.scale()));
  }

  private static Entry packages(Packages packages, int number) {
    String among = Phrases.list(packages.parties());
    return entry(
        number,
        packages.acceptable() == 0
            ? "Of "
                + packages.count()
                + " packages none is better than no agreement for all of "
                + among
            : packages.acceptable()
                + " of "
                + packages.count()
                + " packages are no worse than no agreement for "
                + among,
        Stream.of(
            new Detail("a fair one (Nash)", packages.settles() == null ? "" : packages.settles()),
            new Detail(
                "the least that would have to give",
                packages.gives() == null ? "" : packages.gives())),
        List.of(),
        "packages");
  }

  private static Entry open(Analysis analysis, Material material, OpenIssue open, int number) {
    List<String> sides = new ArrayList<>();
    open.sides()
        .forEach((stance, parties) ->
            sides.add(Phrases.list(parties) + " " + stands(stance, parties.size() == 1)));
    return entry(
        number,
        Phrases.capital(open.name())
            + ": no numbers"
            + (sides.isEmpty() ? "" : "; " + String.join(", ", sides)),
        Stream.of(new Detail("missing", String.join("; ", open.missing()))),
        issue(analysis, open.issue()).map(i -> evidence(material, i)).orElse(List.of()),
        "forecast");
  }

  private static String stands(String stance, boolean one) {
    return switch (stance) {
      case "for" -> one ? "is for it" : "are for it";
      case "against" -> one ? "is against it" : "are against it";
      case "conditional" -> one ? "is for it under conditions" : "are for it under conditions";
      default -> one ? "differs with others" : "differ";
    };
  }

  private static Optional<Issue> issue(Analysis analysis, String id) {
    return analysis.talks().issues().stream().filter(i -> i.id().equals(id)).findFirst();
  }

  /** The words that the issue and the positions on it rest on, where their reports are here. */
  private static List<Evidence> evidence(Material material, Issue issue) {
    return Stream.concat(
            Stream.of(issue.basis()), issue.positions().stream().map(Issue.Position::basis))
        .flatMap(basis -> material.find(basis).stream())
        .distinct()
        .toList();
  }

  private static Entry entry(
      int number, String words, Stream<Detail> details, List<Evidence> evidence, String rule) {
    return new Entry(
        "bargaining-" + number,
        words,
        details.filter(d -> !d.text().isBlank()).toList(),
        evidence,
        null,
        rule,
        List.of());
  }
}
