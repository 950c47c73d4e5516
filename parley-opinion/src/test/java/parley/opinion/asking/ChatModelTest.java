package parley.opinion.asking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpHandler;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import parley.opinion.StandIn;
import tools.jackson.databind.JsonNode;

/** The way to a model on this machine that behaves, and to one that does not. */
@Timeout(30)
class ChatModelTest {

  private static final String KEY = "sk-the-secret-of-the-house";

  private static final Question QUESTION =
      new Question("Propose.", "Osk waits.", "{\"type\":\"object\"}");

  @Test
  void question_isSentAsSystemAndUser_withTheSchemaAndNoKeyWhereThereIsNone() throws ModelFailure {
    try (StandIn service = StandIn.answering("yes")) {
      assertThat(model(service, null).answer(QUESTION)).isEqualTo("yes");

      StandIn.Asked asked = service.asked().getFirst();
      assertThat(asked.path()).isEqualTo("/v1/chat/completions");
      assertThat(asked.key()).isNull();
      JsonNode body = asked.body();
      assertThat(body.path("model").asString()).isEqualTo("stand-in");
      assertThat(body.path("messages").path(0).path("role").asString()).isEqualTo("system");
      assertThat(body.path("messages").path(0).path("content").asString()).isEqualTo("Propose.");
      assertThat(body.path("messages").path(1).path("role").asString()).isEqualTo("user");
      assertThat(asked.material()).isEqualTo("Osk waits.");
      assertThat(body.path("temperature").asDouble()).isZero();
      assertThat(
              body.path("response_format")
                  .path("json_schema")
                  .path("schema")
                  .path("type")
                  .asString())
          .isEqualTo("object");
    }
  }

  @Test
  void key_isSentInTheHeaderOnly() throws ModelFailure {
    try (StandIn service = StandIn.answering("yes")) {
      model(service, KEY).answer(QUESTION);

      StandIn.Asked asked = service.asked().getFirst();
      assertThat(asked.key()).isEqualTo("Bearer " + KEY);
      assertThat(asked.path() + asked.body()).doesNotContain(KEY);
    }
  }

  @Test
  void serviceThatKnowsNoSchema_isAskedWithLess_andRemembered() throws ModelFailure {
    HttpHandler refusing = StandIn.sending(400, "{\"error\":\"response_format is unknown\"}");
    try (StandIn service = StandIn.doing(refusing, refusing, StandIn.saying("yes"))) {
      ChatModel model = model(service, null);

      assertThat(model.answer(QUESTION)).isEqualTo("yes");
      assertThat(model.answer(QUESTION)).isEqualTo("yes");
      assertThat(service.asked()).hasSize(4);
      assertThat(service.asked().get(1).body().has("temperature")).isFalse();
      assertThat(service.asked().get(1).body().has("response_format")).isTrue();
      assertThat(service.asked().get(2).body().has("response_format")).isFalse();
      assertThat(service.asked().get(3).body().has("response_format")).isFalse();
    }
  }

  @Test
  void busyService_isAskedOnceMore() throws ModelFailure {
    try (StandIn service = StandIn.doing(StandIn.sending(503, ""), StandIn.saying("yes"))) {
      assertThat(model(service, null).answer(QUESTION)).isEqualTo("yes");
    }
    try (StandIn service = StandIn.doing(StandIn.sending(429, ""))) {
      assertFailure(service, null, "status 429, too many requests or no credit; try again later");
      assertThat(service.asked()).hasSize(2);
    }
  }

  @Test
  void answerOfNothing_isEmpty() throws ModelFailure {
    String declining =
        "{\"choices\":[{\"index\":0,\"finish_reason\":\"stop\",\"message\":"
            + "{\"role\":\"assistant\",\"content\":null,\"refusal\":\"I cannot.\"}}]}";
    try (StandIn service = StandIn.doing(StandIn.sending(200, declining))) {
      assertThat(model(service, null).answer(QUESTION)).isEmpty();
    }
  }

  @Test
  void missingKey_isToldWithWhereToSetIt() {
    try (StandIn service = StandIn.doing(StandIn.sending(401, "{}"))) {
      assertFailure(service, null, "asks for a key (status 401); set PARLEY_MODEL_KEY");
    }
  }

  @Test
  void wrongKey_isToldWithoutShowingIt() {
    try (StandIn service = StandIn.doing(StandIn.sending(401, "Incorrect API key: " + KEY))) {
      assertFailure(service, KEY, "does not take the key in PARLEY_MODEL_KEY (status 401)");
    }
  }

  @Test
  void serverFault_isTold() {
    try (StandIn service = StandIn.doing(StandIn.sending(500, "\u001b[2Jboom"))) {
      assertFailure(service, null, "status 500, a fault of its own; try again later");
    }
  }

  @Test
  void unknownModel_isTold() {
    try (StandIn service = StandIn.doing(StandIn.sending(404, "{}"))) {
      assertFailure(service, null, "not found: look at the address, which often ends in /v1");
    }
  }

  @Test
  void redirect_isNotFollowed() {
    try (StandIn elsewhere = StandIn.answering("yes");
        StandIn service =
            StandIn.doing(e -> {
              e.getResponseHeaders().add("Location", elsewhere.address() + "/chat/completions");
              e.sendResponseHeaders(307, -1);
            })) {
      assertFailure(service, KEY, "status 307, go elsewhere");
      assertThat(elsewhere.asked()).isEmpty();
    }
  }

  @Test
  void serviceThatNeverAnswers_isGivenUp() {
    try (StandIn service = StandIn.doing(e -> pause())) {
      assertFailure(service, null, "gave no whole answer within 1 seconds; give more with");
    }
  }

  @Test
  void answerThatNeverEnds_isGivenUp() {
    try (StandIn service = StandIn.doing(StandIn.dripping())) {
      assertFailure(service, null, "gave no whole answer within 1 seconds; give more with");
    }
  }

  @Test
  void giganticAnswer_isGivenUp() {
    try (StandIn service = StandIn.doing(StandIn.flooding())) {
      assertFailure(service, null, "answers without end (over 2 MB)");
    }
  }

  @Test
  void pageInsteadOfAnAnswer_isTold() {
    for (String body :
        new String[] {
          "<html>Welcome</html>",
          "",
          "[]",
          "{}",
          "{\"choices\":[]}",
          "[".repeat(100_000),
          "{\"x\":".repeat(50_000)
        }) {
      try (StandIn service = StandIn.doing(StandIn.sending(200, body))) {
        assertFailure(service, null, "answers, but not as a chat-completions service does");
      }
    }
  }

  @Test
  void connectionThatBreaksOff_isTold() {
    try (StandIn service =
        StandIn.doing(e -> {
          e.sendResponseHeaders(200, 1000);
          e.getResponseBody().write('{');
          e.getResponseBody().flush();
          e.close();
        })) {
      assertFailure(service, null, "broke off; try again");
    }
  }

  @Test
  void serviceThatIsNotThere_isTold() {
    StandIn gone = StandIn.answering("yes");
    gone.close();
    assertFailure(gone, null, "nobody answers at ");
  }

  private static void pause() {
    try {
      Thread.sleep(5_000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void assertFailure(StandIn service, @Nullable String key, String message) {
    assertThatThrownBy(() -> model(service, key).answer(QUESTION))
        .isInstanceOf(ModelFailure.class)
        .hasMessageContaining("localhost:" + service.port())
        .hasMessageContaining(message)
        .message()
        .doesNotContain(KEY, "boom", "\u001b")
        .hasLineCount(1);
  }

  private static ChatModel model(StandIn service, @Nullable String key) {
    return new ChatModel(
        new Settings(
            Address.of(service.address()),
            "stand-in",
            key,
            Duration.ofSeconds(1),
            Duration.ofMillis(1)));
  }
}
