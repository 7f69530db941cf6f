package org.banyan.domain.content;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.banyan.domain.access.Condition;
import org.banyan.domain.account.Account;
import org.banyan.domain.shared.PublicId;
import org.banyan.domain.space.Space;

/** Anything written by somebody into a space. */
@Entity
@Table(name = "content")
@Inheritance(strategy = InheritanceType.JOINED)
@DiscriminatorColumn(name = "kind", length = 12)
public abstract class Content {

  @Id private long id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "space_id", nullable = false)
  private Space space;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "author_id", nullable = false)
  private Account author;

  @Column(name = "created_at", nullable = false)
  private Instant createdAt;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 8)
  private Condition condition = Condition.LIVE;

  protected Content() {}

  protected Content(Space space, Account author, Instant at) {
    this.id = PublicId.random();
    this.space = space;
    this.author = author;
    this.createdAt = at;
  }

  protected void become(Condition next) {
    condition = next;
  }

  protected void moveTo(Space other) {
    space = other;
  }

  public long id() {
    return id;
  }

  public Space space() {
    return space;
  }

  public Account author() {
    return author;
  }

  public Instant createdAt() {
    return createdAt;
  }

  public Condition condition() {
    return condition;
  }
}
