package org.banyan.domain.account;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.banyan.domain.shared.PublicId;

/** A person who can sign in, known to all by a handle and a name. */
@Entity
@Table(name = "account")
public class Account {

  @Id private long id;

  @Column(nullable = false, length = 40)
  private String handle;

  @Column(name = "display_name", nullable = false, length = 100)
  private String displayName;

  @Column(nullable = false, length = 254)
  private String email;

  @Column(name = "password_hash", nullable = false, length = 200)
  private String passwordHash;

  @Column(name = "trust_level", nullable = false)
  private int trustLevel;

  @ElementCollection(fetch = FetchType.LAZY)
  @CollectionTable(name = "account_site_role", joinColumns = @JoinColumn(name = "account_id"))
  @Column(name = "site_role", nullable = false, length = 20)
  @Enumerated(EnumType.STRING)
  private Set<SiteRole> siteRoles = new HashSet<>();

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 10)
  private AccountState state;

  @Column(name = "created_at", nullable = false)
  private Instant createdAt;

  protected Account() {}

  public Account(String handle, String displayName, String email, String passwordHash, Instant at) {
    this.id = PublicId.random();
    this.handle = handle;
    this.displayName = displayName;
    this.email = email;
    this.passwordHash = passwordHash;
    this.state = AccountState.PENDING;
    this.createdAt = at;
  }

  public long id() {
    return id;
  }

  public String handle() {
    return handle;
  }

  public String displayName() {
    return displayName;
  }

  public String email() {
    return email;
  }

  public int trustLevel() {
    return trustLevel;
  }

  public Set<SiteRole> siteRoles() {
    return Set.copyOf(siteRoles);
  }

  public AccountState state() {
    return state;
  }

  public Instant createdAt() {
    return createdAt;
  }
}
