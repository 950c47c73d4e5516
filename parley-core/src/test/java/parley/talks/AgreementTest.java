package parley.talks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import parley.talks.file.TalksFile;
import parley.talks.file.TalksFile.Reading;
import parley.talks.formula.Formula.Agreed;

class AgreementTest {

  @Test
  void words_ofSomethingAgreedOn_andOfAnActAgreedTo() {
    Talks talks =
        talks(
            """
            parley: 1
            talks: Sarn
            parties: {osk: {name: Osk}, velia: {name: Velia}}
            agreements:
              truce: {among: [osk, velia], on: a truce}
              pact: {among: [osk, velia], on: to ratify the pact}
            """);
    Words words = new Words(talks);

    assertThat(words.of(new Agreed("truce"))).isEqualTo("agreement on a truce");
    assertThat(words.of(new Agreed("pact"))).isEqualTo("agreement to ratify the pact");
    assertThat(talks.findAgreement("pact").orElseThrow().options())
        .extracting(Option::does)
        .containsOnly("Agree to ratify the pact");
  }

  private static Talks talks(String text) {
    return switch (TalksFile.parse("talks.yaml", text)) {
      case Reading.Read(var talks, var warnings) -> talks;
      case Reading.Refused(var errors) -> throw new AssertionError(errors.toString());
    };
  }
}
