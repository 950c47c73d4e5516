package parley.reading.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.language.EnglishParser;
import parley.language.Parser;
import parley.language.Sentence;

class SuppositionTest {

  private static final Parser PARSER = EnglishParser.load();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Osk urged the powers to reject the deal. | reject",
        "Osk would walk away if Velia refused access. | refuse",
        "Osk will stay away unless Velia agrees to a truce. | agree",
        "Osk hopes that Velia will agree to talk. | agree",
        "Osk wants Velia to accept the plan. | accept",
        "Osk will talk once Velia has agreed to a truce. | agree",
        "Should Velia reject the offer, Osk will leave. | reject",
        "Osk left without rejecting the offer. | reject",
        "Would Velia reject the offer? | reject",
        "Osk dropped its demand that the Velians accept the plan. | accept",
        "The court will jail anyone who refuses to testify. | refuse",
      })
  void actThatIsAskedForOrSupposed_isNotTold(String sentence, String verb) {
    assertThat(supposed(sentence, verb)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Osk rejected the deal. | reject",
        "Osk said Velia would refuse access. | refuse",
        "Osk said it would agree to a truce. | agree",
        "After Velia rejected the offer, Osk left. | reject",
        "Osk went on to reject the offer. | reject",
        "Velia, which rejected the offer, left. | reject",
        "Osk left because Velia refused access. | refuse",
        "Osk warned Velia and rejected the offer. | reject",
      })
  void actThatIsReported_isTold(String sentence, String verb) {
    assertThat(supposed(sentence, verb)).isFalse();
  }

  private static boolean supposed(String sentence, String lemma) {
    Sentence s = Mending.mend(PARSER.parse(sentence).getFirst());
    for (int i = 0; i < s.size(); i++) {
      if (lemma.equals(s.lemma(i)) && s.tag(i).startsWith("VB")) {
        return Supposition.supposed(s, i);
      }
    }
    throw new AssertionError("no " + lemma);
  }
}
