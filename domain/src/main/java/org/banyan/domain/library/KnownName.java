package org.banyan.domain.library;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.io.Serializable;

/** A name that leads to a file, in lower case: its present one or one it had. */
@Entity
@Table(name = "file_name")
@IdClass(KnownName.Key.class)
public class KnownName {

  /** Identity of a name: its file and the name itself. */
  public record Key(long file, String key) implements Serializable {}

  @Id
  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "file_id", nullable = false)
  private LibraryFile file;

  @Id
  @Column(name = "name_key", nullable = false, length = 400)
  private String key;

  @Column(name = "space_id")
  private Long spaceId;

  @Column(name = "page_id")
  private Long pageId;

  protected KnownName() {}
}
