package parley.app.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import parley.app.imports.ModelFile;
import parley.app.imports.UnreadableModel;
import parley.stability.conflict.Conflict;
import parley.stability.conflict.ExplicitGraph;
import parley.stability.conflict.OptionForm;
import parley.stability.conflict.UnsolvableException;
import parley.talks.State;
import parley.talks.Talks;
import parley.talks.file.TalksFile;
import parley.talks.formula.Formula;
import parley.talks.formula.Nearest;
import parley.talks.formula.OptionId;

/**
 * A conflict named on the command line, and what the rest of the command line names in it.
 *
 * @param name the file as messages call it
 * @param source the file once more
 */
record ConflictInput(String name, Conflict conflict, Source source) {

  private static final int MOST_DIGITS = 1000;
  private static final int MOST_BYTES = 16 << 20;

  /** The file once more, to say where in it something is. */
  @FunctionalInterface
  interface Source {

    InputStream open() throws IOException;
  }

  /** The conflict in a Talks file or in another tool's model; {@code -} is a Talks file. */
  static ConflictInput of(Console console, String file) throws IOException {
    if (ModelFile.isOne(file)) {
      return model(file);
    }
    if (!file.equals("-")) {
      return of(
          file, TalksInput.talks(console, file), () -> Files.newInputStream(TalksInput.path(file)));
    }
    byte[] bytes = console.in().readNBytes(MOST_BYTES);
    return of(
        "stdin",
        TalksInput.talks(console.withIn(new ByteArrayInputStream(bytes)), file),
        () -> new ByteArrayInputStream(bytes));
  }

  private static ConflictInput model(String file) throws IOException {
    Path path = Path.of(file);
    try (InputStream in = Files.newInputStream(path)) {
      return switch (ModelFile.read(file, in)) {
        case ModelFile.Model.AsGraph(var name, var graph) ->
            new ConflictInput(name, graph, InputStream::nullInputStream);
        case ModelFile.Model.InOptions(var talks) -> of(file, talks, InputStream::nullInputStream);
      };
    } catch (UnreadableModel e) {
      throw new Failure(ExitCode.BAD_INPUT, e.problem(), e);
    }
  }

  private static ConflictInput of(String file, Talks talks, Source source) throws IOException {
    try {
      return new ConflictInput(file, OptionForm.of(talks), source);
    } catch (UnsolvableException e) {
      throw refusal(file, source, e);
    }
  }

  /** What the conflict is called. */
  String title() {
    return conflict instanceof OptionForm form ? form.talks().name() : name;
  }

  /** What to tell a person of a conflict that cannot be solved. */
  Failure refusal(UnsolvableException e) throws IOException {
    return refusal(name, source, e);
  }

  private static Failure refusal(String file, Source source, UnsolvableException e)
      throws IOException {
    try (InputStream in = source.open()) {
      return new Failure(ExitCode.BAD_INPUT, TalksFile.problem(file, in, e.flaw()).toString(), e);
    }
  }

  /** The formula given with an option of the command line. */
  Formula formula(String option, String text) {
    return switch (conflict) {
      case OptionForm form -> new NamedIn(form.talks()).formula(option, text);
      case ExplicitGraph graph ->
          throw new Failure(
              ExitCode.USAGE, option + ": the states of " + name + " have names but no options");
    };
  }

  /** The place of a party that decides. */
  int party(String id) {
    int place = conflict.parties().indexOf(id);
    if (place >= 0) {
      return place;
    }
    String known =
        conflict instanceof OptionForm form
            ? new NamedIn(form.talks()).party(id) + " has no options, so it decides nothing here"
            : near("party", id, conflict.parties());
    throw new Failure(ExitCode.USAGE, known);
  }

  /** The places of all parties that decide. */
  List<Integer> parties() {
    return IntStream.range(0, conflict.parties().size()).boxed().toList();
  }

  /**
   * The number of an allowed state: {@code now}, its number, {@code none}, or the options taken,
   * with commas between; its name in an explicit graph.
   */
  BigInteger state(String text) {
    BigInteger state = named(text);
    boolean exists =
        switch (conflict) {
          case OptionForm form -> state.bitLength() <= form.options().size() && form.allows(state);
          case ExplicitGraph graph ->
              state.compareTo(BigInteger.valueOf(graph.states().size())) < 0;
        };
    if (!exists) {
      throw new Failure(
          ExitCode.USAGE, "state " + text + ": there is none, or the rules forbid it");
    }
    return state;
  }

  private BigInteger named(String text) {
    if (text.length() <= MOST_DIGITS && text.matches("\\d+")) {
      return new BigInteger(text);
    }
    return switch (conflict) {
      case OptionForm form -> number(form, text);
      case ExplicitGraph graph -> {
        int place = graph.states().indexOf(text);
        if (place < 0) {
          throw new Failure(ExitCode.USAGE, near("state", text, graph.states()));
        }
        yield BigInteger.valueOf(place);
      }
    };
  }

  private static BigInteger number(OptionForm form, String text) {
    if (text.equals("now")) {
      return form.now();
    }
    Set<OptionId> taken = new HashSet<>();
    if (!text.equals("none")) {
      NamedIn names = new NamedIn(form.talks());
      Arrays.stream(text.split(",", -1)).map(names::options).forEach(taken::addAll);
    }
    return form.number(new State(taken));
  }

  private static String near(String what, String name, List<String> known) {
    return "no "
        + what
        + " "
        + name
        + "; "
        + Nearest.to(name, known)
            .map(near -> "did you mean " + near + "?")
            .orElse("there are " + String.join(", ", known));
  }
}
