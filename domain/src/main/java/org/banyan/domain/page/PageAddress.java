package org.banyan.domain.page;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.io.Serializable;

/** A slug that leads to a page: its present one or one it had, in this space or another. */
@Entity
@Table(name = "page_address")
@IdClass(PageAddress.Key.class)
public class PageAddress {

  /** Identity of an address. */
  public record Key(String slug, long spaceId) implements Serializable {}

  @Id
  @Column(name = "space_id", nullable = false)
  private long spaceId;

  @Id
  @Column(nullable = false, length = 240)
  private String slug;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "page_id", nullable = false)
  private Page page;

  protected PageAddress() {}
}
