package parley.opinion.pinning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import parley.opinion.Sarn;
import parley.reading.claim.Span;
import parley.reading.report.Report;

class ExcerptsTest {

  @Test
  void shortReport_isOneExcerptWithoutItsFurniture() {
    List<Excerpt> excerpts = Excerpts.of(Sarn.report());

    assertThat(excerpts).hasSize(1);
    assertThat(excerpts.getFirst().words())
        .startsWith("Osk and Velia meet over the Sarn dam\n\nOsk will not open")
        .endsWith("government in Osk.")
        .doesNotContain("4 March 2031");
  }

  @Test
  void longReport_isCutBetweenSentences_andSharesSome() {
    Report report = Sarn.report("long.txt", sentences(400, 20));
    List<Excerpt> excerpts = Excerpts.of(report);

    assertThat(excerpts).hasSizeGreaterThan(3);
    for (int i = 0; i < excerpts.size(); i++) {
      Excerpt excerpt = excerpts.get(i);
      assertThat(excerpt.length()).isLessThanOrEqualTo(Excerpts.LONGEST);
      assertThat(excerpt.words())
          .startsWith("Sentence ")
          .satisfies(w -> assertThat(w.strip()).endsWith("."));
      if (i > 0) {
        Span shared = excerpt.pieces().getFirst();
        assertThat(excerpts.get(i - 1).pieces().getLast().end()).isGreaterThan(shared.start());
      }
    }
  }

  @Test
  void everySentence_isWholeInOneExcerpt() {
    Report report = Sarn.report("long.txt", sentences(300, 7));
    List<Excerpt> excerpts = Excerpts.of(report);

    for (int i = 0; i < 300; i++) {
      String sentence = sentence(i);
      assertThat(excerpts).as(sentence).anyMatch(e -> e.words().contains(sentence));
    }
  }

  @Test
  void sentenceWithoutEnd_isCutSomewhere_andNothingIsLost() {
    String words = "water and ".repeat(2_000);
    Report report = Sarn.report("endless.txt", "Osk wants " + words + "peace.\n");
    List<Excerpt> excerpts = Excerpts.of(report);

    assertThat(excerpts).hasSizeGreaterThan(4);
    assertThat(excerpts)
        .allSatisfy(e -> assertThat(e.length()).isLessThanOrEqualTo(Excerpts.LONGEST));
    for (Span paragraph : report.paragraphs()) {
      for (int i = paragraph.start(); i < paragraph.end(); i++) {
        int at = i;
        assertThat(excerpts).anyMatch(e -> e.pieces().stream().anyMatch(p -> p.contains(at)));
      }
    }
  }

  @Test
  void charactersOfTwoUnits_areNotCutInTwo() {
    Report report = Sarn.report("doves.txt", "Osk " + "\uD83D\uDD4A".repeat(6_001) + " waits.\n");

    assertThat(Excerpts.of(report))
        .allSatisfy(e -> {
          assertThat(Character.isLowSurrogate(e.words().charAt(0))).isFalse();
          assertThat(Character.isHighSurrogate(e.words().charAt(e.words().length() - 1))).isFalse();
        });
  }

  private static String sentences(int count, int aParagraph) {
    return IntStream.range(0, count)
        .mapToObj(i -> sentence(i) + (i % aParagraph == aParagraph - 1 ? "\n\n" : " "))
        .collect(Collectors.joining());
  }

  private static String sentence(int i) {
    return "Sentence number " + i + " says that Osk and Velia will meet again in Lund.";
  }
}
