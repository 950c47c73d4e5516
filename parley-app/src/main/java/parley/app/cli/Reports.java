package parley.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import parley.app.material.Material;
import parley.app.material.Reading;
import parley.language.EnglishParser;
import parley.language.Parser;
import parley.opinion.asking.Settings;
import parley.reading.Reader;
import parley.reading.dictionaries.Dictionaries;
import parley.reading.dictionaries.DictionaryException;
import parley.reading.dossier.DossierFolder;
import parley.reading.drafting.Sameness;
import parley.reading.intake.Intake;
import parley.reading.intake.IntakeSettings;
import parley.reading.intake.Received;
import parley.reading.intake.UnreadableReport;
import parley.reading.report.Report;

/**
 * The reports of one command line, read.
 *
 * @param readings in the order given
 * @param sameness what the reviews of dossiers say is one, or is not
 * @param refused how many inputs could not be read, each already told on standard error
 */
record Reports(List<Reading> readings, int refused, Sameness sameness) {

  Reports {
    readings = List.copyOf(readings);
  }

  /**
   * Takes in and reads all the inputs; a dossier is taken as a person has corrected it. What cannot
   * be read is told on standard error; the others go on.
   *
   * @throws Failure when nothing could be read
   */
  static Reports read(Session session, ReadingOptions options) throws IOException {
    return read(session, options.inputs(), options.settings());
  }

  /** As {@link #read(Session, ReadingOptions)}, of inputs named otherwise. */
  static Reports read(Session session, List<String> named, ReadingSettings options)
      throws IOException {
    Console console = session.console();
    Optional<Settings> opinion = options.opinion().settings(console.environment());
    List<Reading> kept = new ArrayList<>();
    Sameness sameness = Sameness.NONE;
    List<String> inputs = new ArrayList<>();
    for (String input : named) {
      if (!input.equals("-") && DossierFolder.is(Path.of(input))) {
        DossierInput dossier = DossierInput.open(Path.of(input));
        dossier.tell(console);
        if (opinion.isPresent()) {
          console.note(
              input
                  + ": a dossier is taken as it is; for a second opinion read the reports into it"
                  + " with --second-opinion");
        }
        dossier.readings().stream()
            .filter(reading -> isNew(kept, reading.report(), console))
            .forEach(kept::add);
        sameness = sameness.with(Sameness.of(dossier.review()));
      } else {
        inputs.add(input);
      }
    }
    return inputs.isEmpty()
        ? new Reports(kept, 0, sameness)
        : read(session, options, opinion, inputs, new Reports(kept, 0, sameness));
  }

  private static Reports read(
      Session session,
      ReadingSettings options,
      Optional<Settings> opinion,
      List<String> inputs,
      Reports kept) {
    Console console = session.console();
    // The model loads while the reports are taken in.
    CompletableFuture<Parser> parser = CompletableFuture.supplyAsync(EnglishParser::load);
    IntakeSettings settings = IntakeSettings.DEFAULT;
    if (options.published() != null) {
      settings = settings.publishedOn(options.published());
    }
    Intake intake = new Intake(settings);
    Map<String, Report> reports = new LinkedHashMap<>();
    int refused = 0;
    for (String input : inputs) {
      if (!input.equals("-") && Files.notExists(Path.of(input))) {
        throw new Failure(ExitCode.NO_INPUT, input + ": no such file or folder");
      }
      Received received =
          input.equals("-") ? intake.read("stdin", console.in()) : intake.read(Path.of(input));
      received.notices().forEach(console::note);
      for (UnreadableReport unreadable : received.refused()) {
        console.note(String.valueOf(unreadable.getMessage()));
        refused++;
      }
      for (Report report : received.reports()) {
        if (isNew(kept.readings, report, console)
            && reports.putIfAbsent(report.id(), report) != null) {
          console.note(report.source().file() + ": the same report again; read once");
        }
      }
    }
    if (reports.isEmpty() && kept.readings.isEmpty()) {
      throw new Failure(ExitCode.BAD_INPUT, "none of the inputs could be read");
    }
    if (reports.isEmpty()) {
      return new Reports(kept.readings, refused, kept.sameness);
    }
    Reader reader = new Reader(join(parser), dictionaries(options.actors()));
    List<Reading> read = read(console, reader, List.copyOf(reports.values()));
    List<Reading> readings = new ArrayList<>(kept.readings);
    readings.addAll(opinion.map(o -> SecondOpinions.ask(console, o, read)).orElse(read));
    return new Reports(readings, refused, kept.sameness);
  }

  private static boolean isNew(List<Reading> known, Report report, Console console) {
    boolean isNew = known.stream().noneMatch(r -> r.report().id().equals(report.id()));
    if (!isNew) {
      console.note(report.source().file() + ": the same report again; taken once");
    }
    return isNew;
  }

  /** Done, or that some inputs could not be read. */
  int exitCode() {
    return (refused == 0 ? ExitCode.DONE : ExitCode.BAD_INPUT).number();
  }

  /** With what was read besides; a report of both stands as it is here. */
  Reports with(Reports more) {
    List<Reading> all = new ArrayList<>(readings);
    more.readings.stream()
        .filter(r -> readings.stream().noneMatch(own -> own.report().id().equals(r.report().id())))
        .forEach(all::add);
    return new Reports(all, refused + more.refused, more.sameness.with(sameness));
  }

  Material material(ReadingOptions options) {
    return material(options.settings());
  }

  Material material(ReadingSettings options) {
    return Material.of(readings, options.leastConfidence(), sameness);
  }

  /**
   * What the reports up to a day hold; all of them where none is given.
   *
   * @throws Failure where no report is dated so early
   */
  Material material(ReadingSettings options, @Nullable LocalDate day) {
    return upTo(material(options), day);
  }

  static Material upTo(Material material, @Nullable LocalDate day) {
    Material upTo = day == null ? material : material.upTo(day);
    if (upTo.readings().isEmpty()) {
      throw new Failure(
          ExitCode.BAD_INPUT,
          "no report is dated up to " + day + "; the first is of " + material.firstDay());
    }
    return upTo;
  }

  /** Reads on all cores; the readings come in the order of the reports. */
  private static List<Reading> read(Console console, Reader reader, List<Report> reports) {
    AtomicInteger done = new AtomicInteger();
    try (Progress progress = new Progress(console)) {
      return reports.parallelStream()
          .map(report -> {
            progress.say("Reading: " + done.get() + " of " + reports.size() + " reports done");
            Reading reading = new Reading(report, reader.read(report));
            done.incrementAndGet();
            return reading;
          })
          .toList();
    }
  }

  private static Dictionaries dictionaries(List<Path> files) {
    try {
      return files.isEmpty() ? Dictionaries.bundled() : Dictionaries.with(files);
    } catch (DictionaryException e) {
      throw new Failure(ExitCode.BAD_INPUT, "--actors: " + e.getMessage(), e);
    }
  }

  private static Parser join(CompletableFuture<Parser> parser) {
    try {
      return parser.join();
    } catch (CompletionException e) {
      Throwable cause = e.getCause() == null ? e : e.getCause();
      throw new Failure(
          ExitCode.UNAVAILABLE,
          "the English language model cannot be loaded: " + cause.getMessage(),
          cause);
    }
  }
}
