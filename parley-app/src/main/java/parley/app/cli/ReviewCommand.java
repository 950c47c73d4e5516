package parley.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import parley.reading.dossier.DossierFolder;
import parley.reading.review.Review;
import parley.reading.review.ReviewFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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
          + " told. An edit is never overwritten. --undo takes a decision back."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  parley review sarn",
      "  parley review sarn --reject demand-2 --accept condition-1",
      "  parley review sarn --undo demand-2",
      "  parley review sarn --edit first-round/condition-1 statedBy=Osk",
      "  parley review sarn --merge 'River Commission' Commission --split Norn Norland"
    })
final class ReviewCommand implements Callable<Integer> {

  private final Session session;

  @Parameters(paramLabel = "DOSSIER", description = "A folder that 'read --into' made.")
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private Path folder;

  @Mixin private final ReviewChoices choices = new ReviewChoices();

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
    if (choices.none() && !json) {
      new ReviewListing(session.console(), input).all();
    } else {
      DossierInput decided = choices.none() ? input : decide(input);
      new ReviewListing(session.console(), decided).decisions(json);
    }
    return ExitCode.DONE.number();
  }

  /** Writes what is decided, all of it or nothing, and tells how it is taken back. */
  private DossierInput decide(DossierInput input) throws IOException {
    Review decided = choices.on(input);
    List<Review.Names> merged = choices.merged();
    List<Review.Names> split = choices.splitted();
    new ReviewedNames(input).check(Stream.concat(merged.stream(), split.stream()).toList());
    Path file = DossierFolder.review(folder);
    OutputFile.guard(file, () -> ReviewFile.write(file, decided));
    Console console = session.console();
    console.note("wrote " + file);
    DossierInput now = DossierInput.open(folder);
    for (Review.Names names : new ReviewedNames(now).idle(merged, split)) {
      console.note(
          "“"
              + String.join("” and “", names.these())
              + "”: the draft is the same with this as without it");
    }
    choices.claims().stream()
        .findFirst()
        .ifPresent(
            id -> console.note("to take it back: parley review " + folder + " --undo " + id));
    return now;
  }
}
