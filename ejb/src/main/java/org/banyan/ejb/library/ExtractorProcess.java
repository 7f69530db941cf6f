package org.banyan.ejb.library;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.banyan.domain.library.Extraction;
import org.banyan.domain.library.FileText;

/**
 * A program that reads one file in a process of its own: with a heap, a time and an answer that are
 * limited, a folder that is thrown away, and nothing of this server's environment.
 */
public final class ExtractorProcess {

  private static final int UNREADABLE = 10;
  private static final int MOST_BYTES = 4 * FileText.LONGEST;

  private final Program program;
  private final int heapMb;
  private final Duration patience;

  /** What is started: a class with its class path. */
  public record Program(String classPath, String mainClass) {}

  public ExtractorProcess(Program program, int heapMb, Duration patience) {
    this.program = program;
    this.heapMb = heapMb;
    this.patience = patience;
  }

  /**
   * Starts reading.
   *
   * @param folder for whatever the process writes
   */
  public Process start(Path file, Path folder) throws IOException {
    var builder = new ProcessBuilder(command(file, folder)).directory(folder.toFile());
    var environment = builder.environment();
    environment.keySet().removeIf(name -> !name.equals("LANG") && !name.startsWith("LC_"));
    return builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
  }

  /**
   * Waits for the answer, and ends the process in any case: also where all threads that Java keeps
   * for everybody are busy.
   */
  public Extraction answer(Process process) throws IOException, InterruptedException {
    var deadline =
        CompletableFuture.runAsync(
            process::destroyForcibly,
            CompletableFuture.delayedExecutor(
                patience.toMillis(), TimeUnit.MILLISECONDS, Runnable::run));
    try (InputStream said = process.getInputStream()) {
      byte[] answer = said.readNBytes(MOST_BYTES);
      if (answer.length == MOST_BYTES) {
        process.destroyForcibly();
      }
      return extraction(process.waitFor(), new String(answer, StandardCharsets.UTF_8));
    } finally {
      deadline.cancel(false);
      process.destroyForcibly();
    }
  }

  private static Extraction extraction(int status, String said) {
    return switch (status) {
      case 0 -> new Extraction(Extraction.Result.READ, said);
      case UNREADABLE -> new Extraction(Extraction.Result.REFUSED, said);
      default ->
          new Extraction(Extraction.Result.STOPPED, "The reader ended with status " + status + ".");
    };
  }

  /** The heap bounds memory, and so do the limits beside it. */
  private List<String> command(Path file, Path folder) {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var command = new ArrayList<>(List.of(java, "-Xmx" + heapMb + "m"));
    command.addAll(
        List.of(
            "-XX:MaxMetaspaceSize=128m",
            "-XX:MaxDirectMemorySize=32m",
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:-UsePerfData",
            "-Djava.awt.headless=true",
            "-Duser.language=en",
            "-Djava.io.tmpdir=" + folder,
            "-Duser.home=" + folder,
            "-Dpdfbox.fontcache=" + folder,
            "-cp",
            program.classPath(),
            program.mainClass(),
            file.toAbsolutePath().toString(),
            Integer.toString(FileText.LONGEST)));
    return command;
  }
}
