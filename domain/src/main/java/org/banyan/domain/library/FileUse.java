package org.banyan.domain.library;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

/** A file that a page's published text names, kept by the name that was written. */
@Entity
@Table(name = "file_use")
@IdClass(FileUse.Key.class)
public class FileUse {

  /** Identity of a use: the page and the name in it. */
  public record Key(String key, long pageId) implements Serializable {}

  @Id
  @Column(name = "page_id", nullable = false)
  private long pageId;

  @Id
  @Column(name = "name_key", nullable = false, length = 400)
  private String key;

  protected FileUse() {}

  public FileUse(long pageId, String key) {
    this.pageId = pageId;
    this.key = key;
  }
}
