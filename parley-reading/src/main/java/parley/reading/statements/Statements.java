package parley.reading.statements;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import parley.reading.claim.Span;
import parley.reading.claim.Statement;

/** The statements of one report, in text order. */
public final class Statements {

  private final List<Statement> all;
  private final StatementIndex index;
  private final TreeMap<Integer, List<Statement>> byCue = new TreeMap<>();

  public Statements(List<Statement> all) {
    this.all = List.copyOf(all);
    this.index = new StatementIndex(this.all);
    for (Statement statement : this.all) {
      Span cue = statement.cue();
      if (cue != null) {
        byCue.computeIfAbsent(cue.start(), at -> new ArrayList<>()).add(statement);
      }
    }
  }

  public List<Statement> all() {
    return all;
  }

  /** The statements whose cue stands in this stretch of text, by place. */
  public Stream<Statement> cuedIn(Span words) {
    return byCue.subMap(words.start(), words.end()).values().stream()
        .flatMap(Collection::stream)
        .filter(statement -> statement.cue() != null && words.contains(statement.cue()));
  }

  /** The innermost statement whose content covers this stretch of text. */
  public Optional<Statement> around(Span span) {
    return index.innermost(span);
  }

  /** The same; one with a known speaker, if there is one. */
  Optional<Statement> aroundKnown(Span span) {
    return index.around(span);
  }
}
