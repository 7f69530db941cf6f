package org.banyan.ejb.shared;

import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.banyan.domain.shared.InsufficientStorage;

/** Tells a disk that takes nothing, which people should hear of, from a line that broke. */
public final class Disk {

  private static final Logger LOG = Logger.getLogger(Disk.class.getName());

  private Disk() {}

  /** A step that writes, and nothing else. */
  public interface Writing<T> {
    T write() throws IOException;
  }

  /** A step that writes and has nothing to answer. */
  public interface Step {
    void write() throws IOException;
  }

  /**
   * Does a step that writes.
   *
   * @throws InsufficientStorage where the disk is full or refuses; the log says why
   */
  public static <T> T written(Writing<T> step) {
    try {
      return step.write();
    } catch (IOException e) {
      LOG.log(Level.WARNING, "Files cannot be written: {0}", e.toString());
      throw new InsufficientStorage();
    }
  }

  /** The same, without an answer. */
  public static void write(Step step) {
    written(
        () -> {
          step.write();
          return null;
        });
  }
}
