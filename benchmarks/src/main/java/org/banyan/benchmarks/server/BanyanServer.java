package org.banyan.benchmarks.server;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The shipped server, started by its own script, which can be stopped, killed and started again.
 */
public final class BanyanServer implements AutoCloseable {
  private static final String READY = "Banyan is ready at ";
  private static final String FAILED = "(with errors)";
  private static final int PATIENCE = 400;

  private final Path home;
  private final Path folder;
  private final Map<String, String> settings;
  private final List<String> wrapper;
  private final int offset = Ports.freeOffset();
  private Process process;
  private ProcessHandle machine;

  /**
   * {@code wrapper} is put before the start script: a command that runs it within limits, or
   * nothing.
   */
  public BanyanServer(Path home, Path folder, Map<String, String> settings, List<String> wrapper)
      throws IOException {
    this.home = home.toAbsolutePath();
    this.folder = folder.toAbsolutePath();
    this.settings = settings;
    this.wrapper = wrapper;
    Folders.copy(home.resolve("standalone"), folder, List.of("data", "log", "tmp"));
  }

  /** The folder the build assembles, or the one named by the system property. */
  public static Path shipped() {
    return Path.of(System.getProperty("banyan.shipped", "ear/target/server"));
  }

  public String url() {
    return "http://localhost:" + (8080 + offset);
  }

  public void start() throws IOException {
    List<String> command = new ArrayList<>(wrapper);
    command.add(home.resolve("bin/standalone.sh").toString());
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().keySet().removeIf(name -> name.startsWith("BANYAN_"));
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().put("JBOSS_BASE_DIR", folder.toString());
    builder.environment().put("BANYAN_PORT_OFFSET", String.valueOf(offset));
    builder.environment().putAll(settings);
    process = builder.start();
    awaitReady(listen());
    machine =
        process.descendants().filter(BanyanServer::isJava).findFirst().orElse(process.toHandle());
  }

  private CompletableFuture<String> listen() {
    CompletableFuture<String> ready = new CompletableFuture<>();
    BufferedReader output = process.inputReader();
    Thread listener = new Thread(() -> listen(output, ready), "output of the server");
    listener.setDaemon(true);
    listener.start();
    return ready;
  }

  private void listen(BufferedReader output, CompletableFuture<String> ready) {
    try (PrintWriter log = new PrintWriter(Files.newBufferedWriter(console()), true)) {
      for (String line = output.readLine(); line != null; line = output.readLine()) {
        log.println(line);
        if (line.contains(READY)) {
          ready.complete(line);
        } else if (line.contains(FAILED)) {
          ready.completeExceptionally(new IOException(line));
        }
      }
    } catch (IOException e) {
      ready.completeExceptionally(e);
    }
    ready.completeExceptionally(new IOException("The server ended, see " + console()));
  }

  private void awaitReady(CompletableFuture<String> ready) throws IOException {
    try {
      ready.get(PATIENCE, TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException e) {
      kill();
      throw new IOException("The server did not become ready, see " + console(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  /** What the machine has worked for the server so far. */
  public Duration cpu() {
    return machine.info().totalCpuDuration().orElse(Duration.ZERO);
  }

  /** What the server's process holds in memory, as Linux counts it. */
  public long residentBytes() throws IOException {
    return Files.readAllLines(Path.of("/proc", String.valueOf(machine.pid()), "status")).stream()
        .filter(line -> line.startsWith("VmRSS:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1_024)
        .findFirst()
        .orElse(0);
  }

  /** What the server last said to its console. */
  public Path console() {
    return folder.resolve("console.log");
  }

  /** As {@code kill -9} does: nothing gets a chance to be finished. */
  public void kill() {
    if (machine != null) {
      machine.destroyForcibly();
    }
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly().onExit().join();
  }

  /** Alive, but doing nothing, like a virtual machine that is paused. */
  public void freeze() throws IOException {
    Signals.freeze(List.of(machine));
  }

  public void thaw() throws IOException {
    Signals.thaw(List.of(machine));
  }

  /** As an operator stops it. */
  public void stop() {
    process.destroy();
    try {
      if (!process.waitFor(30, TimeUnit.SECONDS)) {
        kill();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    if (process != null && process.isAlive()) {
      stop();
    }
  }

  private static boolean isJava(ProcessHandle handle) {
    return handle.info().command().filter(command -> command.endsWith("java")).isPresent();
  }
}
