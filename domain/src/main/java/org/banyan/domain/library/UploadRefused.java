package org.banyan.domain.library;

import org.banyan.domain.shared.Conflict;

/** A part or an end of an upload that does not fit what has come so far. */
public class UploadRefused extends Conflict {

  private UploadRefused(String code, String message) {
    super(code, message);
  }

  /** The part would leave a hole, or begins where something is already. */
  public static UploadRefused wrongOffset(long expected) {
    return new UploadRefused(
        "upload-offset", "Go on at byte " + expected + ", where the last part ended.");
  }

  public static UploadRefused unfinished(long come, long size) {
    return new UploadRefused(
        "upload-unfinished", "Only %,d of %,d bytes have come.".formatted(come, size));
  }

  public static UploadRefused finished() {
    return new UploadRefused("upload-finished", "This upload has become a file already.");
  }
}
