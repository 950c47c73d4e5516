package parley.app.findings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parley.bargaining.Figures;
import parley.bargaining.IssueMatrix;
import parley.bargaining.IssueTable;
import parley.bargaining.SetAside;
import parley.bargaining.agreement.AgreementSpace;
import parley.bargaining.agreement.Bargainer;
import parley.bargaining.agreement.TalksBargain;
import parley.bargaining.agreement.TooManyPackages;
import parley.bargaining.expectedutility.ExpectedUtility;
import parley.bargaining.expectedutility.Settings;
import parley.bargaining.spread.Band;
import parley.bargaining.spread.Spread;
import parley.bargaining.spread.SpreadFindings;
import parley.talks.Issue;
import parley.talks.Talks;
import parley.talks.Words;

/**
 * Where bargaining points, issue by issue, and what all could accept.
 *
 * @param settling the issues with numbers of two parties at least
 * @param open the others that some party says anything on, with what is missing
 * @param packages what all could accept over several issues; empty where no numbers say it
 */
public record Bargaining(
    List<IssueForecast> settling, List<OpenIssue> open, Optional<Packages> packages) {

  /** Draws for the bands of a brief; {@code forecast --spread} takes more. */
  private static final int DRAWS = 200;

  private static final long SEED = 1;

  public Bargaining {
    settling = List.copyOf(settling);
    open = List.copyOf(open);
  }

  /**
   * An issue of which too little is known to say where it would settle.
   *
   * @param sides by stance, {@code for} and the like: the parties that take it
   * @param missing what it would take, in words
   */
  public record OpenIssue(
      String issue, String name, Map<String, List<String>> sides, List<String> missing) {}

  /**
   * Over several issues.
   *
   * @param count how many packages there are
   * @param acceptable how many are no worse than no agreement for everybody
   * @param parties names of those who bargain
   * @param settles the package with the largest product of gains, in words; absent where none is
   *     acceptable
   * @param gives the least that would have to give where none is
   */
  public record Packages(
      long count,
      long acceptable,
      List<String> parties,
      @Nullable String settles,
      @Nullable String gives) {}

  record Root(List<SettlingView> settling, List<OpenIssue> open, @Nullable Packages packages) {}

  /** Numbers on the issue's scale, to a thousandth of it. */
  record SettlingView(
      String issue,
      String name,
      String weightedMedian,
      String weightedMean,
      String model,
      String nineInTen,
      Map<String, String> positions,
      List<String> setAside,
      List<String> assumptions) {}

  static Bargaining of(Talks talks) {
    List<IssueForecast> settling = new ArrayList<>();
    List<OpenIssue> open = new ArrayList<>();
    IssueMatrix matrix = IssueMatrix.of(talks);
    for (Issue issue : talks.issues()) {
      IssueTable table = matrix.find(issue.id()).orElseThrow();
      if (table.isContested()) {
        settling.add(
            new IssueForecast(
                ExpectedUtility.of(table, Settings.TEXTBOOK),
                Optional.of(Spread.of(table, Settings.TEXTBOOK, DRAWS, SEED))));
      } else if (issue.choices().isEmpty()) {
        open.add(open(talks, issue, table));
      }
    }
    return new Bargaining(settling, open, packages(talks));
  }

  private static OpenIssue open(Talks talks, Issue issue, IssueTable table) {
    Map<String, List<String>> sides = new LinkedHashMap<>();
    for (Issue.Position position : issue.positions()) {
      position
          .stance()
          .ifPresent(stance ->
              sides
                  .computeIfAbsent(stance.name().toLowerCase(Locale.ROOT), s -> new ArrayList<>())
                  .add(talks.nameOf(position.party())));
    }
    List<String> missing = new ArrayList<>();
    if (issue.scale().isEmpty()) {
      missing.add("a scale to put positions on");
    }
    Map<String, List<String>> aside = new LinkedHashMap<>();
    table
        .aside()
        .forEach(a -> aside.computeIfAbsent(a.reason(), r -> new ArrayList<>()).add(a.name()));
    aside.forEach((reason, names) -> missing.add(Words.list(names) + ": " + reason));
    if (issue.positions().size() < 2) {
      missing.add("where the parties stand on it");
    }
    return new OpenIssue(issue.id(), table.name(), sides, missing);
  }

  private static Optional<Packages> packages(Talks talks) {
    try {
      return TalksBargain.of(talks, List.of())
          .bargain()
          .map(AgreementSpace::of)
          .map(Bargaining::of);
    } catch (TooManyPackages tooMany) {
      return Optional.empty();
    }
  }

  private static Packages of(AgreementSpace space) {
    PackageWords words = new PackageWords(space.bargain());
    return new Packages(
        space.count(),
        space.acceptable(),
        space.bargain().parties().stream().map(Bargainer::name).toList(),
        space.settlements().map(s -> words.brief(s.nash())).orElse(null),
        space
            .impasse()
            .flatMap(impasse -> impasse.relaxations().stream().findFirst())
            .map(words::relaxation)
            .orElse(null));
  }

  /** Whether there is nothing to tell. */
  public boolean isEmpty() {
    return settling.isEmpty() && open.isEmpty() && packages.isEmpty();
  }

  Root view() {
    return new Root(settling.stream().map(Bargaining::view).toList(), open, packages.orElse(null));
  }

  private static SettlingView view(IssueForecast found) {
    IssueTable table = found.table();
    Map<String, String> positions = new LinkedHashMap<>();
    table.stakes().forEach(s -> positions.put(s.party(), Figures.on(table.scale(), s.position())));
    return new SettlingView(
        table.id(),
        table.name(),
        Figures.on(table.scale(), found.forecast().baselines().weightedMedian()),
        Figures.on(table.scale(), found.forecast().baselines().weightedMean()),
        Figures.on(table.scale(), found.forecast().outcome()),
        band(found),
        positions,
        table.aside().stream().map(SetAside::toString).toList(),
        table.assumptions());
  }

  /** Where nine in ten of the model's answers lie, its numbers and its settings drawn. */
  public static String band(IssueForecast found) {
    Band band = found.spread().map(SpreadFindings::forecastOverSettings).orElseThrow();
    return Figures.on(found.table().scale(), band.low())
        + " to "
        + Figures.on(found.table().scale(), band.high());
  }
}
