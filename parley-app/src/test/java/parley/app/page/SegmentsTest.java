package parley.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import parley.app.material.Evidence;

class SegmentsTest {

  private static final String TEXT = "Osk will not open the gates until Velia pays.";

  @Test
  void noHighlight_isOnePlainSegment() {
    assertThat(Segments.of(TEXT, List.of()))
        .containsExactly(new Segment(TEXT, "", "", "", List.of()));
  }

  @Test
  void nestedHighlight_leadsToTheShorter() {
    List<Segment> segments = Segments.of(TEXT, List.of(highlight(1, 0, 44), highlight(2, 34, 39)));

    assertThat(segments).extracting(Segment::text).contains("Velia");
    assertThat(segments)
        .filteredOn(s -> s.text().equals("Velia"))
        .singleElement()
        .satisfies(s -> {
          assertThat(s.link()).isEqualTo("entry-2");
          assertThat(s.classes().split(" ")).contains("c1", "c2");
        });
  }

  @Test
  void overlappingHighlights_areCutWhereTheyCross() {
    assertThat(Segments.of(TEXT, List.of(highlight(1, 0, 12), highlight(2, 4, 21))))
        .extracting(Segment::text)
        .containsExactly("Osk ", "will not", " open the", " gates until Velia pays.");
  }

  @Test
  void highlightBeyondTheText_isLeftOut() {
    assertThat(Segments.of("short", List.of(highlight(1, 2, 99))))
        .extracting(Segment::text)
        .containsExactly("short");
  }

  @Test
  void anyHighlights_keepTheTextAndCoverExactlyTheirWords() {
    Random random = new Random(20310304);
    for (int round = 0; round < 200; round++) {
      List<Highlight> highlights =
          IntStream.rangeClosed(1, random.nextInt(12))
              .mapToObj(n -> {
                int start = random.nextInt(TEXT.length());
                return highlight(n, start, start + 1 + random.nextInt(TEXT.length() - start));
              })
              .toList();
      List<Segment> segments = Segments.of(TEXT, highlights);
      assertThat(segments.stream().map(Segment::text).collect(Collectors.joining()))
          .isEqualTo(TEXT);
      for (Highlight highlight : highlights) {
        String covered =
            segments.stream()
                .filter(s -> List.of(s.classes().split(" ")).contains("c" + highlight.number()))
                .map(Segment::text)
                .collect(Collectors.joining());
        assertThat(covered).isEqualTo(TEXT.substring(highlight.start(), highlight.end()));
        assertThat(segments.stream().flatMap(s -> s.places().stream())).contains(highlight.place());
      }
    }
  }

  private static Highlight highlight(int number, int start, int end) {
    return new Highlight(
        number,
        "waiting",
        "entry-" + number,
        "words",
        new Evidence("sarn", start, end, start < TEXT.length() ? "…" : ""));
  }
}
