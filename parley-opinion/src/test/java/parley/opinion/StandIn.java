package parley.opinion;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A stand-in for a language model on this machine, that says and does what a test wants. */
public final class StandIn implements AutoCloseable {

  private static final JsonMapper JSON = JsonMapper.shared();

  /** What came in. */
  public record Asked(String path, JsonNode body, @org.jspecify.annotations.Nullable String key) {

    /** The words of the message that holds the report. */
    public String material() {
      return body.path("messages").path(1).path("content").asString();
    }
  }

  private final HttpServer server;
  private final List<Asked> asked = new CopyOnWriteArrayList<>();
  private final Deque<HttpHandler> deeds = new ArrayDeque<>();

  private StandIn(List<HttpHandler> deeds) {
    this.deeds.addAll(deeds);
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    server.createContext("/", this::handle);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.start();
  }

  /** One that answers with these contents, one after the other, the last one for ever. */
  public static StandIn answering(String... contents) {
    return new StandIn(List.of(contents).stream().map(StandIn::saying).toList());
  }

  /** One that does these things, one after the other, the last one for ever. */
  public static StandIn doing(HttpHandler... deeds) {
    return new StandIn(List.of(deeds));
  }

  /** Says this as a model does. */
  public static HttpHandler saying(String content) {
    return sending(
        200,
        JSON.writeValueAsString(
            Map.of(
                "id",
                "stand-in-1",
                "object",
                "chat.completion",
                "created",
                1,
                "model",
                "stand-in",
                "choices",
                List.of(
                    Map.of(
                        "index",
                        0,
                        "finish_reason",
                        "stop",
                        "message",
                        Map.of("role", "assistant", "content", content))))));
  }

  /** Sends a response as it is. */
  public static HttpHandler sending(int status, String body) {
    return exchange -> {
      byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
      try (OutputStream out = exchange.getResponseBody()) {
        out.write(bytes);
      }
    };
  }

  /** Sends the beginning of a response, then a little more now and then, for ever. */
  public static HttpHandler dripping() {
    return exchange -> {
      exchange.sendResponseHeaders(200, 0);
      try (OutputStream out = exchange.getResponseBody()) {
        while (true) {
          out.write(' ');
          out.flush();
          Thread.sleep(50);
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    };
  }

  /** Sends as much as the other side takes, 50 MB at most. */
  public static HttpHandler flooding() {
    return exchange -> {
      byte[] block = "{\"x\":[\"".repeat(10_000).getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(200, 0);
      try (OutputStream out = exchange.getResponseBody()) {
        for (int sent = 0; sent < 50_000_000; sent += block.length) {
          out.write(block);
        }
      }
    };
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      asked.add(
          new Asked(
              exchange.getRequestURI().toString(),
              JSON.readTree(exchange.getRequestBody().readAllBytes()),
              exchange.getRequestHeaders().getFirst("Authorization")));
      next().handle(exchange);
    }
  }

  private synchronized HttpHandler next() {
    return deeds.size() > 1 ? deeds.removeFirst() : Objects.requireNonNull(deeds.peekFirst());
  }

  /** Where it answers. */
  public String address() {
    return "http://localhost:" + port() + "/v1";
  }

  public int port() {
    return server.getAddress().getPort();
  }

  /** What came in so far. */
  public List<Asked> asked() {
    return List.copyOf(asked);
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
