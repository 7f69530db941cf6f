package org.banyan.domain.link;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

/** A link in a page's published text, kept by the address that was written. */
@Entity
@Table(name = "page_link")
@IdClass(PageLink.Key.class)
public class PageLink {

  /** Identity of a link: where it stands and what it names. */
  public record Key(long pageId, String slug, String spaceKey) implements Serializable {}

  @Id
  @Column(name = "page_id", nullable = false)
  private long pageId;

  @Id
  @Column(name = "space_key", nullable = false, length = 60)
  private String spaceKey;

  @Id
  @Column(nullable = false, length = 240)
  private String slug;

  protected PageLink() {}

  public PageLink(long pageId, String spaceKey, String slug) {
    this.pageId = pageId;
    this.spaceKey = spaceKey;
    this.slug = slug;
  }

  public Key key() {
    return new Key(pageId, slug, spaceKey);
  }

  public String spaceKey() {
    return spaceKey;
  }

  public String slug() {
    return slug;
  }
}
