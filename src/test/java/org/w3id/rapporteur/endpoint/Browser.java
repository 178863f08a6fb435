package org.w3id.rapporteur.endpoint;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A Chromium without a window, driven by the Chrome DevTools Protocol. */
final class Browser implements AutoCloseable {
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome");
  private static final String ADDRESS = "DevTools listening on ";
  private static final long SECONDS = 60;

  private final Process process;
  private final Path profile;
  private final WebSocket socket;
  private final AtomicInteger lastId = new AtomicInteger();
  private final Map<Integer, CompletableFuture<JsonObject>> awaited = new ConcurrentHashMap<>();
  private final List<Consumer<JsonObject>> listeners = new CopyOnWriteArrayList<>();

  private Browser(Process process, Path profile, URI address) {
    this.process = process;
    this.profile = profile;
    this.socket =
        HttpClient.newHttpClient()
            .newWebSocketBuilder()
            .buildAsync(address, new Messages())
            .orTimeout(SECONDS, TimeUnit.SECONDS)
            .join();
  }

  /** The browser's program; absent where there is none on the PATH. */
  static Optional<Path> program() {
    return Stream.of(System.getenv("PATH").split(":", -1))
        .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  static Browser start(Path program) throws IOException {
    Path profile = Files.createTempDirectory("browser");
    List<String> command =
        new ArrayList<>(
            List.of(
                program.toString(),
                "--headless=new",
                "--remote-debugging-port=0",
                "--user-data-dir=" + profile,
                "--no-first-run",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-background-networking",
                "--disable-component-update"));
    if (System.getProperty("user.name").equals("root")) {
      command.add("--no-sandbox");
    }
    ProcessBuilder builder = new ProcessBuilder(command);
    // All that it writes goes with its profile.
    builder.environment().put("TMPDIR", profile.toString());
    Process process = builder.start();
    return new Browser(process, profile, address(process));
  }

  private static URI address(Process process) throws IOException {
    BufferedReader messages =
        new BufferedReader(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8));
    for (String line = messages.readLine(); line != null; line = messages.readLine()) {
      if (line.startsWith(ADDRESS)) {
        // What it says later must not fill the pipe.
        Thread drain = new Thread(() -> messages.lines().forEach(ignored -> {}));
        drain.setDaemon(true);
        drain.start();
        return URI.create(line.substring(ADDRESS.length()).strip());
      }
    }
    throw new IOException("The browser ended before it could be driven");
  }

  /** A fresh tab of that size, in pixels. */
  BrowserTab tab(int width, int height, boolean isDark) {
    JsonObject target = new JsonObject();
    target.addProperty("url", "about:blank");
    String id = call("Target.createTarget", target, null).get("targetId").getAsString();
    JsonObject attach = new JsonObject();
    attach.addProperty("targetId", id);
    attach.addProperty("flatten", true);
    String session = call("Target.attachToTarget", attach, null).get("sessionId").getAsString();
    return new BrowserTab(this, session, width, height, isDark);
  }

  void listen(Consumer<JsonObject> listener) {
    listeners.add(listener);
  }

  /** What the browser answers; an exception if it refuses. */
  JsonObject call(String method, JsonObject parameters, String session) {
    int id = lastId.incrementAndGet();
    JsonObject message = new JsonObject();
    message.addProperty("id", id);
    message.addProperty("method", method);
    message.add("params", parameters);
    if (session != null) {
      message.addProperty("sessionId", session);
    }
    CompletableFuture<JsonObject> answer = new CompletableFuture<>();
    awaited.put(id, answer);
    synchronized (socket) {
      socket.sendText(message.toString(), true).join();
    }
    JsonObject whole = answer.orTimeout(SECONDS, TimeUnit.SECONDS).join();
    if (whole.has("error")) {
      throw new IllegalStateException(method + ": " + whole.get("error"));
    }
    return whole.getAsJsonObject("result");
  }

  @Override
  public void close() {
    List<ProcessHandle> family =
        Stream.concat(process.descendants(), Stream.of(process.toHandle())).toList();
    process.destroy();
    try {
      CompletableFuture.allOf(
              family.stream().map(ProcessHandle::onExit).toArray(CompletableFuture<?>[]::new))
          .get(SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException | ExecutionException e) {
      family.forEach(ProcessHandle::destroyForcibly);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    delete(profile, 20);
  }

  /** The last of the browser's processes may still write while the first files are deleted. */
  private static void delete(Path folder, int tries) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException | UncheckedIOException e) {
      if (tries == 0) {
        throw new IllegalStateException("Cannot delete the browser's profile " + folder, e);
      }
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
      delete(folder, tries - 1);
    }
  }

  /** Puts the frames of a message together and hands it on. */
  private final class Messages implements WebSocket.Listener {
    private final StringBuilder part = new StringBuilder();

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean isLast) {
      part.append(data);
      if (isLast) {
        JsonObject message = JsonParser.parseString(part.toString()).getAsJsonObject();
        part.setLength(0);
        if (message.has("id")) {
          awaited.remove(message.get("id").getAsInt()).complete(message);
        } else {
          listeners.forEach(listener -> listener.accept(message));
        }
      }
      from.request(1);
      return null;
    }
  }
}
