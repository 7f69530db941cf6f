package org.banyan.domain.invitation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.banyan.domain.access.Role;
import org.banyan.domain.membership.ReviewerLanguages;
import org.banyan.domain.shared.PublicId;
import org.banyan.domain.shared.Secret;

/** Somebody is asked into a space, to hold roles there once they accept. */
@Entity
@Table(name = "invitation")
public class Invitation {

  /** How long the mailed link works. */
  public static final Duration LIFETIME = Duration.ofDays(14);

  @Id private long id;

  @Column(name = "space_id")
  private long spaceId;

  private String email;

  @Column(name = "account_id")
  private Long accountId;

  @Column(length = 60)
  private String roles;

  @Column(name = "reviewer_languages", nullable = false, length = ReviewerLanguages.LONGEST)
  private String languages;

  private String language;

  @Column(name = "invited_by")
  private long invitedBy;

  @Column(name = "invited_at")
  private Instant invitedAt;

  @Column(name = "expires_at")
  private Instant expiresAt;

  @Column(name = "token_hash")
  private String tokenHash;

  @Enumerated(EnumType.STRING)
  @Column(length = 10)
  private InvitationState state = InvitationState.OPEN;

  @Column(name = "ended_at")
  private Instant endedAt;

  protected Invitation() {}

  public Invitation(long spaceId, Guest guest, Offer offer, long invitedBy, Instant at) {
    this.id = PublicId.random();
    this.spaceId = spaceId;
    this.email = guest.email();
    this.accountId = guest.accountId();
    this.language = guest.language();
    this.roles = offer.roles().stream().map(Role::name).collect(Collectors.joining(" "));
    this.languages = offer.languages().text();
    this.invitedBy = invitedBy;
    this.invitedAt = at;
    this.expiresAt = at.plus(LIFETIME);
  }

  /** Takes the secret of the letter being sent; those of earlier letters work no more. */
  public void carry(Secret secret) {
    tokenHash = secret.hash();
  }

  /**
   * Accepts; works once.
   *
   * @param ownerOfAddress the account that has the address invited, or null where none has
   * @throws InvitationRefused where the invitation is over
   * @throws InvitedAnother where it was made out to somebody else
   */
  public void accept(long account, Long ownerOfAddress, Instant at) {
    requireOpen(at);
    Long meant = accountId == null ? ownerOfAddress : accountId;
    if (meant != null && meant != account) {
      throw new InvitedAnother();
    }
    end(InvitationState.ACCEPTED, at);
  }

  /** Takes the invitation back; one that has ended stays as it ended. */
  public void withdraw(Instant at) {
    if (state == InvitationState.OPEN) {
      end(InvitationState.WITHDRAWN, at);
    }
  }

  public void requireOpen(Instant at) {
    if (!isOpen(at)) {
      throw new InvitationRefused();
    }
  }

  public boolean isOpen(Instant at) {
    return state == InvitationState.OPEN && at.isBefore(expiresAt);
  }

  private void end(InvitationState as, Instant at) {
    state = as;
    endedAt = at;
    tokenHash = null;
  }

  public long id() {
    return id;
  }

  public long spaceId() {
    return spaceId;
  }

  /** The address invited; null where a known person was invited by handle. */
  public String email() {
    return email;
  }

  /** The account invited by handle; null where an address was invited. */
  public Long accountId() {
    return accountId;
  }

  public Set<Role> roles() {
    Set<Role> all = EnumSet.noneOf(Role.class);
    Arrays.stream(roles.split(" ")).map(Role::valueOf).forEach(all::add);
    return all;
  }

  /** That a reviewer is to look after. */
  public ReviewerLanguages languages() {
    return ReviewerLanguages.read(languages);
  }

  /** Of the letter to an address; null for the site's own. */
  public String language() {
    return language;
  }

  public long invitedBy() {
    return invitedBy;
  }

  public Instant invitedAt() {
    return invitedAt;
  }

  public Instant expiresAt() {
    return expiresAt;
  }

  public InvitationState state() {
    return state;
  }
}
