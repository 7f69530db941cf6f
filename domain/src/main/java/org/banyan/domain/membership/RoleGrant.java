package org.banyan.domain.membership;

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
import java.util.Set;
import org.banyan.domain.access.Role;
import org.banyan.domain.account.Account;
import org.banyan.domain.space.Space;

/** One role held by one person in one space; a reviewer's may name languages. */
@Entity
@Table(name = "role_grant")
@IdClass(RoleGrant.Key.class)
public class RoleGrant {

  /** Identity of a grant. */
  public record Key(long account, Role role, long space) implements Serializable {}

  @Id
  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "account_id", nullable = false)
  private Account account;

  @Id
  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "space_id", nullable = false)
  private Space space;

  @Id
  @Enumerated(EnumType.STRING)
  @Column(name = "role", nullable = false, length = 12)
  private Role role;

  @Column(nullable = false, length = ReviewerLanguages.LONGEST)
  private String languages;

  @Column(name = "granted_at", nullable = false)
  private Instant grantedAt;

  protected RoleGrant() {}

  public RoleGrant(Account account, Space space, Role role, Set<String> languages, Instant at) {
    this.account = account;
    this.space = space;
    this.role = role;
    this.languages = new ReviewerLanguages(languages).text();
    this.grantedAt = at;
  }

  public Account account() {
    return account;
  }

  public Space space() {
    return space;
  }

  public Role role() {
    return role;
  }

  /** The languages a reviewer looks after; empty for all, and for other roles. */
  public Set<String> languages() {
    return ReviewerLanguages.read(languages).tags();
  }
}
