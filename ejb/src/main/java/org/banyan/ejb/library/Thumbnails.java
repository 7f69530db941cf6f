package org.banyan.ejb.library;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.banyan.domain.library.FileSignature;
import org.banyan.domain.library.FileType;
import org.banyan.domain.library.PictureSize;
import org.banyan.domain.shared.NotFound;

/**
 * Small pictures of large ones, made when first asked for, by a single thread: a picture that takes
 * for ever keeps others from being made small, and nothing else.
 */
@ApplicationScoped
public class Thumbnails {

  private static final Logger LOG = Logger.getLogger(Thumbnails.class.getName());
  private static final long FEW_BYTES = 60_000;
  private static final long PATIENCE_SECONDS = 8;
  private static final int WAITING = 64;

  @Inject FileFolders folders;

  private final ThreadPoolExecutor thread =
      new ThreadPoolExecutor(
          1, 1, PATIENCE_SECONDS, TimeUnit.SECONDS, new ArrayBlockingQueue<>(WAITING), this::named);

  private Thread named(Runnable work) {
    var made = new Thread(work, "thumbnails");
    made.setDaemon(true);
    return made;
  }

  @PreDestroy
  void stop() {
    thread.shutdownNow();
  }

  /**
   * The picture in small; itself where it is no larger than that, or where that would have more
   * bytes.
   *
   * @throws NotFound where it is none, or cannot be made small
   */
  public FileContent of(FileContent picture) {
    if (!picture.type().shown()) {
      throw new NotFound();
    }
    if (isSmall(picture)) {
      return picture;
    }
    Path small = folders.thumbnail(picture.path().getFileName().toString());
    if (!Files.exists(small)) {
      make(picture, small);
    }
    return Files.exists(small) ? content(picture, small) : undrawn(picture);
  }

  private static boolean isSmall(FileContent picture) {
    PictureSize size = Drawing.size(picture.path(), picture.type());
    return !size.equals(PictureSize.UNKNOWN)
        && Math.max(size.width(), size.height()) <= Drawing.EDGE;
  }

  /** A picture that could not be drawn, or not now, and is no burden for whoever looks at it. */
  private static FileContent undrawn(FileContent picture) {
    if (picture.size() > FEW_BYTES) {
      throw new NotFound();
    }
    return picture;
  }

  /** What could not be drawn is left empty, so that it is tried once only. */
  private static FileContent content(FileContent picture, Path small) {
    try {
      long size = Files.size(small);
      if (size == 0) {
        return undrawn(picture);
      }
      if (size >= picture.size()) {
        return picture;
      }
      FileType type = FileSignature.detect(head(small));
      return new FileContent(
          picture.id(), picture.name(), type, size, "small-" + picture.hash(), small);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] head(Path file) throws IOException {
    try (var in = Files.newInputStream(file)) {
      return in.readNBytes(64);
    }
  }

  private void make(FileContent picture, Path small) {
    var work = new FutureTask<Void>(() -> draw(picture, small), null);
    try {
      thread.execute(work);
      work.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (RejectedExecutionException | TimeoutException busy) {
      LOG.log(Level.FINE, "A picture is not small yet.", busy);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  private void draw(FileContent picture, Path small) {
    if (Files.exists(small)) {
      return;
    }
    Path aside = folders.aside();
    try {
      Drawing.small(picture, aside);
      Files.move(aside, small, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException | RuntimeException e) {
      LOG.log(Level.INFO, "A picture could not be made small: {0}", e.toString());
      leaveEmpty(aside, small);
    }
  }

  private static void leaveEmpty(Path aside, Path small) {
    try {
      Files.deleteIfExists(aside);
      Files.write(small, new byte[0]);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
