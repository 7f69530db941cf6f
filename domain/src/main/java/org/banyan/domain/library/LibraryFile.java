package org.banyan.domain.library;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import org.banyan.domain.access.Condition;
import org.banyan.domain.account.Account;
import org.banyan.domain.content.Content;
import org.banyan.domain.page.Page;
import org.banyan.domain.space.Space;

/** A file of a page, or of a space itself: the head of its versions. */
@Entity
@Table(name = "library_file")
@PrimaryKeyJoinColumn(name = "id")
@DiscriminatorValue("FILE")
public class LibraryFile extends Content {

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "page_id")
  private Page page;

  @Column(nullable = false, length = 400)
  private String name;

  @Column(nullable = false, length = 1000)
  private String alt;

  @Column(nullable = false, length = 2000)
  private String caption;

  @Column(name = "latest_version", nullable = false)
  private int latest;

  @Column(name = "changed_at", nullable = false)
  private Instant changedAt;

  protected LibraryFile() {}

  private LibraryFile(Space space, Page page, FileName name, Account author, Instant at) {
    super(space, author, at);
    this.page = page;
    this.name = name.text();
  }

  /**
   * Attaches a file with its first version.
   *
   * @param page null where it belongs to the space itself
   */
  public static FileVersioned attach(
      Space space,
      Page page,
      FileName name,
      FileWords words,
      FileBytes bytes,
      Account by,
      Instant at) {
    LibraryFile file = new LibraryFile(space, page, name, by, at);
    file.alt = words.alt();
    file.caption = words.caption();
    return file.replace(bytes, by, at);
  }

  /** Adds a version on top of the latest one. */
  public FileVersioned replace(FileBytes bytes, Account by, Instant at) {
    latest = latest + 1;
    changedAt = at;
    return new FileVersioned(this, new FileVersion(this, latest, bytes, by, at));
  }

  public FileChanged describe(FileWords words, Account by, Instant at) {
    alt = words.alt();
    caption = words.caption();
    return changed(by, at);
  }

  /** Gives the file a name that was reserved for it; its old ones go on leading here. */
  public FileChanged rename(FileName newName, Account by, Instant at) {
    name = newName.text();
    return changed(by, at);
  }

  public FileChanged bin(Account by, Instant at) {
    become(Condition.BINNED);
    return changed(by, at);
  }

  public FileChanged unbin(Account by, Instant at) {
    become(Condition.LIVE);
    return changed(by, at);
  }

  private FileChanged changed(Account by, Instant at) {
    changedAt = at;
    return new FileChanged(this, by);
  }

  /** Null where the file belongs to the space itself. */
  public Page page() {
    return page;
  }

  public String name() {
    return name;
  }

  public FileWords words() {
    return new FileWords(alt, caption);
  }

  public int latest() {
    return latest;
  }

  public Instant changedAt() {
    return changedAt;
  }
}
