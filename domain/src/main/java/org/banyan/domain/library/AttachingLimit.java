package org.banyan.domain.library;

import java.time.Duration;
import org.banyan.domain.shared.Forbidden;
import org.banyan.domain.shared.TooMany;

/** What somebody may attach who is not trusted yet: a few images a day. */
public final class AttachingLimit {

  public static final Duration DAY = Duration.ofDays(1);
  public static final int IMAGES_A_DAY = 5;

  private static final int OPEN_UPLOADS = 20;

  private AttachingLimit() {}

  /** Refuses more uploads that were begun within a day and never ended. */
  public static void requireFewUploads(long open) {
    if (open >= OPEN_UPLOADS) {
      throw new TooMany(
          "uploads-enough", "Finish one of your %d uploads first.".formatted(open), DAY);
    }
  }

  /**
   * Refuses what is too much for a newcomer.
   *
   * @param attachedToday versions of files that they attached within a day
   */
  public static void require(FileType type, long attachedToday) {
    if (!type.shown()) {
      throw new Forbidden(
          "images-only", "Until you have trust level 1 you may attach images, and no other files.");
    }
    if (attachedToday >= IMAGES_A_DAY) {
      throw new TooMany(
          "images-enough", "Until you have trust level 1 you may attach five images a day.", DAY);
    }
  }
}
