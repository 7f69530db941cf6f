package org.banyan.ejb.archive;

import org.banyan.domain.shared.Invalid;

/** An archive that is not taken at all. */
public class ArchiveRefused extends Invalid {

  private ArchiveRefused(String code, String message) {
    super("file", code, message);
  }

  static ArchiveRefused noArchive() {
    return new ArchiveRefused("archive-unreadable", "This is not a zip archive, or it is damaged.");
  }

  static ArchiveRefused tooManyEntries() {
    return new ArchiveRefused(
        "archive-too-many-entries",
        "The archive has more than %,d entries. Split it.".formatted(ArchiveLimits.ENTRIES));
  }

  static ArchiveRefused tooLarge() {
    return new ArchiveRefused(
        "archive-too-large",
        "Unpacked, the archive would have more than %,d MB. Split it."
            .formatted(ArchiveLimits.UNPACKED / ArchiveLimits.MB));
  }

  static ArchiveRefused bomb() {
    return new ArchiveRefused(
        "archive-bomb",
        "The archive is packed so densely that it can only be meant to do harm. Nothing was read.");
  }

  public static ArchiveRefused tooMuchUploaded() {
    return new ArchiveRefused(
        "archive-upload-too-large",
        "An archive has at most %,d MB. Split it."
            .formatted(ArchiveLimits.UPLOAD / ArchiveLimits.MB));
  }

  /** More text at once than can be held. */
  public static ArchiveRefused tooMuchText() {
    return new ArchiveRefused(
        "archive-too-much-text",
        "The pages of an archive have at most %,d MB of text. Split it."
            .formatted(ArchiveLimits.TEXT / ArchiveLimits.MB));
  }

  /** What was sent is not there any more. */
  public static ArchiveRefused gone() {
    return new ArchiveRefused("archive-gone", "The archive is not there any more. Send it again.");
  }
}
