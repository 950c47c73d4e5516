package parley.app.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** What every command that reads reports takes. */
final class ReadingOptions {

  @Parameters(
      paramLabel = "REPORT",
      arity = "1..*",
      description = "Text or HTML files, folders of them, dossiers, or - for standard input.")
  private List<String> inputs = new ArrayList<>();

  @Mixin private final ReadingSettings settings = new ReadingSettings();

  List<String> inputs() {
    return inputs;
  }

  ReadingSettings settings() {
    return settings;
  }

  /**
   * The least confidence asked for.
   *
   * @throws Failure when it is no share
   */
  double leastConfidence() {
    return settings.leastConfidence();
  }
}
