package org.banyan.domain.library;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** The words inside a version of a file, or how far it is with them. */
@Entity
@Table(name = "file_text")
@IdClass(FileText.Key.class)
public class FileText {

  /** Bytes; larger files are not read. */
  public static final long LARGEST = 50_000_000;

  /** Characters; what comes later in a file is not found. */
  public static final int LONGEST = 1_000_000;

  /** A file that stops its reader so often is left alone for good. */
  static final int MOST_ATTEMPTS = 3;

  private static final Duration PAUSE = Duration.ofMinutes(10);
  private static final Set<FileType> WORDY =
      EnumSet.of(
          FileType.PDF,
          FileType.DOCX,
          FileType.XLSX,
          FileType.PPTX,
          FileType.ODT,
          FileType.ODS,
          FileType.ODP,
          FileType.EPUB,
          FileType.OLE,
          FileType.RTF,
          FileType.TEXT);

  /** Identity of a text: that of its version. */
  public record Key(long fileId, int number) implements Serializable {}

  @Id
  @Column(name = "file_id", nullable = false)
  private long fileId;

  @Id
  @Column(nullable = false)
  private int number;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 12)
  private FileTextState state;

  @Column(nullable = false)
  private int attempts;

  // Null where nothing more is done.
  @Column(name = "next_attempt_at")
  private Instant nextAttemptAt;

  @Column(length = LONGEST)
  private String body;

  protected FileText() {}

  private FileText(FileVersion version, Instant at) {
    this.fileId = version.file().id();
    this.number = version.number();
    this.state = FileTextState.WAITING;
    this.nextAttemptAt = at;
    if (version.bytes().size() > LARGEST) {
      end(FileTextState.TOO_LARGE);
    }
  }

  public static boolean isIn(FileType type) {
    return WORDY.contains(type);
  }

  /** The text of a new version, yet to be taken; nothing where its type has none. */
  public static Optional<FileText> of(FileVersion version, Instant at) {
    return isIn(version.bytes().type()) ? Optional.of(new FileText(version, at)) : Optional.empty();
  }

  /**
   * Counts an attempt before it is made, so that a file which takes the server down with it is
   * counted too; false where there were enough.
   */
  public boolean attempt(Instant at) {
    if (attempts >= MOST_ATTEMPTS) {
      end(FileTextState.UNREADABLE);
      return false;
    }
    attempts++;
    nextAttemptAt = at.plus(PAUSE.multipliedBy(attempts));
    return true;
  }

  /** Takes an attempt back that failed by no fault of the file; it comes again in a while. */
  public void takeBack() {
    attempts--;
  }

  /** Takes what came of an attempt. */
  public void take(Extraction extraction) {
    switch (extraction.result()) {
      case READ -> take(extraction.said());
      case REFUSED -> end(FileTextState.UNREADABLE);
      case STOPPED -> {
        if (attempts >= MOST_ATTEMPTS) {
          end(FileTextState.UNREADABLE);
        }
      }
    }
  }

  private void take(String text) {
    String plain = PlainText.of(text, LONGEST);
    body = plain.isEmpty() ? null : plain;
    end(plain.isEmpty() ? FileTextState.EMPTY : FileTextState.TAKEN);
  }

  private void end(FileTextState as) {
    state = as;
    nextAttemptAt = null;
  }

  public FileTextState state() {
    return state;
  }

  /** Whether nothing more is tried. */
  public boolean ended() {
    return nextAttemptAt == null;
  }

  Instant nextAttemptAt() {
    return nextAttemptAt;
  }

  /** Null where there is none. */
  public String body() {
    return body;
  }
}
