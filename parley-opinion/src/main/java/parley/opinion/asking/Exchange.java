package parley.opinion.asking;

import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * One request and its response, within limits that hold whatever the other side does: an answer has
 * a largest size and a time from beginning to end (the time limit of {@link java.net.http} ends
 * with the headers), and a redirect is an error, as the key and the report must not follow it.
 */
final class Exchange implements HttpClient {

  /** An answer of 200 claims has some 100 KB. */
  static final int LARGEST = 2_000_000;

  private static final Duration TO_CONNECT = Duration.ofSeconds(10);

  private final java.net.http.HttpClient client =
      java.net.http.HttpClient.newBuilder()
          // Servers for one machine often cannot answer the offer of another version.
          .version(Version.HTTP_1_1)
          .followRedirects(Redirect.NEVER)
          .connectTimeout(TO_CONNECT)
          .build();

  private final Duration patience;

  Exchange(Duration patience) {
    this.patience = patience;
  }

  /** There is no answer to read: a response that is no success, or none. */
  static final class Broken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** HTTP status; 0 where there was none. */
    final int status;

    /** Why there was none. */
    final Throwable why;

    private Broken(Throwable why) {
      super(why);
      this.status = 0;
      this.why = why;
    }

    private Broken(int status) {
      this.status = status;
      this.why = this;
    }
  }

  @Override
  public SuccessfulHttpResponse execute(HttpRequest request) {
    CompletableFuture<HttpResponse<String>> coming =
        client.sendAsync(
            translated(request), BodyHandlers.limiting(BodyHandlers.ofString(), LARGEST));
    HttpResponse<String> response;
    try {
      response = coming.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      coming.cancel(true);
      throw new Broken(e);
    } catch (ExecutionException e) {
      throw new Broken(e.getCause() instanceof IOException io ? io : e);
    } catch (InterruptedException e) {
      coming.cancel(true);
      Thread.currentThread().interrupt();
      throw new Broken(e);
    }
    if (response.statusCode() / 100 != 2) {
      throw new Broken(response.statusCode());
    }
    return SuccessfulHttpResponse.builder()
        .statusCode(response.statusCode())
        .headers(response.headers().map())
        .body(response.body())
        .build();
  }

  private static java.net.http.HttpRequest translated(HttpRequest request) {
    java.net.http.HttpRequest.Builder builder =
        java.net.http.HttpRequest.newBuilder(URI.create(request.url()));
    request.headers().forEach((name, values) -> values.forEach(v -> builder.header(name, v)));
    return builder.method(request.method().name(), BodyPublishers.ofString(request.body())).build();
  }

  /** Not asked for: an answer is read whole. */
  @Override
  public void execute(
      HttpRequest request, ServerSentEventParser parser, ServerSentEventListener listener) {
    throw new UnsupportedOperationException("answers are not streamed");
  }
}
