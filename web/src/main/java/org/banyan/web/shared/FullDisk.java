package org.banyan.web.shared;

import java.io.IOException;
import java.util.List;

/**
 * Tells a full disk from a fault of ours where the server itself was writing, as it does with what
 * comes in a form.
 */
public final class FullDisk {

  private static final List<String> SAYINGS =
      List.of("No space left on device", "Disk quota exceeded", "not enough space on the disk");
  private static final int DEPTH = 50;

  private FullDisk() {}

  /** Whether the disk took no more. */
  public static boolean isBehind(Throwable thrown) {
    int depth = 0;
    for (Throwable cause = thrown; cause != null && depth < DEPTH; cause = cause.getCause()) {
      if (cause instanceof IOException && says(cause.getMessage())) {
        return true;
      }
      depth++;
    }
    return false;
  }

  private static boolean says(String message) {
    return message != null && SAYINGS.stream().anyMatch(message::contains);
  }
}
