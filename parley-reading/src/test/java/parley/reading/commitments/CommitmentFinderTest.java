package parley.reading.commitments;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parley.reading.claim.Commitment;
import parley.reading.passages.Invented;

class CommitmentFinderTest {

  private static final String[] CAST = {"Osk", "Velia", "Norn"};

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "Osk has agreed to open the road. | osk | open the road | acknowledged | -",
        "Osk has agreed to open the road, Velia insists. | osk | open the road | claimed | velia",
        "Velia insisted that Osk had committed itself to a transition."
            + " | osk | a transition | claimed | velia",
        "Velia insists Osk has committed to a transition to end the war."
            + " | osk | a transition to end the war | claimed | velia",
        "Velia pledged to open the road. | velia | open the road | acknowledged | -",
        "Osk kept its promise to free the men." + " | osk | free the men | met | -",
        "Velia accused Osk of breaking its word. | osk | its word | broken | velia",
        "Velia accused Osk of reneging on the deal. | osk | the deal | broken | velia",
        "Norn said Osk had assured Velia that the road would be opened."
            + " | osk | the road would be opened | claimed | norn",
        "Osk gave its word that the men would be freed."
            + " | osk | the men would be freed | acknowledged | -",
        "Osk reaffirmed its commitment to a truce. | osk | a truce | acknowledged | -",
        "Osk is committed to a truce. | osk | a truce | acknowledged | -",
        "Osk has in principle agreed to open the road. | osk | open the road | acknowledged | -",
        "The strike ended after Osk agreed to free the men."
            + " | osk | free the men | acknowledged | -",
        "Osk agreed with Velia that the dam will close."
            + " | osk | the dam will close | acknowledged | -",
        "Osk signed an agreement to supply fuel. | osk | supply fuel | acknowledged | -",
        "Osk pledged to back a first budget whatever happens to the vote."
            + " | osk | back a first budget | acknowledged | -",
        "Osk has failed to keep its promise to free the men."
            + " | osk | free the men | broken | -",
        "Osk's pledge to close the mine has not been kept."
            + " | osk | close the mine | broken | -",
        "Velia accused Osk of violating the ceasefire. | osk | the ceasefire | broken | velia",
        "Velia said Osk had promised to clear the road and had broken that promise."
            + " | osk | clear the road | broken | velia",
        "Velia said Osk had promised to clear the road. Osk denied making any such promise."
            + " | osk | clear the road | denied | velia",
        "Osk denied that Velia had agreed to a truce. | velia | a truce | denied | osk",
        "Osk consented to find the guards. | osk | find the guards | acknowledged | -",
        "Osk has bound itself not to sue. | osk | not to sue | acknowledged | -",
        "Osk is bound by the accord to free the men. | osk | free the men | acknowledged | -",
        "Osk signed up to a wage freeze. | osk | a wage freeze | acknowledged | -",
        "Osk put its name to a rate of three per cent."
            + " | osk | a rate of three per cent | acknowledged | -",
        "Osk took on the duty of clearing the road. | osk | clearing the road | acknowledged | -",
        "Osk staked its honour on it that the men would be freed."
            + " | osk | the men would be freed | acknowledged | -",
        "Osk gave Velia its guarantee that the men would be freed."
            + " | osk | the men would be freed | acknowledged | -",
        "Osk undertakes to notify every test, while Velia will think about it."
            + " | osk | notify every test | acknowledged | -",
        "Osk made good on its promise to free the men. | osk | free the men | met | -",
        "Osk failed to live up to its pledge to free the men. | osk | free the men | broken | -",
        "Velia reproached Osk with breaking its word on the mine. | osk | the mine | broken | velia",
        "Osk reneged on its word to share the data. | osk | share the data | broken | -",
        "Osk denied having promised to free the men. | osk | free the men | denied | -",
      })
  void commitment_isFoundWithWhoSaysSo(
      String sentence, String by, String to, String status, @Nullable String attributedBy) {
    List<Commitment> found = find(sentence);
    assertThat(found).hasSize(1);
    Commitment commitment = found.getFirst();
    assertThat(commitment.by()).isEqualTo(by);
    assertThat(commitment.to()).isEqualTo(to);
    assertThat(commitment.status().name().toLowerCase(Locale.ROOT)).isEqualTo(status);
    assertThat(commitment.attributedBy()).isEqualTo(attributedBy);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Osk may agree to a truce.",
        "Sanctions return if Osk broke its promises.",
        "Osk and Velia agreed on the need to act.",
        "Osk refused to commit to a date.",
        "Until Osk agrees to a truce, nothing will move.",
        "Osk and Velia agreed on a map.",
        "Osk agreed with Velia.",
        "Osk has not promised a reply.",
        "Velia will sign provided Osk guarantees the jobs.",
        "Osk met the terms.",
        "Osk agreed that the talks were useful.",
        "Osk was persuaded to open an office.",
      })
  void lookalike_isNoCommitment(String sentence) {
    assertThat(find(sentence)).isEmpty();
  }

  private static List<Commitment> find(String sentence) {
    return new CommitmentFinder().find(Invented.report(sentence, CAST));
  }
}
