package org.banyan.ear.running;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** What a server said on its console so far. */
public final class Console {

  private static final String READY = "Banyan is ready at ";

  private final List<String> lines = new CopyOnWriteArrayList<>();
  private final CompletableFuture<String> ready = new CompletableFuture<>();
  private final Thread reader;

  Console(Process process) {
    reader = new Thread(() -> read(process), "console");
    reader.setDaemon(true);
    reader.start();
  }

  public List<String> lines() {
    return List.copyOf(lines);
  }

  /** Everything said, once the process has ended. */
  String toTheEnd() throws InterruptedException {
    reader.join();
    return String.join("\n", lines);
  }

  String awaitReady(Duration patience) throws InterruptedException {
    try {
      return ready.get(patience.toSeconds(), TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException e) {
      throw new IllegalStateException(
          "Banyan did not become ready. It said:\n" + String.join("\n", lines), e);
    }
  }

  private void read(Process process) {
    try (var output =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      for (var line = output.readLine(); line != null; line = output.readLine()) {
        lines.add(line);
        if (line.startsWith(READY)) {
          ready.complete(line.substring(READY.length()));
        }
      }
    } catch (IOException e) {
      lines.add("(the console broke off: " + e.getMessage() + ")");
    }
    ready.completeExceptionally(new IllegalStateException("the server ended"));
  }
}
