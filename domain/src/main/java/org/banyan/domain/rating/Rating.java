package org.banyan.domain.rating;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import org.banyan.domain.account.Account;
import org.banyan.domain.page.Page;

/** What one person thinks of one page, as its text was when they said so. */
@Entity
@Table(name = "rating")
@IdClass(Rating.Key.class)
public class Rating {

  /** Identity of a rating: one for each person and page. */
  public record Key(long account, long page) implements Serializable {}

  @Id
  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "page_id", nullable = false)
  private Page page;

  @Id
  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "account_id", nullable = false)
  private Account account;

  @Column(nullable = false)
  private int stars;

  @Column(length = Opinion.LONGEST)
  private String missing;

  @Column(nullable = false)
  private int revision;

  @Column(nullable = false)
  private boolean outgrown;

  @Column(name = "rated_at", nullable = false)
  private Instant ratedAt;

  protected Rating() {}

  public Rating(Page page, Account account, Opinion opinion, Instant at) {
    this.page = page;
    this.account = account;
    take(opinion, at);
  }

  /** Says something else, or the same of the text as it is now; false where nothing is new. */
  public boolean change(Opinion opinion, Instant at) {
    boolean same = opinion.equals(opinion()) && revision == page.published();
    if (!same) {
      take(opinion, at);
    }
    return !same;
  }

  private void take(Opinion opinion, Instant at) {
    stars = opinion.stars();
    missing = opinion.missing();
    revision = page.published();
    outgrown = false;
    ratedAt = at;
  }

  public Opinion opinion() {
    return new Opinion(stars, missing);
  }

  public Account account() {
    return account;
  }

  /** The number of the text that was rated. */
  public int revision() {
    return revision;
  }

  /** Whether the text has become another one since, so that the rating counts by half. */
  public boolean outgrown() {
    return outgrown;
  }

  public Instant ratedAt() {
    return ratedAt;
  }
}
