package org.banyan.domain.account;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.banyan.domain.account.AccountChanged.What;
import org.banyan.domain.shared.Invalid;
import org.banyan.domain.shared.PublicId;

/** A person who can sign in, known to all by a handle and a name. */
@Entity
public class Account {

  private static final int HIGHEST_TRUST = 3;

  @Id private long id;
  private String handle;
  private String displayName;

  /** Null where somebody joined with an address that another account already has. */
  private String email;

  @Enumerated(EnumType.STRING)
  private EmailPace emailPace = EmailPace.AT_ONCE;

  private int trustLevel;

  @Enumerated(EnumType.STRING)
  private AccountState state;

  private String headline;
  private String organisation;
  private String country;
  private String language;
  private Instant createdAt;

  @ElementCollection
  @CollectionTable(name = "account_site_role", joinColumns = @JoinColumn(name = "account_id"))
  @Column(name = "site_role")
  @Enumerated(EnumType.STRING)
  private Set<SiteRole> siteRoles = new HashSet<>();

  @ElementCollection
  @CollectionTable(name = "account_language", joinColumns = @JoinColumn(name = "account_id"))
  @Column(name = "language")
  private Set<String> languages = new HashSet<>();

  @ElementCollection
  @CollectionTable(name = "account_expertise", joinColumns = @JoinColumn(name = "account_id"))
  @Column(name = "theme")
  private Set<String> expertise = new HashSet<>();

  protected Account() {}

  public Account(
      Handle handle, String displayName, EmailAddress email, String language, Instant at) {
    this.id = PublicId.random();
    this.handle = handle.text();
    this.displayName = Profile.named(displayName).displayName();
    this.email = email == null ? null : email.text();
    this.language = language;
    this.state = AccountState.PENDING;
    this.createdAt = at;
  }

  public AccountChanged activate() {
    var before = state;
    if (state == AccountState.PENDING) {
      state = AccountState.ACTIVE;
    }
    return changed(What.ACTIVATED, before, state);
  }

  public AccountChanged edit(Profile profile) {
    var before = displayName;
    displayName = profile.displayName();
    headline = profile.headline();
    organisation = profile.organisation();
    country = profile.country();
    languages.retainAll(profile.languages());
    languages.addAll(profile.languages());
    expertise.retainAll(profile.expertise());
    expertise.addAll(profile.expertise());
    return changed(What.PROFILE, before, displayName);
  }

  public AccountChanged speak(String interfaceLanguage) {
    var before = language;
    language = interfaceLanguage;
    return changed(What.LANGUAGE, before, language);
  }

  /** Mail goes to another address from now on, which its owner has proven. */
  public AccountChanged moveTo(EmailAddress proven) {
    var before = email;
    email = proven.text();
    return changed(What.EMAIL, before, email);
  }

  public AccountChanged want(EmailPace pace) {
    var before = emailPace;
    emailPace = pace;
    return changed(What.EMAIL_PACE, before, pace);
  }

  public AccountChanged trust(int level) {
    if (level < 0 || level > HIGHEST_TRUST) {
      throw new Invalid("trustLevel", "trust-level-range", "A trust level is 0, 1, 2 or 3.");
    }
    int before = trustLevel;
    trustLevel = level;
    return changed(What.TRUST_LEVEL, before, level);
  }

  public AccountChanged giveSiteRoles(Set<SiteRole> roles) {
    var before = new TreeSet<>(siteRoles);
    siteRoles.retainAll(roles);
    siteRoles.addAll(roles);
    return changed(What.SITE_ROLES, before, new TreeSet<>(siteRoles));
  }

  public AccountChanged suspend() {
    var before = state;
    state = AccountState.SUSPENDED;
    return changed(What.SUSPENDED, before, state);
  }

  public AccountChanged reinstate() {
    var before = state;
    state = AccountState.ACTIVE;
    return changed(What.REINSTATED, before, state);
  }

  public Profile profile() {
    return new Profile(displayName, headline, organisation, country, languages, expertise);
  }

  public Person person() {
    return new Person(id, handle, displayName, trustLevel, Set.copyOf(siteRoles), language);
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

  public EmailPace emailPace() {
    return emailPace;
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

  public String language() {
    return language;
  }

  public Instant createdAt() {
    return createdAt;
  }

  private AccountChanged changed(What what, Object before, Object after) {
    return new AccountChanged(id, handle, what, String.valueOf(before), String.valueOf(after));
  }
}
