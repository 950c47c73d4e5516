package parley.opinion.pinning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import parley.opinion.Sarn;
import parley.opinion.pinning.Unfounded.Why;
import parley.opinion.proposing.Answer;
import parley.reading.claim.Actor;
import parley.reading.claim.Claim;
import parley.reading.claim.Evidence;
import parley.reading.claim.Meeting;
import parley.reading.report.Report;

/** Proposals of every kind, and the names in them, against a report. */
class PinnerTest {

  private static final String TEXT =
      """
      Talks on the dam in Lund

      4 March 2031

      LUND - Tomas Brandt of Osk met Lea Moreau on Tuesday. He said: “We will open the gates.” The \
      Ferry Guild asked the Lowland Bank for credit before the round. Brandt warned that without \
      credit the boats would stop.

      First the bank pays, then the gates open. The bank backs the treaty. The Guild promised to \
      wait. Elder Pask leads the Guild.
      """;

  private static final Report REPORT = Sarn.report("guild.txt", TEXT);
  private static final List<Claim> RULES = Sarn.rules(REPORT);
  private static final Excerpt EXCERPT = Excerpts.of(REPORT).getFirst();

  @Test
  void statement_isPinnedToItsSpeakerCueAndWords() {
    assertPinned(
        """
        {"kind":"statement","passage":"He said: \\"We will open the gates.\\"","speakers":["He"],
         "mode":"direct","cue":"said","content":["We will open the gates."],"addressee":null,
         "negated":false}\
        """,
        "{source=[He], cue=[said], content=[We will open the gates.]}",
        "speakers=[Tomas Brandt]",
        "mode=DIRECT",
        "onRecord=true");
  }

  @Test
  void demand_isPinnedToWhoAsksWhom() {
    assertPinned(
        """
        {"kind":"demand","passage":null,"by":["the Ferry Guild"],"of":["Lowland Bank"],
         "content":"credit before the round","cue":"asked"}\
        """,
        "{cue=[asked], content=[credit before the round]}",
        "by=[Ferry Guild]",
        "of=[Lowland Bank]");
  }

  @Test
  void warning_isPinnedToItsConsequence() {
    assertPinned(
        """
        {"kind":"condition","passage":null,"type":"warning","statedBy":["Brandt"],
         "marker":"without","blocked":null,"consequence":"the boats would stop",
         "needs":[{"words":"credit","by":[]}],"polarity":"positive"}\
        """,
        Map.of(Why.NOT_QUOTED, 1));
    assertPinned(
        """
        {"kind":"condition","passage":"Brandt warned that without credit the boats would stop.",
         "type":"warning","statedBy":["Brandt"],"marker":"without","blocked":"",
         "consequence":"the boats would stop","needs":[{"words":"credit","by":["Bela Kun"]}]}\
        """,
        Map.of(Why.NOBODY, 1));
    assertPinned(
        """
        {"kind":"condition","passage":"Brandt warned that without credit the boats would stop.",
         "type":"warning","statedBy":["Brandt"],"marker":"without","blocked":"",
         "consequence":"the boats would stop","needs":[{"words":"credit","by":[]}]}\
        """,
        "{marker=[without], consequence=[the boats would stop], needs=[credit]}",
        "statedBy=[Tomas Brandt]",
        "polarity=POSITIVE");
  }

  @Test
  void sequence_isPinnedToItsSteps() {
    assertPinned(
        """
        {"kind":"sequence","passage":null,"by":[],"steps":["the bank pays","the gates open"],
         "markers":["First","then"]}\
        """,
        "{steps=[the bank pays, the gates open], markers=[First, then]}",
        "by=[]");
  }

  @Test
  void sequenceOfOneStep_isNone() {
    assertPinned(
        """
        {"kind":"sequence","by":[],"steps":["the bank pays","the bank pays"],"markers":["First"]}\
        """,
        Map.of(Why.NO_CLAIM, 1));
  }

  @Test
  void commitment_isPinnedToWhatItIsTo() {
    assertPinned(
        """
        {"kind":"commitment","passage":"The Guild promised to wait.","by":"Ferry Guild",
         "content":"to wait","attributedBy":null,"status":"acknowledged"}\
        """,
        "{content=[to wait]}",
        "by=Ferry Guild",
        "to=to wait");
  }

  @Test
  void position_hasAnIssueInTheReportsWords() {
    assertPinned(
        """
        {"kind":"position","passage":"The bank backs the treaty.","actor":"Lowland Bank",
         "issue":"the treaty","stance":"for","evidence":"backs the treaty","attributedBy":null}\
        """,
        "{evidence=[backs the treaty]}",
        "actor=Lowland Bank",
        "issue=Issue[id=treaty, label=the treaty]");
  }

  @Test
  void meeting_hasTheDayThatTheRulesRead() {
    Meeting meeting =
        (Meeting)
            only(
                """
                {"kind":"meeting","passage":null,"participants":["Tomas Brandt","Lea Moreau"],
                 "convener":null,"body":null,"agenda":["the dam"],"date":"on Tuesday",
                 "place":"Lund","status":"held","confirmedBy":[],"refusedBy":[],
                 "words":"met Lea Moreau"}\
                """);

    assertThat(meeting.date()).hasToString("2031-03-04");
    assertThat(meeting.place()).isEqualTo("Lund");
    assertThat(meeting.agenda()).extracting(Meeting.AgendaItem::text).containsExactly("the dam");
    assertThat(meeting.participants()).hasSize(2);
  }

  @Test
  void leverageAndRelation_arePinnedToWhom() {
    assertPinned(
        """
        {"kind":"leverage","passage":null,"principal":"Ferry Guild","through":null,
         "on":"Lowland Bank","act":null,"marker":"asked the Lowland Bank for","goal":"credit"}\
        """,
        Map.of(Why.NOT_QUOTED, 1));
    assertPinned(
        """
        {"kind":"relation","passage":null,"from":"Pask","to":"Ferry Guild","type":"leads",
         "status":"holds","evidence":"leads the Guild"}\
        """,
        "{evidence=[leads the Guild]}",
        "from=Pask",
        "to=Ferry Guild",
        "type=LEADS");
  }

  @Test
  void tieOfSomebodyToThemselves_isNone() {
    assertPinned(
        """
        {"kind":"relation","from":"Ferry Guild","to":"the Ferry Guild","type":"ally",
         "status":"holds","evidence":"leads the Guild"}\
        """,
        Map.of(Why.NO_CLAIM, 1));
  }

  @Test
  void fieldsThatAreMissing_orOfAnotherForm_areNoClaim() {
    for (String proposal :
        List.of(
            "{\"kind\":\"statement\"}",
            "{\"kind\":\"demand\",\"by\":[\"Osk\"]}",
            "{\"kind\":\"actor\"}",
            "{\"kind\":\"actor\",\"name\":\"they\",\"type\":\"group\"}",
            "{\"kind\":\"actor\",\"name\":\"Osk and Norn\",\"type\":\"joint\"}",
            "{\"kind\":\"position\",\"evidence\":{\"start\":90,\"end\":12}}",
            "{\"kind\":\"event\",\"trigger\":\"met\",\"plover\":\"CONSULT\"}",
            "{\"kind\":\"date\",\"span\":[38,50],\"value\":\"1999-01-01\"}")) {
      assertPinned(proposal, Map.of(Why.NO_CLAIM, 1));
    }
  }

  @Test
  void offsetsBesideWords_areNotLookedAt() {
    assertPinned(
        """
        {"kind":"commitment","passage":null,"by":"Ferry Guild","content":"promised to wait",
         "span":[400,2],"start":-1,"end":99999,"status":"claimed"}\
        """,
        "{content=[promised to wait]}",
        "by=Ferry Guild");
  }

  @Test
  void nameTheReportHas_andTheRulesDoNotKnow_isTakenIn() {
    Pinner pinner = pinned("{\"kind\":\"actor\",\"name\":\"the boats\",\"type\":\"group\"}");

    assertThat(pinner.actors())
        .singleElement()
        .satisfies(a -> {
          assertThat(a.name()).isEqualTo("boats");
          assertThat(a.id()).isEqualTo("actor-" + (Numbers.last(RULES, "actor") + 1));
          assertThat(a.mentions()).extracting(m -> m.span().of(TEXT)).containsExactly("boats");
        });
  }

  @Test
  void nameThatOnlyClaimsUse_isTakenInIfTheReportHasItAndItIsNobodysYet() {
    assertPinned(
        """
        {"kind":"relation","passage":null,"from":"South Osk","to":"Ferry Guild","type":"ally",
         "status":"holds","evidence":"leads the Guild"}\
        """,
        Map.of(Why.NOBODY, 1));
    Report report = Sarn.report("eyes.txt", "The round went on. It was all MN to them.\n");
    Pinner pinner = new Pinner(report, List.of(), "model:stand-in");
    pinner.pin(
        Excerpts.of(report).getFirst(),
        Answer.read(
                """
                [{"kind":"demand","by":["MN"],"of":[],"content":"The round","cue":"went on"}]\
                """)
            .proposals());
    assertThat(pinner.actors()).extracting(Actor::name).containsExactly("MN");
    assertThat(pinner.pinned()).hasSize(1);
  }

  @Test
  void longerNameOfSomebodyOfAnotherKind_isNobodysYet() {
    assertPinned(
        """
        {"kind":"relation","passage":"Elder Pask leads the Guild.","from":"Elder Pask",
         "to":"Ferry Guild","type":"leads","status":"holds","evidence":"leads the Guild"}\
        """,
        Map.of(Why.NOBODY, 1));
  }

  @Test
  void namePartsOfSomebodyKnown_areTheSame() {
    Pinner pinner =
        pinned("{\"kind\":\"actor\",\"name\":\"Tomas Brandt of Osk\",\"type\":\"person\"}");

    assertThat(pinner.actors()).isEmpty();
    assertThat(pinner.known()).isEqualTo(1);
  }

  @Test
  void wordsFoundTwice_areThoseOfThePassage() {
    assertPinned(
        """
        {"kind":"commitment","passage":"First the bank pays, then the gates open.",
         "by":"Lowland Bank","content":"the gates","status":"claimed"}\
        """,
        "{content=[the gates]}",
        "by=Lowland Bank");
    int second = TEXT.indexOf("the gates open");
    assertThat(
            Evidence.of(
                only(
                    """
                    {"kind":"commitment","passage":"First the bank pays, then the gates open.",
                     "by":"Lowland Bank","content":"the gates","status":"claimed"}\
                    """)))
        .extracting(s -> s.start())
        .containsExactly(second);
  }

  @Test
  void wordsFoundTwice_withoutAPassage_areNowhere() {
    assertPinned(
        """
        {"kind":"commitment","passage":"A sentence of my own.","by":"Lowland Bank",
         "content":"the gates","status":"claimed"}\
        """,
        Map.of(Why.NOT_QUOTED, 1));
  }

  @Test
  void wordsOverTwoParagraphs_areNoQuotation() {
    assertPinned(
        """
        {"kind":"commitment","passage":null,"by":"Lowland Bank","status":"claimed",
         "content":"the boats would stop. First the bank pays"}\
        """,
        Map.of(Why.NOT_QUOTED, 1));
  }

  private static void assertPinned(String proposal, String words, String... fields) {
    Claim claim = only(proposal);
    Map<String, List<String>> quoted = new java.util.LinkedHashMap<>();
    Evidence.named(claim)
        .forEach((name, spans) -> quoted.put(name, spans.stream().map(s -> s.of(TEXT)).toList()));
    assertThat(quoted).hasToString(words);
    String named = claim.toString();
    for (Claim actor : RULES) {
      if (actor instanceof Actor a) {
        named = named.replaceAll("\\b" + a.id() + "\\b", a.name());
      }
    }
    assertThat(named).contains(fields);
  }

  private static void assertPinned(String proposal, Map<Why, Integer> dropped) {
    Pinner pinner = pinned(proposal);
    assertThat(pinner.pinned()).as(proposal).isEmpty();
    assertThat(pinner.actors()).as(proposal).isEmpty();
    assertThat(pinner.dropped()).as(proposal).isEqualTo(dropped);
  }

  private static Claim only(String proposal) {
    Pinner pinner = pinned(proposal);
    assertThat(pinner.dropped()).isEmpty();
    assertThat(pinner.pinned()).hasSize(1);
    return pinner.pinned().getFirst().claim();
  }

  private static Pinner pinned(String proposal) {
    Pinner pinner = new Pinner(REPORT, RULES, "model:stand-in");
    Answer answer = Answer.read("[" + proposal + "]");
    pinner.drop(Why.NO_CLAIM, answer.malformed());
    pinner.pin(EXCERPT, answer.proposals());
    return pinner;
  }
}
