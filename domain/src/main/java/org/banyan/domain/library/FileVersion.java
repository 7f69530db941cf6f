package org.banyan.domain.library;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import org.banyan.domain.account.Account;

/** One content of a file: never changed, never removed while the file exists. */
@Entity
@Table(name = "file_version")
@IdClass(FileVersion.Key.class)
public class FileVersion {

  /** Identity of a version: its file and its number, counted from 1. */
  public record Key(long file, int number) implements Serializable {}

  @Id
  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "file_id", nullable = false)
  private LibraryFile file;

  @Id
  @Column(nullable = false)
  private int number;

  @Column(name = "kept_as", nullable = false, length = 40)
  private String keptAs;

  @Column(nullable = false, length = 64)
  private String hash;

  @Column(nullable = false)
  private long size;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 12)
  private FileType type;

  // Null in versions that are older than these columns.
  @Column private Integer width;

  @Column private Integer height;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "author_id", nullable = false)
  private Account author;

  @Column(name = "attached_at", nullable = false)
  private Instant attachedAt;

  protected FileVersion() {}

  FileVersion(LibraryFile file, int number, FileBytes bytes, Account author, Instant at) {
    this.file = file;
    this.number = number;
    this.keptAs = bytes.keptAs();
    this.hash = bytes.hash();
    this.size = bytes.size();
    this.type = bytes.type();
    this.width = bytes.picture().width();
    this.height = bytes.picture().height();
    this.author = author;
    this.attachedAt = at;
  }

  public LibraryFile file() {
    return file;
  }

  public int number() {
    return number;
  }

  public FileBytes bytes() {
    var picture = width == null ? PictureSize.UNKNOWN : new PictureSize(width, height);
    return new FileBytes(keptAs, hash, size, type, picture);
  }

  public Account author() {
    return author;
  }

  public Instant attachedAt() {
    return attachedAt;
  }
}
