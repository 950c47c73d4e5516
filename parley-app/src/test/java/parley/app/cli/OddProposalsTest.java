package parley.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.opinion.StandIn;
import parley.reading.claim.Commitment;
import parley.reading.claim.Condition;
import parley.reading.claim.Meeting;
import parley.reading.claim.Position;
import parley.reading.claim.Relation;
import parley.reading.claim.Statement;

/** A model may propose what no rule would make; every command has to take it like any claim. */
class OddProposalsTest {

  private static final String REPORT =
      """
      Osk and Velia meet over the Sarn dam

      4 March 2031

      LUND - Osk will not open the gates of the Sarn dam until Velia pays for the repair, Osk's \
      Water Minister Tomas Brandt said on Tuesday.

      Without a word from Norn, the engineers of Velia will stay at home. Norn was silent.
      """;

  @TempDir
  @SuppressWarnings("NullAway.Init") // JUnit sets it
  private Path folder;

  @Test
  void proposalsThatNoRuleWouldMake_areTakenByEveryCommand() throws IOException {
    Path talks = folder.resolve("talks.yaml");
    for (int round = 0; round < Relation.Type.values().length; round++) {
      try (StandIn service = StandIn.answering(odd(round))) {
        Run brief = asked(service, "brief", "-", "--json");
        assertThat(brief.code()).as("brief of round %s", round).isZero();
        assertThat(brief.err()).contains("stand-in proposed 10 claims: 10 added, 0 found before\n");
        assertThat(asked(service, "draft", "-", "--out", talks.toString()).code()).isZero();
        assertThat(Run.parley("check", talks.toString()).out())
            .as("draft of round %s", round)
            .endsWith(": sound\n");
      }
    }
  }

  @Test
  void pagesExportsAndDossiers_takeThemToo() throws IOException {
    Path dossier = folder.resolve("sarn");
    try (StandIn service = StandIn.answering(odd(3))) {
      for (String[] command :
          new String[][] {
            {"brief", "-"},
            {"brief", "-", "--html", "-"},
            {"export", "-", "--format", "events-csv"},
            {"export", "-", "--format", "claims"},
            {"read", "-", "--into", dossier.toString()}
          }) {
        assertThat(asked(service, command).code()).as(String.join(" ", command)).isZero();
      }
      assertThat(Run.parley("brief", dossier.toString()).code()).isZero();
    }
  }

  /** A claim of every kind, each time of other types and statuses, in shapes that no rule makes. */
  private static String odd(int round) {
    return """
    {"claims":[
     {"kind":"condition","type":"%s","polarity":"%s","statedBy":["Norn","Osk","Velia"],
      "marker":"Without","blocked":"the engineers of Velia","consequence":"will stay at home",
      "needs":[{"words":"a word","by":[]},{"words":"engineers","by":["Norn","Tomas Brandt"]}]},
     {"kind":"statement","speakers":["Norn","Tomas Brandt"],"mode":"%s","content":["silent"],
      "addressee":"Osk","negated":true},
     {"kind":"sequence","by":["Norn"],"markers":["until"],
      "steps":["Norn was silent","the repair","the engineers of Velia","silent"]},
     {"kind":"leverage","principal":"Norn","on":"Osk","marker":"was"},
     {"kind":"leverage","through":"Norn","on":"Tomas Brandt","marker":"a word"},
     {"kind":"demand","by":["Norn"],"of":["Norn"],"content":"at home","cue":"said"},
     {"kind":"position","actor":"Norn","issue":"at home","stance":"%s","attributedBy":"Norn",
      "evidence":"will stay"},
     {"kind":"commitment","by":"Osk","content":"engineers","status":"%s"},
     {"kind":"meeting","participants":[],"convener":"Norn","body":"Osk","agenda":["word"],
      "place":"home","status":"%s","confirmedBy":["Osk"],"refusedBy":["Osk"],
      "words":"Norn was silent"},
     {"kind":"relation","from":"Norn","to":"Velia","type":"%s","status":"%s",
      "evidence":"stay at home"}]}
    """
        .formatted(
            word(Condition.Type.values(), round),
            word(Condition.Polarity.values(), round),
            word(Statement.Mode.values(), round),
            word(Position.Stance.values(), round),
            word(Commitment.Status.values(), round),
            word(Meeting.Status.values(), round),
            word(Relation.Type.values(), round),
            word(Relation.Status.values(), round));
  }

  private static String word(Enum<?>[] values, int round) {
    return values[round % values.length].name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static Run asked(StandIn service, String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of("--second-opinion", service.address(), "--model", "stand-in"));
    return Run.withInput(REPORT, all.toArray(String[]::new));
  }
}
