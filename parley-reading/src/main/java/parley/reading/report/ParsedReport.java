package parley.reading.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import parley.language.Arc;
import parley.language.Parser;
import parley.language.Sentence;
import parley.language.Token;
import parley.reading.claim.Span;

/** A report and its parsed sentences, in order. */
public record ParsedReport(Report report, List<Passage> passages) {

  public ParsedReport {
    passages = List.copyOf(passages);
  }

  /**
   * Parses every paragraph of the report; token offsets count in the report's text. The label of a
   * turn is a heading of its own, so that what is said is parsed without it.
   */
  public static ParsedReport of(Report report, Parser parser) {
    List<Passage> passages = new ArrayList<>();
    Set<Span> headings = Set.copyOf(report.headings());
    Map<Integer, Transcript.Turn> turns = Transcript.of(report).labelled();
    for (int p = 0; p < report.paragraphs().size(); p++) {
      Span paragraph = report.paragraphs().get(p);
      Transcript.Turn turn = turns.get(p);
      TurnLabels.Label label = turn == null ? null : turn.label();
      if (turn != null && label != null) {
        add(passages, parser, report, p, label.name(), true);
        add(passages, parser, report, p, turn.words().getFirst(), false);
      } else {
        ItemLists.Joined list = ItemLists.at(report.text(), report.paragraphs(), p).orElse(null);
        if (list != null) {
          add(passages, parser, list.words(), p, list.span().start(), false);
          p = list.last();
        } else {
          Span words = ItemLists.bare(report.text(), paragraph);
          add(passages, parser, report, p, words, headings.contains(paragraph));
        }
      }
    }
    return new ParsedReport(report, passages);
  }

  private static void add(
      List<Passage> passages,
      Parser parser,
      Report report,
      int paragraph,
      Span words,
      boolean heading) {
    add(passages, parser, words.of(report.text()), paragraph, words.start(), heading);
  }

  private static void add(
      List<Passage> passages,
      Parser parser,
      String words,
      int paragraph,
      int start,
      boolean heading) {
    for (Sentence sentence : parser.parse(words)) {
      List<Token> moved = sentence.tokens().stream().map(t -> t.shifted(start)).toList();
      Sentence mended = Mending.mend(new Sentence(moved, rooted(sentence.arcs())));
      passages.add(new Passage(passages.size(), paragraph, heading, mended));
    }
  }

  /** What hangs on nothing is the root, whatever else the parser calls it (a pobj of nothing). */
  private static List<Arc> rooted(List<Arc> arcs) {
    return arcs.stream().map(a -> a.head() == Arc.ROOT ? new Arc(Arc.ROOT, "root") : a).toList();
  }

  public String id() {
    return report.id();
  }

  public String text() {
    return report.text();
  }

  /** The sentence that holds this character, if one does. */
  public Optional<Passage> at(int offset) {
    int low = 0;
    int high = passages.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Span span = passages.get(middle).span();
      if (offset < span.start()) {
        high = middle - 1;
      } else if (offset >= span.end()) {
        low = middle + 1;
      } else {
        return Optional.of(passages.get(middle));
      }
    }
    return Optional.empty();
  }
}
