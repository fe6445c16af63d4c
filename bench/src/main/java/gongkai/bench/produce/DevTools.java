package gongkai.bench.produce;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A connection to a browser by the Chrome DevTools Protocol. For one thread. */
final class DevTools implements AutoCloseable {
  private static final int SECONDS_AN_ANSWER = 60;

  private final ObjectMapper json = new ObjectMapper();
  private final BlockingQueue<String> messages = new LinkedBlockingQueue<>();
  private final Set<String> events = new HashSet<>();
  private final WebSocket socket;
  private String session = "";
  private int calls;

  DevTools(URI browser) {
    this.socket =
        HttpClient.newHttpClient().newWebSocketBuilder().buildAsync(browser, new Inbox()).join();
  }

  /** Puts the parts of a message together. */
  private final class Inbox implements WebSocket.Listener {
    private final StringBuilder parts = new StringBuilder();

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence part, boolean isLast) {
      parts.append(part);
      if (isLast) {
        messages.add(parts.toString());
        parts.setLength(0);
      }
      from.request(1);
      return null;
    }
  }

  /** All further calls go to a page of its own. */
  void openPage() throws IOException, InterruptedException {
    JsonNode target = call("Target.createTarget", Map.of("url", "about:blank"));
    Map<String, Object> to = Map.of("targetId", target.get("targetId").asText(), "flatten", true);
    session = call("Target.attachToTarget", to).get("sessionId").asText();
  }

  /**
   * Calls a method.
   *
   * @return its result
   * @throws IOException if the browser says no, or nothing in time
   */
  JsonNode call(String method, Map<String, Object> parameters)
      throws IOException, InterruptedException {
    calls++;
    Map<String, Object> message = new LinkedHashMap<>();
    message.put("id", calls);
    message.put("method", method);
    message.put("params", parameters);
    if (!session.isEmpty()) {
      message.put("sessionId", session);
    }
    socket.sendText(json.writeValueAsString(message), true).join();
    while (true) {
      JsonNode answer = next(method);
      if (answer.path("id").asInt() == calls) {
        if (answer.has("error")) {
          throw new IOException(method + ": " + answer.get("error"));
        }
        return answer.get("result");
      }
      events.add(answer.path("method").asText());
    }
  }

  /** Waits for an event, which may have come with the last answer. */
  void await(String event) throws IOException, InterruptedException {
    while (!events.remove(event)) {
      events.add(next(event).path("method").asText());
    }
  }

  private JsonNode next(String awaited) throws IOException, InterruptedException {
    String message = messages.poll(SECONDS_AN_ANSWER, TimeUnit.SECONDS);
    if (message == null) {
      throw new IOException("no " + awaited + " within " + SECONDS_AN_ANSWER + " seconds");
    }
    return json.readTree(message);
  }

  @Override
  public void close() {
    socket.abort();
  }
}
