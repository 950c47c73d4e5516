package parley.reading.statements;

import java.util.List;
import java.util.Optional;
import parley.reading.claim.Span;
import parley.reading.claim.Statement;

/** The statements of one report, in text order. */
public final class Statements {

  private final List<Statement> all;
  private final StatementIndex index;

  public Statements(List<Statement> all) {
    this.all = List.copyOf(all);
    this.index = new StatementIndex(this.all);
  }

  public List<Statement> all() {
    return all;
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
