package parley.reading.statements;

import java.util.List;
import java.util.Optional;
import parley.reading.claim.Span;
import parley.reading.claim.Statement.Mode;

/** Whether what is said is given in the speaker's own words, in the reporter's, or in both. */
final class Modes {

  private static final double NEARLY_ALL = 0.97;

  private Modes() {}

  static Mode of(Attribution a, List<Span> content, Quotations quotations, String text) {
    Span cue = a.cue();
    boolean inside =
        cue != null && quotations.around(cue.start()).filter(q -> q.utterance(text)).isPresent();
    if (a.mode() != Mode.INDIRECT || inside) {
      return a.mode();
    }
    int quoted = 0;
    int length = 0;
    for (Span piece : content) {
      length += piece.length();
      quoted += quoted(piece, quotations, text);
    }
    if (quoted == 0) {
      return Mode.INDIRECT;
    }
    return quoted >= NEARLY_ALL * length ? Mode.DIRECT : Mode.MIXED;
  }

  private static int quoted(Span piece, Quotations quotations, String text) {
    int quoted = 0;
    int at = piece.start();
    while (at < piece.end()) {
      Optional<Quotation> around = quotations.around(at);
      if (around.isEmpty()) {
        at++;
        continue;
      }
      int end = Math.min(piece.end(), around.get().whole().end());
      if (around.get().utterance(text)) {
        quoted += end - at;
      }
      at = Math.max(at + 1, end);
    }
    return quoted;
  }
}
