package parley.opinion.asking;

import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.exception.ContentFilteredException;
import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.request.ResponseFormatType;
import dev.langchain4j.model.chat.request.json.JsonRawSchema;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import dev.langchain4j.model.openai.OpenAiChatModel;
import java.time.Duration;
import java.util.Objects;
import parley.opinion.asking.Exchange.Broken;

/**
 * A model that speaks the chat-completions protocol, through LangChain4j. Each question is a
 * conversation of its own, so that one report cannot speak to the questions about another.
 *
 * <p>Services differ in what they take: first everything is asked for that makes an answer easy to
 * read (a schema, temperature 0); where that is refused as a bad request, less; what was taken is
 * kept to. A service that is busy is asked once more.
 *
 * <p>For one thread.
 */
public final class ChatModel implements Model {

  /** What is asked for beside the messages, the most first. */
  private enum Form {
    SCHEMA_AND_TEMPERATURE,
    SCHEMA,
    BARE;

    Form less() {
      return this == SCHEMA_AND_TEMPERATURE ? SCHEMA : BARE;
    }
  }

  private final Settings settings;
  private final OpenAiChatModel service;
  private Form form = Form.SCHEMA_AND_TEMPERATURE;

  public ChatModel(Settings settings) {
    this.settings = settings;
    this.service =
        OpenAiChatModel.builder()
            .httpClientBuilder(new Exchanges(settings.patience()))
            .baseUrl(settings.address().base().toString())
            .apiKey(settings.key())
            .modelName(settings.model())
            .strictJsonSchema(true)
            .maxRetries(0)
            .build();
  }

  @Override
  public String answer(Question question) throws ModelFailure {
    boolean again = true;
    while (true) {
      try {
        return Objects.requireNonNullElse(service.chat(request(question)).aiMessage().text(), "");
      } catch (ContentFilteredException e) {
        return "";
      } catch (Broken e) {
        if (Failures.unknownForm(e.status) && form != Form.BARE) {
          form = form.less();
        } else if (Failures.busy(e.status) && again) {
          again = false;
          pause();
        } else {
          throw Failures.of(e, settings);
        }
      } catch (RuntimeException e) {
        throw Failures.noProtocol(settings);
      }
    }
  }

  private void pause() throws ModelFailure {
    try {
      Thread.sleep(settings.pause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ModelFailure("it was interrupted");
    }
  }

  private ChatRequest request(Question question) {
    ChatRequest.Builder request =
        ChatRequest.builder()
            .messages(
                SystemMessage.from(question.instructions()), UserMessage.from(question.material()));
    if (form == Form.SCHEMA_AND_TEMPERATURE) {
      request.temperature(0.0);
    }
    if (form != Form.BARE) {
      JsonSchema schema =
          JsonSchema.builder()
              .name("claims")
              .rootElement(JsonRawSchema.from(question.schema()))
              .build();
      request.responseFormat(
          ResponseFormat.builder().type(ResponseFormatType.JSON).jsonSchema(schema).build());
    }
    return request.build();
  }

  /** Gives LangChain4j our exchanges; the times it would set are ours to set. */
  private record Exchanges(Duration patience) implements HttpClientBuilder {

    @Override
    public Duration connectTimeout() {
      return patience;
    }

    @Override
    public HttpClientBuilder connectTimeout(Duration timeout) {
      return this;
    }

    @Override
    public Duration readTimeout() {
      return patience;
    }

    @Override
    public HttpClientBuilder readTimeout(Duration timeout) {
      return this;
    }

    @Override
    public Exchange build() {
      return new Exchange(patience);
    }
  }
}
