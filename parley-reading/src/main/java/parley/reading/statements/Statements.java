package parley.reading.statements;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import parley.reading.claim.Span;
import parley.reading.claim.Statement;

/** The statements of one report, in text order. */
public record Statements(List<Statement> all) {

  public Statements {
    all = List.copyOf(all);
  }

  /** The innermost statement whose content covers this stretch of text. */
  public Optional<Statement> around(Span span) {
    return all.stream()
        .filter(s -> s.content().stream().anyMatch(c -> c.contains(span)))
        .min(
            Comparator.comparingInt(s ->
                s.content().stream()
                    .filter(c -> c.contains(span))
                    .mapToInt(Span::length)
                    .min()
                    .orElseThrow()));
  }

  /** The statement made by a cue word standing here. */
  public Optional<Statement> cuedAt(Span span) {
    return all.stream().filter(s -> s.cue() != null && s.cue().overlaps(span)).findFirst();
  }
}
