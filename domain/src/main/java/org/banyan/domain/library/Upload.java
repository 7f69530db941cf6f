package org.banyan.domain.library;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.banyan.domain.account.Account;
import org.banyan.domain.shared.PublicId;

/** A file on its way in: what it will be, and for whom it waits. */
@Entity
@Table(name = "file_upload")
public class Upload {

  /** Where an upload goes: a page, or else a space, or a new version of a file there. */
  public record Aim(long spaceId, Long pageId, Long replaces) {}

  @Id private long id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "account_id", nullable = false)
  private Account account;

  @Column(name = "space_id", nullable = false)
  private long spaceId;

  @Column(name = "page_id")
  private Long pageId;

  @Column(name = "replaces_id")
  private Long replaces;

  @Column(nullable = false, length = 400)
  private String name;

  @Column(nullable = false, length = 1000)
  private String alt;

  @Column(nullable = false, length = 2000)
  private String caption;

  @Column(nullable = false)
  private long size;

  @Column(name = "began_at", nullable = false)
  private Instant beganAt;

  @Column(name = "file_id")
  private Long fileId;

  private Integer version;

  protected Upload() {}

  public Upload(Account account, Aim aim, FileName name, FileWords words, long size, Instant at) {
    this.id = PublicId.random();
    this.account = account;
    this.spaceId = aim.spaceId();
    this.pageId = aim.pageId();
    this.replaces = aim.replaces();
    this.name = name.text();
    this.alt = words.alt();
    this.caption = words.caption();
    this.size = size;
    this.beganAt = at;
  }

  /** The file that it has become; asking again finds it here. */
  public void become(long file, int number) {
    fileId = file;
    version = number;
  }

  public boolean belongsTo(Long accountId) {
    return accountId != null && account.id() == accountId;
  }

  public Optional<FileVersion.Key> outcome() {
    return fileId == null ? Optional.empty() : Optional.of(new FileVersion.Key(fileId, version));
  }

  public long id() {
    return id;
  }

  public Aim aim() {
    return new Aim(spaceId, pageId, replaces);
  }

  public FileName name() {
    return new FileName(name);
  }

  public FileWords words() {
    return new FileWords(alt, caption);
  }

  public long size() {
    return size;
  }

  public Instant beganAt() {
    return beganAt;
  }
}
