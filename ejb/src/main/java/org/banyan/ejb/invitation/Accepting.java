package org.banyan.ejb.invitation;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Set;
import java.util.TreeSet;
import org.banyan.domain.access.Reader;
import org.banyan.domain.access.Role;
import org.banyan.domain.account.Account;
import org.banyan.domain.account.AccountChanged;
import org.banyan.domain.account.Accounts;
import org.banyan.domain.account.EmailAddress;
import org.banyan.domain.audit.AuditLog;
import org.banyan.domain.audit.DeedDone;
import org.banyan.domain.invitation.Invitation;
import org.banyan.domain.invitation.InvitationRefused;
import org.banyan.domain.invitation.Invitations;
import org.banyan.domain.invitation.InvitedAnother;
import org.banyan.domain.membership.Memberships;
import org.banyan.domain.membership.ReviewerLanguages;
import org.banyan.domain.membership.RoleGrant;
import org.banyan.domain.shared.Invalid;
import org.banyan.domain.shared.Secret;
import org.banyan.domain.shared.Unauthenticated;
import org.banyan.domain.space.Space;
import org.banyan.domain.space.SpaceNode;
import org.banyan.domain.space.Spaces;
import org.banyan.ejb.credential.Enrolment;
import org.banyan.ejb.credential.JoinDraft;
import org.banyan.ejb.credential.PasswordHashing;
import org.banyan.ejb.site.Conduct;

/** Accepts invitations: with the account one has, or with a new one, whose address is proven. */
@Stateless
public class Accepting {

  /** A coordinator vouches for whom they ask in. */
  private static final int TRUST = 1;

  @Inject Accounts accounts;
  @Inject AuditLog audit;
  @Inject Clock clock;
  @Inject Conduct conduct;
  @Inject Enrolment enrolment;
  @Inject PasswordHashing hashing;
  @Inject Invitations invitations;
  @Inject Memberships memberships;
  @Inject Spaces spaces;
  @Inject Event<AccountChanged> changed;

  /** What the invitation is about; looking does not use it up. */
  public Welcome show(String token) {
    Invitation invitation = opened(token, false);
    SpaceNode space = spaces.tree().get(invitation.spaceId());
    return new Welcome(
        space.key(),
        space.title(),
        accounts.get(invitation.invitedBy()).displayName(),
        new TreeSet<>(invitation.roles()),
        new TreeSet<>(invitation.languages().tags()),
        invitation.email(),
        handle(meant(invitation)));
  }

  /** Accepts as whoever is signed in, and answers the key of the space. */
  public String accept(String token, Reader reader) {
    if (!reader.signedIn()) {
      throw new Unauthenticated();
    }
    return settle(opened(token, true), accounts.get(reader.accountId()));
  }

  /**
   * Accepts with a new account of trust 1, active at once, since the link proves its address.
   *
   * @param draft whose address is left out: it is the one invited
   */
  public String join(String token, JoinDraft draft) {
    Invitation invitation = opened(token, false);
    if (meant(invitation) != null) {
      throw new InvitedAnother();
    }
    var complete =
        new JoinDraft(
            draft.handle(),
            draft.displayName(),
            invitation.email(),
            draft.password(),
            draft.language(),
            draft.conduct());
    Invalid.together(() -> enrolment.check(complete), () -> conduct.require(draft.conduct()));
    String hash = hashing.hash(draft.password());
    Account account = enrolment.enrol(complete, new EmailAddress(invitation.email()), hash);
    conduct.accepted(account.id());
    changed.fire(account.activate());
    changed.fire(account.trust(TRUST));
    return settle(opened(token, true), account);
  }

  private String settle(Invitation invitation, Account account) {
    Account meant = meant(invitation);
    invitation.accept(account.id(), meant == null ? null : meant.id(), clock.instant());
    give(invitation, account, spaces.lock(invitation.spaceId()));
    String key = spaces.tree().get(invitation.spaceId()).key();
    String detail = new TreeSet<>(invitation.roles()).toString();
    String target = account.handle() + " in " + key;
    audit.record(
        new DeedDone(account.id(), account.handle(), "invitation-accepted", target, detail));
    return key;
  }

  /** What is held already stays, and only grows. */
  private void give(Invitation invitation, Account account, Space space) {
    var held = new EnumMap<Role, RoleGrant>(Role.class);
    memberships.held(account.id(), space.id()).forEach(grant -> held.put(grant.role(), grant));
    for (Role role : invitation.roles()) {
      var languages = role == Role.REVIEWER ? invitation.languages() : ReviewerLanguages.ALL;
      RoleGrant has = held.get(role);
      if (has != null) {
        languages = languages.with(new ReviewerLanguages(has.languages()));
        memberships.remove(account.id(), space.id(), Set.of(role));
      }
      memberships.add(new RoleGrant(account, space, role, languages.tags(), clock.instant()));
    }
  }

  private Invitation opened(String token, boolean lock) {
    if (token == null || token.isEmpty()) {
      throw new InvitationRefused();
    }
    Invitation found =
        invitations.opened(new Secret(token).hash(), lock).orElseThrow(InvitationRefused::new);
    found.requireOpen(clock.instant());
    return found;
  }

  /** The account that alone may accept; null where whoever brings the link may. */
  private Account meant(Invitation invitation) {
    return invitation.accountId() == null
        ? accounts.findByEmail(invitation.email()).orElse(null)
        : accounts.get(invitation.accountId());
  }

  private static String handle(Account account) {
    return account == null ? null : account.handle();
  }
}
