package parley.reading.contradictions;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import parley.reading.claim.Span;
import parley.reading.claim.Statement;
import parley.reading.drafting.ReportClaims;

/**
 * The words of one voice in a report: of somebody quoted, or of the report itself, with line breaks
 * for the words of others in them.
 *
 * @param from where the words begin in the report
 * @param said the statement they are of; absent for the report's own
 */
record Stretch(int from, String words, @Nullable Statement said) {

  private static final Pattern OWNING_UP =
      Pattern.compile("admit(s|ted)?|acknowledge[sd]?|concede[sd]?|confess(es|ed)?|confirm(s|ed)?");

  private record Piece(Span span, Statement of) {}

  /** All in a report but what somebody says that another says: that is nobody's own word. */
  static List<Stretch> in(ReportClaims report) {
    List<Piece> pieces =
        report.list(Statement.class).stream()
            .flatMap(s -> s.content().stream().map(span -> new Piece(span, s)))
            .sorted(Comparator.comparing(Piece::span))
            .toList();
    Map<Piece, StringBuilder> told = new LinkedHashMap<>();
    StringBuilder own = new StringBuilder(report.text());
    Deque<Piece> around = new ArrayDeque<>();
    for (Piece piece : pieces) {
      blank(own, piece.span(), 0);
      while (!around.isEmpty() && !around.peek().span().contains(piece.span())) {
        around.pop();
      }
      Piece outer = around.peek();
      if (outer != null && told.containsKey(outer) && !outer.span().equals(piece.span())) {
        blank(told.get(outer), piece.span(), outer.span().start());
      }
      boolean firstHand = outer == null || outer.of().speakers().equals(piece.of().speakers());
      if (isSaid(piece.of()) && firstHand) {
        told.put(piece, new StringBuilder(report.words(piece.span())));
      }
      around.push(piece);
    }
    List<Stretch> all = new ArrayList<>();
    told.forEach(
        (piece, words) -> all.add(new Stretch(piece.span().start(), words.toString(), piece.of())));
    all.add(new Stretch(0, own.toString(), null));
    return all;
  }

  private static boolean isSaid(Statement said) {
    return switch (said.mode()) {
      case DIRECT, INDIRECT, MIXED -> true;
      case THOUGHT, INTENT, REFUSAL -> false;
    };
  }

  private static void blank(StringBuilder text, Span span, int from) {
    for (int i = Math.max(span.start() - from, 0);
        i < Math.min(span.end() - from, text.length());
        i++) {
      text.setCharAt(i, '\n');
    }
  }

  List<String> speakers() {
    return said == null ? List.of() : said.speakers();
  }

  /** Whether the speaker denies what follows. */
  boolean denied() {
    return said != null && said.negated();
  }

  /** Whether the speaker owns up to what follows. */
  boolean admitted(ReportClaims report) {
    return said != null
        && !said.negated()
        && said.cue() != null
        && OWNING_UP.matcher(report.words(said.cue()).toLowerCase(Locale.ROOT)).matches();
  }
}
