package org.banyan.ear.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** One run of the shipped start script, in a folder that outlives it. */
final class ServerProcess {

  private static final Duration PATIENCE = Duration.ofMinutes(4);

  private final Process process;
  private final Console console;

  private ServerProcess(Process process) {
    this.process = process;
    this.console = new Console(process);
  }

  /** Runs the script of the shipped server over its own copy of the writable folder. */
  static ServerProcess launch(Path base, Map<String, String> settings) {
    try {
      if (Files.notExists(base)) {
        Folders.copy(shipped().resolve("standalone"), base);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    var all = new HashMap<>(settings);
    all.put("JBOSS_BASE_DIR", base.toString());
    return launch(all);
  }

  /** Runs it as it stands, which is for nodes of a cluster: they find folders of their own. */
  static ServerProcess launch(Map<String, String> settings) {
    try {
      var builder = new ProcessBuilder(shipped().resolve("bin/standalone.sh").toString());
      builder.redirectErrorStream(true);
      builder.environment().keySet().removeIf(name -> name.startsWith("BANYAN_"));
      builder.environment().remove("JAVA_OPTS");
      builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
      builder.environment().putAll(settings);
      return new ServerProcess(builder.start());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Console console() {
    return console;
  }

  /** Whether the server reads a file by mapping it (Linux tells). */
  boolean hasMapped(Path file) {
    return process.descendants().anyMatch(child -> maps(child.pid()).contains(file.toString()));
  }

  private static String maps(long process) {
    try {
      return Files.readString(Path.of("/proc", String.valueOf(process), "maps"));
    } catch (IOException gone) {
      return "";
    }
  }

  String awaitReady() throws InterruptedException {
    return console.awaitReady(PATIENCE);
  }

  int awaitEnd() throws InterruptedException {
    if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
      kill();
      throw new IllegalStateException("The server did not end. It said: " + console.lines());
    }
    return process.exitValue();
  }

  void stop() throws InterruptedException {
    process.destroy();
    awaitEnd();
  }

  /** As a power switch would: the JVM gets no word of it. */
  void kill() throws InterruptedException {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
    process.waitFor();
  }

  static Path shipped() {
    return Path.of(System.getProperty("banyan.shipped"));
  }
}
