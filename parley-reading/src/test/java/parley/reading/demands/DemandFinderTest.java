package parley.reading.demands;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parley.reading.claim.Demand;
import parley.reading.passages.Invented;

class DemandFinderTest {

  private static final String[] CAST = {"Osk", "Velia", "Norn", "union"};

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "Osk demands an apology from Velia. | osk | velia | an apology from Velia | demands",
        "Osk demanded that Velia withdraw its troops."
            + " | osk | velia | Velia withdraw its troops | demanded",
        "Osk said it would continue to demand that Velia revise its policy."
            + " | osk | velia | Velia revise its policy | demand",
        "Osk called for an inquiry into the raid. | osk | - | an inquiry into the raid | called for",
        "Osk called on Velia to release the men. | osk | velia | release the men | called on",
        "Osk demanded that Velia free nine prisoners."
            + " | osk | velia | Velia free nine prisoners | demanded",
        "Velia urged Osk to sign. | velia | osk | sign | urged",
        "Norn wants Osk to open the road. | norn | osk | open the road | wants",
        "Osk insisted that the quota must go. | osk | - | the quota must go | insisted",
        "Velia must pay for the dam, Osk said. | osk | velia | Velia must pay for the dam | must",
        "The strike will go on until wages rise, the union said."
            + " | union | - | wages rise | until",
        "Velia was asked by Osk to open the gates. | osk | velia | open the gates | asked",
        "Norn wants western powers to lift the embargo." + " | norn | - | lift the embargo | wants",
        "Osk pressed Velia for an answer. | osk | velia | an answer | pressed Velia for",
        "Osk requires Velia to open its ports. | osk | velia | open its ports | requires",
        "Osk is calling for the talks to be moved to Norn."
            + " | osk | - | the talks to be moved to Norn | calling for",
        "Osk asked that the siege be lifted. | osk | - | the siege be lifted | asked",
        "Osk has given Velia until Sunday to withdraw. | osk | velia | withdraw | given",
        "Velia has to pay for the dam, Osk said."
            + " | osk | velia | Velia has to pay for the dam | has",
        "The code must be changed, the union said. | union | - | The code must be changed | must",
        "Osk insists that no driver be dismissed."
            + " | osk | - | no driver be dismissed | insists",
        "Osk renewed its call for Velia to return the ships."
            + " | osk | velia | return the ships | call",
        "Osk's main demand is a pullout. | osk | - | a pullout | demand",
        "Among Osk's demands is a pullout from the canal."
            + " | osk | - | a pullout from the canal | demands",
        "Osk called on Wednesday for a levy to pay for sea walls."
            + " | osk | - | a levy to pay for sea walls | called on Wednesday for",
        "Osk asked the shipowners to lower their rates." + " | osk | - | lower their rates | asked",
        "Osk entreated Velia to open the gates. | osk | velia | open the gates | entreated",
        "Osk pleaded with Velia to open the gates."
            + " | osk | velia | open the gates | pleaded with",
        "Osk could only call on Velia to open the gates."
            + " | osk | velia | open the gates | call on",
        "Osk has urged the powers to reject the deal. | osk | - | reject the deal | urged",
        "Osk insisted that its police take over the port."
            + " | osk | - | its police take over the port | insisted",
        "Osk called for a joint post, an idea that Velia opposes."
            + " | osk | - | a joint post | called for",
      })
  void demand_isFoundWithItsParts(
      String sentence, String by, @Nullable String of, String content, String cue) {
    List<Demand> found = find(sentence);
    assertThat(found).hasSize(1);
    Demand demand = found.getFirst();
    assertThat(demand.by()).containsExactly(by);
    assertThat(demand.of()).isEqualTo(of == null ? List.of() : List.of(of));
    assertThat(demand.content().of(sentence)).isEqualTo(content);
    assertThat(demand.cue().of(sentence)).isEqualTo(cue);
  }

  @Test
  void demandsThatAreListed_areOneEach() {
    String sentence = "Osk's demands include an amnesty and a share of the oil.";
    assertThat(find(sentence))
        .extracting(d -> d.content().of(sentence))
        .containsExactly("an amnesty", "a share of the oil");
    String three =
        "The union's demands include limits on the use of machines, higher fees from streaming and"
            + " staffing of at least six writers a room.";
    assertThat(find(three))
        .extracting(d -> d.content().of(three))
        .containsExactly(
            "limits on the use of machines",
            "higher fees from streaming",
            "staffing of at least six writers a room");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Osk does not demand an apology.",
        "Velia dropped its call for a pullout.",
        "Osk insists that Velia has agreed to a truce.",
        "Osk insists on a quota.",
        "Demand for grain rose in Velia.",
        "Osk called Velia on Friday.",
        "The dam must be old.",
        "The talks will go on until Friday.",
        "Velia was asked to open the gates.",
        "Osk might ask Velia to pay.",
        "Osk asked whether the road was open.",
        "Osk gave Velia a map to study.",
        "Velia should be grateful, Osk said.",
        "Osk wants a law to ban strikes.",
        "Osk asked for nothing.",
        "Osk asked for anonymity.",
        "Osk will leave if Norn asks Velia to pay.",
        "Norn hopes that Osk will urge Velia to pay.",
        "Would Osk ask Velia to pay?",
        "The truce would keep the gates shut until Velia is paid, Osk said.",
        "They have until the end of May to pay, Osk said.",
      })
  void lookalike_isNoDemand(String sentence) {
    assertThat(find(sentence)).isEmpty();
  }

  private static List<Demand> find(String sentence) {
    return new DemandFinder().find(Invented.report(sentence, CAST));
  }
}
