package parley.reading.statements;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import parley.reading.Reader;
import parley.reading.claim.Actor;
import parley.reading.claim.Claim;
import parley.reading.claim.Span;
import parley.reading.claim.Statement;
import parley.reading.intake.Intake;
import parley.reading.intake.IntakeSettings;
import parley.reading.report.Report;

/** A passage of {@code passages/attribution} with its statements, written as its README says. */
record AnnotatedPassage(String name, String text, List<Line> expected) {

  /** One statement as a line: mode, speaker, cue, pieces of content. */
  record Line(String mode, String speaker, String cue, List<String> content) {

    static Line of(String line) {
      List<String> cells = List.of(line.split(" \\| ", -1));
      return new Line(
          cells.get(0), cells.get(1), cells.get(2), List.of(cells.get(3).split(" // ", -1)));
    }

    @Override
    public String toString() {
      return String.join(" | ", mode, speaker, cue, String.join(" // ", content));
    }
  }

  static List<AnnotatedPassage> read(String file) {
    String resource = "/passages/attribution/" + file;
    try (InputStream in =
            Objects.requireNonNull(AnnotatedPassage.class.getResourceAsStream(resource), resource);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      List<AnnotatedPassage> passages = new ArrayList<>();
      for (String part : reader.lines().collect(Collectors.joining("\n")).split("(?m)^== ", -1)) {
        if (!part.isBlank()) {
          passages.add(passage(part));
        }
      }
      return passages;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static AnnotatedPassage passage(String part) {
    List<String> lines = part.lines().toList();
    List<String> text = new ArrayList<>();
    List<Line> expected = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      if (line.contains(" | ")) {
        expected.add(Line.of(line));
      } else {
        text.add(line);
      }
    }
    return new AnnotatedPassage(lines.getFirst(), String.join("\n", text).strip() + "\n", expected);
  }

  /** What the reader finds in the passage. */
  List<Line> found(Reader reader) {
    Report report =
        new Intake(IntakeSettings.DEFAULT)
            .read(name, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
            .reports()
            .getFirst();
    Map<String, String> names = new HashMap<>();
    List<Line> found = new ArrayList<>();
    for (Claim claim : reader.read(report)) {
      if (claim instanceof Actor actor) {
        names.put(actor.id(), actor.name());
      } else if (claim instanceof Statement statement) {
        found.add(line(statement, names));
      }
    }
    return found;
  }

  private Line line(Statement s, Map<String, String> names) {
    String speakers =
        s.speakers().stream()
            .map(id -> names.getOrDefault(id, id))
            .collect(Collectors.joining(" + "));
    Span cue = s.cue();
    return new Line(
        s.mode().name().toLowerCase(Locale.ROOT) + (s.negated() ? "-" : ""),
        speakers.isEmpty() ? "?" : speakers,
        cue == null ? "-" : cue.of(text),
        s.content().stream().map(c -> c.of(text).replace('\n', ' ')).toList());
  }
}
