package org.banyan.domain.outside;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

/** That a page's published text names an address of another site. */
@Entity
@Table(name = "outside_link_use")
@IdClass(OutsideUse.Key.class)
public class OutsideUse {

  /** Identity of a use: the page and what it names. */
  public record Key(long linkId, long pageId) implements Serializable {}

  @Id
  @Column(nullable = false)
  private long pageId;

  @Id
  @Column(nullable = false)
  private long linkId;

  protected OutsideUse() {}

  public OutsideUse(long pageId, long linkId) {
    this.pageId = pageId;
    this.linkId = linkId;
  }

  public long linkId() {
    return linkId;
  }
}
