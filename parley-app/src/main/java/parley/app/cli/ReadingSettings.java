package parley.app.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How reports are read, whichever command names them. */
final class ReadingSettings {

  @Option(
      names = "--published",
      paramLabel = "DAY",
      description = "Day of publication, as 2015-12-16, for reports that do not say it.")
  private @Nullable LocalDate published;

  @Option(
      names = "--actors",
      paramLabel = "FILE",
      description = "Your own dictionary of actors, in the field's format; may be repeated.")
  private List<Path> actors = new ArrayList<>();

  @Option(
      names = "--min-confidence",
      paramLabel = "SHARE",
      defaultValue = "0",
      description = "Leave out claims less sure than this, from 0 to 1.")
  private double leastConfidence;

  @Mixin private final OpinionOptions opinion = new OpinionOptions();

  @Nullable LocalDate published() {
    return published;
  }

  OpinionOptions opinion() {
    return opinion;
  }

  List<Path> actors() {
    return actors;
  }

  /**
   * The least confidence asked for.
   *
   * @throws Failure when it is no share
   */
  double leastConfidence() {
    if (!(leastConfidence >= 0 && leastConfidence <= 1)) {
      throw new Failure(
          ExitCode.USAGE, "--min-confidence " + leastConfidence + ": give a number from 0 to 1");
    }
    return leastConfidence;
  }
}
