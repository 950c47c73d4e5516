package parley.app.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.app.brief.Brief;
import parley.app.brief.Document;
import parley.app.brief.Entry;
import parley.app.brief.Section;
import parley.app.graph.Drawing;
import parley.app.material.Evidence;
import parley.app.material.Phrases;

/**
 * What the templates draw on.
 *
 * @param brief what is told
 * @param style the style sheet
 * @param styleHash of the style sheet, for the page's policy: {@code sha256-…}
 * @param drawings by the id of the section they belong to
 * @param texts the reports' texts, in the order of the brief
 * @param numbers of the entries by anchor, from 1
 */
public record Page(
    Brief brief,
    String style,
    String styleHash,
    Map<String, Drawing> drawings,
    List<ReportText> texts,
    Map<String, Integer> numbers) {

  public Page {
    drawings = Map.copyOf(drawings);
    texts = List.copyOf(texts);
    numbers = Map.copyOf(numbers);
  }

  /** A report's whole text. */
  public record ReportText(String anchor, Document document, List<Segment> segments) {

    public ReportText {
      segments = List.copyOf(segments);
    }
  }

  public Optional<Drawing> drawing(Section section) {
    return Optional.ofNullable(drawings.get(section.id()));
  }

  /** The charts of a section, each a whole SVG element. */
  public List<String> pictures(Section section) {
    return brief.pictures().getOrDefault(section.id(), List.of());
  }

  public int number(Entry entry) {
    return numbers.getOrDefault(entry.anchor(), 0);
  }

  /** The sections whose words are marked in the reports. */
  public List<Section> marked() {
    return brief.sections().stream()
        .filter(s -> !s.id().equals("standing"))
        .filter(s -> s.entries().stream().anyMatch(Entry::rests))
        .toList();
  }

  /** What a quotation links to. */
  public String place(Entry entry, Evidence evidence) {
    return "#" + Highlight.place(number(entry), evidence);
  }

  /** Where the words stand: the report's number, when there are several, and the offsets. */
  public String offsets(Evidence evidence) {
    String of = evidence.start() + "–" + evidence.end();
    if (texts.size() == 1) {
      return of;
    }
    for (int i = 0; i < texts.size(); i++) {
      if (texts.get(i).document().id().equals(evidence.report())) {
        return "report " + (i + 1) + ", " + of;
      }
    }
    return of;
  }

  /** Any text, with nothing in it that HTML may not hold. */
  public String show(String text) {
    return Visible.of(text);
  }

  /** A day as people write it. */
  public String day(java.time.LocalDate day) {
    return Phrases.day(day);
  }
}
