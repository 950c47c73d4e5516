package parley.reading.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.reading.claim.Claim;
import parley.reading.claim.Statement;

/** Kinds of text that are no prose. */
class HostileShapesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“We wait.”",
        "\"We wait.\"",
        "„We wait.“",
        "„We wait.”",
        "«We wait.»",
        "« We wait. »",
        "»We wait.«",
        "‹We wait.›",
        "‘We wait.’",
        "'We wait.'",
        "‚We wait.‘",
        "「We wait.」",
        "『We wait.』",
        "《We wait.》"
      })
  void quotation_inAnyMarks_isTheSpeakersWords(String quotation) {
    String text = "The envoy of Osk met reporters in Lund. " + quotation + " she said on Monday.";

    assertThat(statements(text))
        .singleElement()
        .satisfies(s -> {
          assertThat(s.mode()).isEqualTo(Statement.Mode.DIRECT);
          assertThat(s.content().getFirst().of(text)).startsWith("We wait");
        });
  }

  @Test
  void capitals_areReadAsSpeech() {
    String text = "OSK'S MINISTER SAID ON MONDAY THAT VELIA WOULD PAY FOR THE DAM.";

    assertThat(statements(text))
        .extracting(s -> s.content().getFirst().of(text))
        .containsExactly("THAT VELIA WOULD PAY FOR THE DAM");
  }

  @Test
  void transcript_isReadSoundly() {
    Sound.read(
        """
        Q: Will Osk sign?

        A: That depends on Velia. "We wait," he told us.

        MR HOLT: I object!

        Q. And then?
        A. Nobody knows: not until Friday.
        """);
  }

  @Test
  void tableListPoemAndPosts_areReadSoundly() {
    Sound.read(
        "Party | Seats | Since\n--- | --- | ---\nOsk | 12 | 2031-03-04\nVelia | 14 | Monday\n");
    Sound.read("Osk\t12\t2031-03-04\nVelia\t14\tMonday\nsaid\tthat\tuntil\n");
    Sound.read(
        "- Osk demands a list\n  - Velia: \"never\"\n  - until Friday\n* unless Norn pays\n1) first\n2) then");
    Sound.read(
        "Until the river\n  says to the sea,\nI will not sign,\n  and neither will he.\n\n(Anon., 2031)");
    Sound.read(
        "RT @osk: Velia won't pay!!! 1/3 #talks https://osk.example 😀\n@velia said what?? \"lol\" - Osk");
  }

  @Test
  void emptyQuotationsAndMarksAlone_sayNothing() {
    assertThat(statements("Osk said \"\". Velia said “ ”. Norn said '…'. \" \" \" « » ‘’ „“"))
        .isEmpty();
  }

  /** One sentence of over 2,000 words: what it says may be left out, but nothing breaks. */
  @Test
  void endlessSentence_isReadSoundly() {
    String endless =
        IntStream.range(0, 300)
            .mapToObj(i -> "Osk said that Velia would not pay until " + i + " boats left")
            .collect(Collectors.joining(", and "));

    assertThat(endless.split(" ")).hasSizeGreaterThan(2_000);
    Sound.read("LUND - " + endless + ".");
    Sound.read("\"" + endless);
  }

  private static List<Statement> statements(String text) {
    List<Claim> claims = Sound.read(text);
    return claims.stream().filter(Statement.class::isInstance).map(Statement.class::cast).toList();
  }
}
