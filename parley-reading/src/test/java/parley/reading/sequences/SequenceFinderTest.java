package parley.reading.sequences;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parley.reading.actors.Read;
import parley.reading.claim.Sequence;
import parley.reading.passages.Invented;

class SequenceFinderTest {

  private static final String[] CAST = {"Osk", "Velia", "Norn", "Front", "mediators"};

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The plan foresees a truce, followed by an exchange of prisoners and then elections."
            + " | a truce; an exchange of prisoners; elections",
        "A truce will be followed by talks on water. | A truce; talks on water",
        "Osk hosts the clans, with a view to first agreeing on a truce and then opening a dialogue."
            + " | agreeing on a truce; opening a dialogue",
        "Osk and Velia want first to agree on a truce and then to open a dialogue."
            + " | agree on a truce; open a dialogue",
        "Osk wants a budget deal first and then an agreement on ministries."
            + " | a budget deal; an agreement on ministries",
        "They seek first calm, then a vote. | calm; a vote",
        "The mediators proposed a truce, then talks on water and, finally, an election."
            + " | a truce; talks on water; an election",
        "The plan calls for an immediate ceasefire, the release of hostages, and then a withdrawal."
            + " | an immediate ceasefire; the release of hostages; a withdrawal",
        "Phase one would see the release of the women; phase two would bring a withdrawal."
            + " | the release of the women; a withdrawal",
        "Osk would ship the fuel in a first stage and Velia would seal the hall in a second."
            + " | Osk would ship the fuel; Velia would seal the hall",
        "Osk proposed to ship the fuel out first and lift the ban later."
            + " | ship the fuel out; lift the ban",
        "After the withdrawal, monitors will move in. | the withdrawal; monitors will move in",
        "Osk would leave, Norn said, once Velia had struck the name from the list."
            + " | Velia had struck the name from the list; Osk would leave",
        "Fuel will flow once the road is open. | the road is open; Fuel will flow",
        "After Osk withdraws, the Front will disarm. | Osk withdraws; the Front will disarm",
        "In the first phase Osk frees ten miners. In the second phase Velia opens the dam."
            + " | Osk frees ten miners; Velia opens the dam",
        "The first phase is a truce. The second phase is a vote. | a truce; a vote",
        "A truce is a first step towards elections. | A truce; elections",
        "Aas first held talks with Osk, but all depends on the rare meeting with the Front."
            + " | held talks with Osk; the rare meeting with the Front",
        "Aas met Osk in Lund before talks with the Front."
            + " | Aas met Osk in Lund; talks with the Front",
        "Osk and Velia drew up three steps: a truce, an exchange of maps and a vote."
            + " | a truce; an exchange of maps; a vote",
        "The road map begins with a truce, moves to a swap and ends with a vote."
            + " | a truce; a swap; a vote",
        "Osk would open the dam, after which Velia would pay."
            + " | Osk would open the dam; Velia would pay",
        "Osk will open the dam, with talks to come later. | Osk will open the dam; talks",
        "A vote would come after the amnesty. | the amnesty; A vote",
        "Osk promised to leave the valley once monitors had come."
            + " | monitors had come; leave the valley",
        "Osk's ministers are to be named once Velia has signed."
            + " | Velia has signed; Osk's ministers are to be named",
        "Within ten days of the signing, Osk will leave. | the signing; Osk will leave",
        "First, Osk opens the dam. Next, Velia pays. Finally, the court decides."
            + " | Osk opens the dam; Velia pays; the court decides",
        "In March Osk will pay, in April Velia will vote, and in May the camps will close."
            + " | Osk will pay; Velia will vote; the camps will close",
        "Osk said it would drop the charges once Velia had told it that the men were not there."
            + " | Velia had told it that the men were not there; it would drop the charges",
        "Osk would pay the men once the Front, a band of rebels, had left the valley."
            + " | the Front, a band of rebels, had left the valley; Osk would pay the men",
        "Aas will meet Osk after holding talks with Velia."
            + " | holding talks with Velia; meet Osk",
      })
  void order_isFoundWithItsSteps(String sentence, String steps) {
    List<Sequence> found = find(sentence);
    assertThat(found).hasSize(1);
    assertThat(found.getFirst().steps())
        .extracting(s -> s.of(sentence))
        .containsExactly(steps.split("; "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The talks in Lund were followed by a dinner.",
        "The ministers met in Lund, followed by a walk.",
        "If Osk pays, then Velia will sign.",
        "Since then Osk has waited.",
        "Osk will sign only once Velia has paid.",
        "Talks and disarming would run in parallel.",
        "Osk first met Velia in Lund.",
        "Osk met Velia before the dam burst.",
        "The match will be played when it rains.",
        "Osk will return after Easter.",
        "In the second, the engine failed.",
        "After Osk withdrew, the Front disarmed.",
        "The plan has three parts: money, time and trust.",
        "Let the guns fall silent, and Osk will come the next day.",
        "He wrote first of the sea, next of the war and at last of nothing at all.",
        "The vote comes before everything.",
        "Osk shook hands with Velia before sitting down.",
        "A defeat could be followed by a split, analysts say.",
      })
  void lookalike_isNoOrder(String sentence) {
    assertThat(find(sentence)).isEmpty();
  }

  @Test
  void order_belongsToWhoSaysOrWantsIt() {
    assertThat(find("Osk wants a truce first and then a vote.").getFirst().by())
        .containsExactly("osk");
    assertThat(find("Norn said fuel would flow once the road was open.").getFirst().by())
        .containsExactly("norn");
    assertThat(find("The plan foresees a truce, followed by a vote.").getFirst().by()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Osk will leave as soon as the border has been marked, and Velia will move in at its heels."
            + " | the border has been marked; Osk will leave; Velia will move in",
        "The mediators foresee a truce, a census in its wake, and elections to round it off."
            + " | a truce; a census; elections",
        "Osk leaves the port first, Velia the airport next and the Front the hills last."
            + " | Osk leaves the port; Velia the airport; the Front the hills",
        "Osk would be recognised straight away, embassies would reopen in the autumn, and the maps"
            + " would be settled last."
            + " | Osk would be recognised; embassies would reopen in the autumn;"
            + " the maps would be settled",
        "Osk will lift the blockade today; after that, Norn said, Velia must pay."
            + " | Osk will lift the blockade today; Velia must pay",
        "The road map provides for a truce, a swap and a vote, in that order."
            + " | a truce; a swap; a vote",
        "A swap is planned for May, and a summit for the week after. | A swap; a summit",
        "The ban would be suspended the day the text is signed and lifted after elections."
            + " | the text is signed; The ban would be suspended; elections; lifted",
        "With the accord signed, Osk will pull back. | the accord signed; Osk will pull back",
        "First the guns fall silent. Then come the buses. The envoys arrive last."
            + " | the guns fall silent; the buses; The envoys arrive",
        "A truce leads, a swap comes next and the ballot is last. | A truce; a swap comes; the ballot",
        "Osk said relief would come last, after the reactor had been shut down and inspectors had"
            + " returned."
            + " | the reactor had been shut down; inspectors had returned; relief would come last",
        "The posts will be approved first, then advertised, and filled once the budget has passed."
            + " | The posts will be approved; advertised; the budget has passed; filled",
        "A judge will be named after both have sat down, and hearings will begin once the judge has"
            + " sworn."
            + " | both have sat down; A judge will be named; the judge has sworn;"
            + " hearings will begin",
        "Payment follows delivery, and delivery follows inspection."
            + " | inspection; delivery; Payment",
        "A truce would open the programme; a swap would then begin, and a vote would complete it."
            + " | A truce; a swap would then begin; a vote",
        "Counts lead on to payments; payments make room for a truce; a vote completes the chain."
            + " | Counts; payments; a truce; a vote",
        "Osk drew up a plan that opens with the sick, moves on to the roads and is rounded off by a"
            + " feast. | the sick; the roads; a feast",
        "The road map takes up the prisoners ahead of the elections, with the army in third place."
            + " | the prisoners; the elections; the army",
        "Osk will pay, followed a week later by Velia's fleet, and the Front will leave at the end."
            + " | Osk will pay; Velia's fleet; the Front will leave",
        "Osk is to count the guns; that done, Velia opens the road, whereupon the Front disarms."
            + " | Osk is to count the guns; Velia opens the road; the Front disarms",
        "Upon the release of the maps, Osk will clear the fields, and at the close of that work Velia"
            + " will vote."
            + " | the release of the maps; Osk will clear the fields; Velia will vote",
        "Osk will free the sick first, Velia will pay immediately upon receipt, and the Front will"
            + " disarm when that is done."
            + " | Osk will free the sick; Velia will pay; the Front will disarm",
        "The fields would be cleared in phase one, the maps would be handed over in phase two and a"
            + " treaty would be signed in the final phase."
            + " | The fields would be cleared; the maps would be handed over;"
            + " a treaty would be signed",
        "The fields would be cleared first, then schools reopened, and the army would leave after"
            + " that."
            + " | The fields would be cleared; schools reopened; the army would leave",
        "First Osk pays, then Velia votes, and the Front goes home, if the plan holds."
            + " | Osk pays; Velia votes; the Front goes home",
        "The draft provides for a truce, on completion of which Osk would leave."
            + " | a truce; Osk would leave",
        "As soon as the road over the pass is cleared of mines, lorries will set off for the town,"
            + " Norn said. | the road over the pass is cleared of mines;"
            + " lorries will set off for the town",
        "Prior to the closing of the pit, every miner will be offered work."
            + " | every miner will be offered work; the closing of the pit",
        "Once freed, the sailors will be taken home. | freed; the sailors will be taken home",
        "Having secured a vote, the premier will name a cabinet."
            + " | secured a vote; the premier will name a cabinet",
        "Osk has promised to rehire the drivers after the strike ends."
            + " | the strike ends; rehire the drivers",
        "The union will ballot its members before calling off the ban."
            + " | ballot its members; calling off the ban",
        "The firm would accept a pay cut this autumn and receive seats on the board the year after."
            + " | would accept a pay cut this autumn; receive seats on the board",
        "The inspectors will visit the halls in May. A report would follow in June."
            + " | The inspectors will visit the halls in May; A report would follow",
        "A truce would be followed, six weeks later, by elections. | A truce; elections",
        "Under the map the first step is a swap, the second a visit and the third a treaty."
            + " | a swap; a visit; a treaty",
        "Before leaving for the coast, the envoy, Mr Lind, will brief the parties."
            + " | the envoy, Mr Lind, will brief the parties; leaving for the coast",
        "Osk's truce is to give way to a permanent armistice."
            + " | Osk's truce; a permanent armistice",
        "Osk will hand back the dam. Velia will lift its siege of the town a day later."
            + " | Osk will hand back the dam; Velia will lift its siege of the town",
        "The dispute will go to court directly the new governor takes office."
            + " | the new governor takes office; The dispute will go to court",
        "A map, a count, a vote: that is the order of the day. | A map; a count; a vote",
        "The steps, as Osk tells it, are a count of the guns, a visit to the fields, and a vote."
            + " | a count of the guns; a visit to the fields; a vote",
        "Osk set out what would follow a truce: an audit, a trial, a vote."
            + " | a truce; an audit; a trial; a vote",
        "The paper names two phases: a count, a truce. A treaty would then follow."
            + " | a count; a truce; A treaty would then follow",
        "The list runs: day one, visits; day five, letters; day ten, buses. | visits; letters; buses",
        "The plan foresees a peace in stages: post to begin with, trade next, the border at the very"
            + " end. | post; trade; the border",
        "No sooner is the text signed, Norn said, than troops will move in."
            + " | is the text signed; troops will move in",
        "Once the books are open, auditors will come in and Velia will vote."
            + " | the books are open; auditors will come in; Velia will vote",
        "The pullout starts in the south, proceeds to the river and ends at the sea."
            + " | The pullout starts in the south; proceeds to the river; ends at the sea",
        "The boxes would be counted first, a winner would be declared and a cabinet would be sworn in."
            + " | The boxes would be counted; a winner would be declared;"
            + " a cabinet would be sworn in",
        "Norn suggested that the names be read at once, that a judge mind the ministry in the interim"
            + " and that the row be settled in May."
            + " | the names be read; a judge mind the ministry; the row be settled in May",
        "Roads, Norn said, would be the first order of business and schools the second; the fleet"
            + " would come last. | Roads; schools; the fleet would come",
        "Relief had to come first, followed by the opening of the port and talks on prisoners."
            + " | Relief; the opening of the port; talks on prisoners",
        "Osk, Norn indicated, would free the sick upon signature and pay the rest in due course."
            + " | signature; would free the sick; pay the rest",
        "Step one is a count, step two a cap on the guns, and an end to the tolls concludes it."
            + " | a count; a cap on the guns; an end to the tolls",
        "Osk said the cook would be freed at once, the women a day later and the skipper last."
            + " | the cook would be freed; the women; the skipper",
        "Norn wants the experts to report first, after which the quotas would be fixed and the boats"
            + " licensed. | the experts to report; the quotas would be fixed; the boats licensed",
        "Osk plans to close the mine first, then the mill, and to turn the yard into a park."
            + " | close the mine; the mill; turn the yard into a park",
        "The agenda puts the maps at the top, the dam next and the fines at the bottom."
            + " | the maps; the dam; the fines",
        "Under the deal reached by the two generals the wounded leave first, then the old."
            + " | the wounded leave; the old",
        "After the count the board would name a clerk, then pay the guards and finally close."
            + " | the count; the board would name a clerk; pay the guards; close",
        "Osk would settle the budget first, then the law, and would leave the posts until last."
            + " | would settle the budget; the law; would leave the posts",
        "Lorries will go in first, followed by doctors, and the men will then be flown out."
            + " | Lorries will go in; doctors; the men will then be flown out",
        "A truce would be followed by a swap, under a text which their envoys have read."
            + " | A truce; a swap",
        "Once the votes are counted, the board will tell the result and the new mayor will be sworn in."
            + " | the votes are counted; the board will tell the result;"
            + " the new mayor will be sworn in",
        "The court will read the papers; after a hearing, it will rule on the mine."
            + " | The court will read the papers; a hearing; it will rule on the mine",
        "Osk proposes to take it step by step: the ban is lifted, the boats come home, the count"
            + " begins. | the ban is lifted; the boats come home; the count begins",
        "Work starts after three stages: the bed is surveyed, the toll is fixed, and the towns vote."
            + " | the bed is surveyed; the toll is fixed; the towns vote; Work starts",
        "The duty comes off, Norn wrote, once a register is running."
            + " | a register is running; The duty comes off",
        "When the pumps have been handed over, the pit will be sealed, and the seal will be followed"
            + " by a park. | the pumps have been handed over; the pit will be sealed; a park",
        "The plan of both ministries sees mines cleared, wells reopened and, last, titles checked."
            + " | mines cleared; wells reopened; titles checked",
        "Amar, a patient man, means to talk to each side alone and only afterwards to call both."
            + " | talk to each side alone; call both",
      })
  void chain_goesOnWhereItsLinksShareAStep(String text, String steps) {
    List<Sequence> found = find(text);
    assertThat(found).hasSize(1);
    assertThat(found.getFirst().steps())
        .extracting(s -> s.of(text))
        .containsExactly(steps.split("; "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Osk met Velia on Monday, flew to Lund on Tuesday and left on Wednesday.",
        "In March the talks collapsed, in April the guns spoke, and in May the envoy came back.",
        "The accord was signed in March, took effect in April and then collapsed.",
        "Not one gun would be surrendered before Osk had gone.",
        "Osk wants the tolls lifted before it will discuss the bridge.",
        "The text obliges Osk to free the men before talks can start.",
        "Velia's last boat will sail next week.",
        "A count could lead to a vote.",
        "Osk will see the maps ahead of the rains.",
        "Osk will free no prisoners before Velia has paid.",
        "Ida Venn, the speaker, again refused to call the vote before Velia had left.",
        "Osk won by two goals, after first conceding one and then missing a penalty.",
        "Osk and Velia are to meet on Monday, their first encounter in nine years.",
        "Onlookers guessed that once the king abdicated, the generals would split.",
        "The winner of the prize, then a boy of nineteen, wrote of the sea.",
        "Once again the shepherds waited in vain for Osk.",
        "After Osk withdrew, the Front will find no shelter.",
        "Nothing would be paid ahead of a vote.",
        "A word about the flag would have to come ahead of any talk about pipes.",
        "The envoys are due on Thursday, a day later than planned.",
        "He saw Osk in Lund on Sunday and Velia in Bern the following day.",
      })
  void whatIsOverOrDemanded_isNoChain(String text) {
    assertThat(find(text)).isEmpty();
  }

  private static List<Sequence> find(String sentence) {
    return new SequenceFinder().find(Invented.report(sentence, CAST));
  }

  @Test
  void whatMustNotGoOnMeanwhile_isNoFurtherStep() {
    String text =
        "Osk will leave the houses once a truce has been signed, and not while planes are bombing.";
    assertThat(find(text).getFirst().steps())
        .extracting(s -> s.of(text))
        .containsExactly("a truce has been signed", "Osk will leave the houses");
  }

  @Test
  void orderInTheNextSentence_isOfWhoSeesItTheOtherWay() {
    String text =
        "Norn sees it the other way round. The towers would come down once Osk had disarmed.";
    assertThat(find(text).getFirst().by()).containsExactly("norn");
  }

  @Test
  void anOfficialSomebodyMet_isNoStep() {
    String text =
        "Mr Kerry met Sergei Lavrov, Russia's Foreign Minister, and was due to see President"
            + " Vladimir Putin later in the day.";
    assertThat(new SequenceFinder().find(Read.of(text).groundwork())).isEmpty();
  }
}
