package org.banyan.ejb.library;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.banyan.domain.library.Extraction;
import org.banyan.domain.library.TextExtraction;
import org.banyan.ejb.shared.Folders;

/** Reads files by the program that is shipped beside the server's own modules. */
@ApplicationScoped
class ShippedExtraction implements TextExtraction {

  private static final String PROGRAM = "org.banyan.extractor.TextExtractor";
  private static final int HEAP_MB = 256;
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  /** The server's start needs what the machine has. */
  private static final Duration QUIET = Duration.ofSeconds(20);

  private final long madeAt = System.nanoTime();
  private volatile boolean stopped;
  private volatile Process running;

  /** Not so right after a start, nor where the program is not shipped, as in tests. */
  @Override
  public boolean isReady() {
    boolean quiet = System.nanoTime() - madeAt < QUIET.toNanos();
    return !stopped && !quiet && Files.isDirectory(home());
  }

  @Override
  public Extraction read(Path file) {
    if (!Files.isReadable(file)) {
      throw new IllegalStateException("The file " + file + " is not there.");
    }
    try {
      Path folder = Files.createTempDirectory("banyan-extractor");
      try {
        return read(file, folder);
      } finally {
        Folders.delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Extraction read(Path file, Path folder) throws IOException {
    var program = new ExtractorProcess.Program(home().resolve("*").toString(), PROGRAM);
    var process = new ExtractorProcess(program, HEAP_MB, PATIENCE);
    running = process.start(file, folder);
    if (stopped) {
      stop();
    }
    try {
      Extraction answer = process.answer(running);
      if (stopped) {
        throw new IllegalStateException("The server stops.");
      }
      return answer;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void stop() {
    stopped = true;
    Process now = running;
    if (now != null) {
      now.destroyForcibly();
    }
  }

  private static Path home() {
    return Path.of(System.getProperty("jboss.home.dir", "."), "extractor");
  }
}
