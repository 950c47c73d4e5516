package parley.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.app.findings.Analysis;
import parley.app.material.Material;
import parley.app.material.Parties;
import parley.app.material.Phrases;
import parley.app.material.Reading;
import parley.reading.claim.Claim;
import parley.reading.dossier.DossierFolder;
import parley.reading.drafting.Sameness;
import parley.reading.review.Correction;
import parley.reading.review.Correction.Decision;
import parley.reading.review.Review;
import parley.reading.review.ReviewFile;
import parley.reading.review.Reviewed;
import parley.reading.review.Reviewer;
import parley.talks.formula.Nearest;
import parley.yaml.Node;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists a dossier's claims with what a person decided, and takes decisions. */
@Command(
    name = "review",
    header = "List a dossier's claims and decide about them.",
    description = {
      "",
      "Decisions go into review.yaml, which may be edited by hand. They hang on the words of a"
          + " claim, so they outlive reading the reports again; those that lost their words are"
          + " told. An edit is never overwritten."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  parley review sarn",
      "  parley review sarn --reject demand-2 --accept condition-1",
      "  parley review sarn --edit first-round/condition-1 statedBy=Osk",
      "  parley review sarn --merge 'River Commission' Commission --split Norn Norland"
    })
final class ReviewCommand implements Callable<Integer> {

  private final Session session;

  @Parameters(paramLabel = "DOSSIER", description = "A folder that 'read --into' made.")
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private Path folder;

  @Option(
      names = "--accept",
      paramLabel = "ID",
      description = "Take a claim as certain: condition-1, or REPORT/condition-1.")
  private List<String> accept = new ArrayList<>();

  @Option(names = "--reject", paramLabel = "ID", description = "Take a claim as wrong.")
  private List<String> reject = new ArrayList<>();

  @Option(
      names = "--edit",
      arity = "2..*",
      paramLabel = "ID FIELD=VALUE",
      hideParamSyntax = true,
      description = "Set fields of a claim; actors by name, commas between several.")
  private List<String> edit = new ArrayList<>();

  @Option(
      names = "--merge",
      arity = "2",
      paramLabel = "NAME",
      description = "Two names of one party, step or issue.")
  private List<String> merge = new ArrayList<>();

  @Option(
      names = "--split",
      arity = "2",
      paramLabel = "NAME",
      description = "Two names that are not one.")
  private List<String> split = new ArrayList<>();

  @Option(names = "--json", description = "Print what became of each decision, one a line.")
  private boolean json;

  ReviewCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    if (!DossierFolder.is(folder)) {
      throw new Failure(
          ExitCode.NO_INPUT,
          folder + ": is no dossier; make one with: parley read REPORT… --into " + folder);
    }
    DossierInput input = DossierInput.open(folder);
    Review decided = decide(input);
    if (!decided.equals(input.review())) {
      Path file = DossierFolder.review(folder);
      OutputFile.guard(file, () -> ReviewFile.write(file, decided));
      session.console().note("wrote " + file);
      input = DossierInput.open(folder);
      tellUnknown(input);
    } else if (!json) {
      list(input);
      return ExitCode.DONE.number();
    }
    tell(input);
    return ExitCode.DONE.number();
  }

  private Review decide(DossierInput input) {
    Reviewer reviewer = new Reviewer(input.dossier());
    Review review = input.review();
    try {
      for (String id : accept) {
        review = review.with(reviewer.decide(Decision.ACCEPT, reviewer.get(id)));
      }
      for (String id : reject) {
        review = review.with(reviewer.decide(Decision.REJECT, reviewer.get(id)));
      }
      for (Map.Entry<String, Map<String, String>> one : edits().entrySet()) {
        review = review.with(reviewer.edit(reviewer.get(one.getKey()), one.getValue()));
      }
    } catch (IllegalArgumentException e) {
      throw new Failure(ExitCode.USAGE, String.valueOf(e.getMessage()), e);
    }
    for (int i = 0; i + 1 < merge.size(); i += 2) {
      review = review.merged(names(merge.get(i), merge.get(i + 1)));
    }
    for (int i = 0; i + 1 < split.size(); i += 2) {
      review = review.split(names(split.get(i), split.get(i + 1)));
    }
    return review;
  }

  /** Names just given that nothing in the reports or the draft bears: most likely mistyped. */
  private void tellUnknown(DossierInput input) {
    Material material = Material.of(input.readings(), 0, Sameness.of(input.review()));
    String said =
        material.readings().stream()
            .map(reading -> Phrases.oneLine(reading.report().text()))
            .collect(Collectors.joining("\n"))
            .toLowerCase(Locale.ROOT);
    List<String> parties = material.parties().all().stream().map(Parties.Party::name).toList();
    List<String> drafted = drafted(input);
    Stream.concat(merge.stream(), split.stream())
        .map(Phrases::oneLine)
        .filter(name -> !said.contains(name.replace('-', ' ').toLowerCase(Locale.ROOT)))
        .filter(name -> !said.contains(name.toLowerCase(Locale.ROOT)))
        .filter(name -> parties.stream().noneMatch(name::equalsIgnoreCase))
        .filter(name -> drafted.stream().noneMatch(name::equalsIgnoreCase))
        .forEach(name ->
            session
                .console()
                .note(
                    "no report says “"
                        + name
                        + "”, so this changes nothing"
                        + Nearest.to(name, parties)
                            .map(near -> "; did you mean " + near + "?")
                            .orElse("")));
  }

  /** What a draft that no person has corrected takes for one thing or another, by its own names. */
  private static List<String> drafted(DossierInput input) {
    return Analysis.draft(Material.of(input.readings(), 0, Sameness.NONE), null, null)
        .merges()
        .stream()
        .flatMap(merge -> Stream.of(merge.one(), merge.other()))
        .toList();
  }

  private static Review.Names names(String one, String other) {
    return new Review.Names(
        List.of(Phrases.oneLine(one), Phrases.oneLine(other)), Optional.empty(), Node.Place.WHOLE);
  }

  /** The fields to set by claim; a word without an equals sign names the next claim. */
  private Map<String, Map<String, String>> edits() {
    Map<String, Map<String, String>> edits = new LinkedHashMap<>();
    Map<String, String> fields = Map.of();
    for (String word : edit) {
      int equals = word.indexOf('=');
      if (equals < 0) {
        fields = edits.computeIfAbsent(word, id -> new LinkedHashMap<>());
      } else if (edits.isEmpty()) {
        throw new Failure(ExitCode.USAGE, "--edit " + word + ": name the claim first");
      } else {
        fields.put(word.substring(0, equals), word.substring(equals + 1));
      }
    }
    edits.forEach((id, set) -> {
      if (set.isEmpty()) {
        throw new Failure(ExitCode.USAGE, "--edit " + id + ": say what to set: FIELD=VALUE");
      }
    });
    return edits;
  }

  private void tell(DossierInput input) {
    for (Reviewed.Outcome outcome : input.reviewed().outcomes()) {
      String place = Corrections.place(DossierFolder.review(folder).toString(), outcome);
      session
          .console()
          .print(
              json
                  ? Corrections.json(place, outcome) + "\n"
                  : Printable.line(place + ": " + Corrections.words(outcome)) + "\n");
    }
  }

  private void list(DossierInput input) {
    Console console = session.console();
    List<Reviewed.Outcome> outcomes = input.reviewed().outcomes();
    console.print(
        Printable.line(
                count(input.dossier().texts().size(), "report")
                    + ", "
                    + count(input.dossier().claims().size(), "claim")
                    + ", "
                    + count(outcomes.size(), "correction"))
            + "\n");
    tell(input);
    merges(input);
    for (Reading reading : DossierInput.readings(input.dossier())) {
      Material material = Material.of(List.of(reading), 0);
      console.print("\n" + Printable.line(reading.report().id()) + "\n");
      for (Claim claim : reading.claims()) {
        console.print(ClaimLines.listed(material, claim) + mark(outcomes, claim) + "\n");
      }
    }
  }

  /** What a draft takes for one, so that a person can keep it apart. */
  private void merges(DossierInput input) {
    Material material = Material.of(input.readings(), 0, Sameness.of(input.review()));
    Analysis.draft(material, null, null)
        .merges()
        .forEach(m -> session.console().print(Printable.line("merged " + m.words()) + "\n"));
  }

  private static String count(int number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }

  private static String mark(List<Reviewed.Outcome> outcomes, Claim claim) {
    return outcomes.stream()
        .filter(o -> o.claim().filter(claim.id()::equals).isPresent())
        .filter(o -> Reviewed.isOfOneName(o.correction().report(), claim.report()))
        .filter(o -> o.fate() != Reviewed.Fate.REFUSED)
        .map(Reviewed.Outcome::correction)
        .map(Correction::decision)
        .map(decision ->
            switch (decision) {
              case ACCEPT -> "  [accepted]";
              case REJECT -> "  [rejected]";
              case EDIT -> "  [edited]";
            })
        .findFirst()
        .orElse("");
  }
}
