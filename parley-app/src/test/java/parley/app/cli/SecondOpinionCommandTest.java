package parley.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import parley.opinion.StandIn;

/** Commands with a second opinion, from a model on this machine that says what the test wants. */
@Timeout(60)
class SecondOpinionCommandTest {

  private static final String REPORT =
      """
      Osk and Velia meet over the Sarn dam

      4 March 2031

      LUND - Osk will not open the gates of the Sarn dam until Velia pays for the repair, Osk's \
      Water Minister Tomas Brandt said on Tuesday.

      Without a word from Norn, the engineers of Velia will stay at home. Norn was silent.
      """;

  private static final String ANSWER =
      """
      {"claims":[
       {"kind":"condition","passage":"Without a word from Norn, the engineers of Velia will stay at home.",
        "type":"precondition","statedBy":[],"marker":"Without",
        "blocked":"the engineers of Velia will stay at home","consequence":null,
        "needs":[{"words":"a word from Norn","by":["Norn"]}],"polarity":"positive"},
       {"kind":"demand","passage":"Norn was silent.","by":["Norn"],"of":["Osk"],
        "content":"hand over the keys","cue":"silent"}]}\
      """;

  private static final String KEY = "sk-the-secret-of-the-house";

  @TempDir
  @SuppressWarnings("NullAway.Init") // JUnit sets it
  private Path folder;

  @Test
  void read_withASecondOpinion_addsWhatQuotesTheReport() {
    try (StandIn service = StandIn.answering(ANSWER)) {
      Run rules = Run.withInput(REPORT, "read", "-", "--json");
      Run both = asked(service, "read", "-", "--json");

      assertThat(both.code()).isZero();
      assertThat(both.out().lines().toList()).containsSubsequence(rules.out().lines().toList());
      assertThat(both.out().lines().filter(l -> !rules.out().contains(l)))
          .singleElement()
          .asString()
          .startsWith("{\"kind\":\"condition\",\"id\":\"condition-2\"")
          .endsWith("\"confidence\":0.5,\"rule\":\"model:stand-in\"}");
      assertThat(both.err())
          .isEqualTo(
              """
              parley: second opinion: 247 characters of stdin go to localhost:%d (model stand-in)
              parley: second opinion: stand-in proposed 2 claims: 1 added, 0 found before, \
              1 quotes words that are not in the report (dropped)
              """
                  .formatted(service.port()));
    }
  }

  @Test
  void list_marksWhatAModelProposed() {
    try (StandIn service = StandIn.answering(ANSWER)) {
      assertThat(asked(service, "read", "-").out().lines().filter(l -> l.contains("model")))
          .singleElement()
          .asString()
          .startsWith("condition-2")
          .endsWith(" (model:stand-in)");
    }
  }

  @Test
  void briefAndDraft_takeAProposalLikeAnyClaim() {
    try (StandIn service = StandIn.answering(ANSWER)) {
      assertThat(asked(service, "brief", "-").out().replaceAll("\\s+", " "))
          .contains("a word from Norn")
          .contains("1 claim was proposed by a language model, stand-in, and quotes the report.");
      assertThat(asked(service, "draft", "-").out()).contains("a word from Norn");
      assertThat(asked(service, "brief", "-", "--min-confidence", "0.51").out())
          .doesNotContain("a word from Norn");
    }
  }

  @Test
  void withoutTheOption_nothingIsSent() {
    try (StandIn service = StandIn.answering(ANSWER)) {
      Map<String, String> environment =
          Map.of(
              "PARLEY_MODEL_KEY", KEY, "OPENAI_API_KEY", KEY, "OPENAI_BASE_URL", service.address());
      Run run = Run.withEnvironment(environment, REPORT, "brief", "-");

      assertThat(run.code()).isZero();
      assertThat(service.asked()).isEmpty();
    }
  }

  @Test
  void withoutTheOption_noClassForItIsLoaded() throws Exception {
    Path report = Files.writeString(folder.resolve("sarn.txt"), REPORT);
    for (String[] command : new String[][] {{"--help"}, {"brief", report.toString()}}) {
      List<String> line =
          new ArrayList<>(
              List.of(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-Xlog:class+load:stdout",
                  "-cp",
                  System.getProperty("java.class.path"),
                  "parley.app.cli.Main"));
      line.addAll(List.of(command));
      File loaded = folder.resolve("loaded.txt").toFile();
      Process process =
          new ProcessBuilder(line).redirectErrorStream(true).redirectOutput(loaded).start();

      assertThat(process.waitFor(40, TimeUnit.SECONDS)).isTrue();
      assertThat(process.exitValue()).isZero();
      assertThat(Files.readString(loaded.toPath()))
          .contains("parley.app.cli.BriefCommand ")
          .doesNotContain("dev.langchain4j", "java.net.http", "parley.opinion.asking.ChatModel");
    }
  }

  @Test
  void key_isSentToTheModelAndShownToNobody() {
    try (StandIn service = StandIn.doing(StandIn.sending(401, "wrong key " + KEY))) {
      Run run =
          Run.withEnvironment(
              Map.of("PARLEY_MODEL_KEY", KEY),
              REPORT,
              with(service, "read", "-", "--json", "--debug"));

      assertThat(service.asked().getFirst().key()).isEqualTo("Bearer " + KEY);
      assertThat(run.out() + run.err()).doesNotContain(KEY);
      assertThat(run.err())
          .contains("localhost:" + service.port() + " does not take the key in PARLEY_MODEL_KEY");
    }
  }

  @Test
  void keyWithALineBreakInside_isRefusedUnseen() {
    try (StandIn service = StandIn.answering(ANSWER)) {
      Run run =
          Run.withEnvironment(
              Map.of("PARLEY_MODEL_KEY", "sk-a\r\nX-Evil: 1"), REPORT, with(service, "read", "-"));

      assertThat(run.code()).isEqualTo(ExitCode.USAGE.number());
      assertThat(run.err()).doesNotContain("sk-a", "Evil");
      assertThat(service.asked()).isEmpty();
    }
  }

  @Test
  void modelThatFails_leavesTheRulesClaimsAndExitsWithZero() {
    Run rules = Run.withInput(REPORT, "read", "-", "--json");
    try (StandIn service = StandIn.doing(StandIn.sending(404, ""))) {
      Run run = asked(service, "read", "-", "--json");

      assertThat(run).isEqualTo(new Run(0, rules.out(), run.err()));
      assertThat(run.err().lines())
          .hasSize(2)
          .last()
          .asString()
          .isEqualTo(
              "parley: second opinion: broke off after 0 of 1 parts: localhost:"
                  + service.port()
                  + " answers with status 404, not found: look at the address, which often ends in"
                  + " /v1, and at the model's name, stand-in. Every claim of the rules is there.");
    }
  }

  @Test
  void slowModel_isGivenUpAfterItsTime() {
    try (StandIn service = StandIn.doing(StandIn.dripping())) {
      Run run = asked(service, "read", "-", "--json", "--model-time", "1");

      assertThat(run.code()).isZero();
      assertThat(run.out()).startsWith("{\"kind\":\"report\"");
      assertThat(run.err()).contains("gave no whole answer within 1 seconds");
    }
  }

  @Test
  void failingModel_isNotAskedAboutTheOtherReports() throws IOException {
    for (int i = 0; i < 3; i++) {
      Files.writeString(folder.resolve(i + ".txt"), REPORT + "Round " + i + " follows.\n");
    }
    try (StandIn service = StandIn.doing(StandIn.saying(ANSWER), StandIn.sending(403, ""))) {
      Run run = Run.parley(with(service, "read", folder.toString(), "--json"));

      assertThat(service.asked()).hasSize(2);
      assertThat(run.out().lines().filter(l -> l.startsWith("{\"kind\":\"report\""))).hasSize(3);
      assertThat(run.out().lines().filter(l -> l.contains("model:stand-in"))).hasSize(1);
      assertThat(run.err()).contains("broke off after 1 of 3 parts");
    }
  }

  @Test
  void dossier_keepsProposals_andIsNotAskedAboutAgain() throws IOException {
    Path dossier = folder.resolve("sarn");
    try (StandIn service = StandIn.answering(ANSWER)) {
      asked(service, "read", "-", "--into", dossier.toString());
      Run brief = Run.parley(with(service, "brief", dossier.toString()));

      assertThat(Files.readString(dossier.resolve("claims.jsonl"))).contains("model:stand-in");
      assertThat(brief.out()).contains("a word from Norn");
      assertThat(brief.err()).contains("a dossier is taken as it is");
      assertThat(service.asked()).hasSize(1);
    }
  }

  @Test
  void addressesThatReportsMustNotGoTo_areRefusedBeforeAnythingIsRead() {
    for (String address :
        List.of(
            "http://models.example.org/v1",
            "http://192.168.1.7:11434/v1",
            "http://127.0.0.1.example.org/v1",
            "http://localhost@example.org/v1",
            "https://user:sk-secret@example.org/v1",
            "https://example.org/v1?key=sk-secret",
            "ftp://localhost/v1",
            "localhost:11434",
            "sk-secret",
            "")) {
      Run run = Run.withInput(REPORT, "read", "-", "--second-opinion", address, "--model", "m");

      assertThat(run.code()).as(address).isEqualTo(ExitCode.USAGE.number());
      assertThat(run.out()).isEmpty();
      assertThat(run.err()).doesNotContain("sk-secret").hasLineCount(1);
    }
  }

  @Test
  void optionsThatSayNothingAlone_areAUsageError() {
    assertThat(Run.withInput(REPORT, "read", "-", "--model", "m").err())
        .isEqualTo("parley: --model says nothing without --second-opinion\n");
    assertThat(
            Run.withInput(REPORT, "read", "-", "--second-opinion", "http://localhost:1/v1").err())
        .isEqualTo("parley: --second-opinion: name a model with --model\n");
    assertThat(
            Run.withInput(
                    REPORT,
                    "read",
                    "-",
                    "--second-opinion",
                    "http://localhost:1/v1",
                    "--model",
                    "a b\u001b[2J")
                .code())
        .isEqualTo(ExitCode.USAGE.number());
  }

  private static Run asked(StandIn service, String... arguments) {
    return Run.withInput(REPORT, with(service, arguments));
  }

  private static String[] with(StandIn service, String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of("--second-opinion", service.address(), "--model", "stand-in"));
    return all.toArray(String[]::new);
  }
}
