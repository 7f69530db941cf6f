package org.banyan.ejb.invitation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.banyan.domain.access.Place;
import org.banyan.domain.access.Reader;
import org.banyan.domain.account.Account;
import org.banyan.domain.account.Accounts;
import org.banyan.domain.account.EmailAddress;
import org.banyan.domain.audit.AuditLog;
import org.banyan.domain.audit.DeedDone;
import org.banyan.domain.invitation.Guest;
import org.banyan.domain.invitation.Invitation;
import org.banyan.domain.invitation.Invitations;
import org.banyan.domain.invitation.Offer;
import org.banyan.domain.membership.ReviewerLanguages;
import org.banyan.domain.outbox.Outbox;
import org.banyan.domain.shared.Invalid;
import org.banyan.domain.shared.NotFound;
import org.banyan.domain.shared.PublicId;
import org.banyan.domain.shared.TooMany;
import org.banyan.domain.space.SpaceDeed;
import org.banyan.domain.space.SpaceNode;
import org.banyan.domain.space.SpaceTree;
import org.banyan.domain.space.Spaces;
import org.banyan.ejb.access.Access;

/** Invites people into a space by mail; whoever gives roles there may. */
@Stateless
public class Inviting {

  /** A group is made by anybody of trust 1: nobody may send mail to half the world through one. */
  private static final int MOST_IN_A_DAY = 100;

  @Inject Access access;
  @Inject Accounts accounts;
  @Inject AuditLog audit;
  @Inject Clock clock;
  @Inject Invitations invitations;
  @Inject Outbox outbox;
  @Inject Spaces spaces;

  /** Invites; an earlier invitation of the same person into the same space is taken back. */
  public InvitationLine invite(String spaceKey, InvitationDraft draft, Reader reader) {
    SpaceNode node = space(spaceKey, reader);
    var offer = new Offer(draft.roles(), new ReviewerLanguages(draft.languages()));
    Guest guest = guest(draft);
    Instant now = clock.instant();
    Invitation made = new Invitation(node.id(), guest, offer, reader.accountId(), now);
    spaces.lock(node.id());
    requirePace(reader, now);
    invitations.open(node.id(), now).stream()
        .filter(
            earlier ->
                Objects.equals(earlier.email(), guest.email())
                    && Objects.equals(earlier.accountId(), guest.accountId()))
        .forEach(earlier -> earlier.withdraw(now));
    invitations.add(made);
    var payload = Json.createObjectBuilder().add("invitation", PublicId.write(made.id()));
    if (guest.accountId() != null) {
      payload.add("account", PublicId.write(guest.accountId()));
    }
    outbox.put(InvitationLetter.KIND, payload.build().toString());
    record("invitation-sent", node, made, reader);
    return line(made);
  }

  /** What is open in the space, newest first. */
  public List<InvitationLine> open(String spaceKey, Reader reader) {
    SpaceNode node = space(spaceKey, reader);
    return invitations.open(node.id(), clock.instant()).stream().map(this::line).toList();
  }

  /** Takes an invitation back; its link stops working at once. */
  public void withdraw(String spaceKey, String id, Reader reader) {
    SpaceNode node = space(spaceKey, reader);
    Invitation invitation =
        invitations
            .find(PublicId.required(id))
            .filter(found -> found.spaceId() == node.id() && found.isOpen(clock.instant()))
            .orElseThrow(NotFound::new);
    invitation.withdraw(clock.instant());
    record("invitation-withdrawn", node, invitation, reader);
  }

  private void requirePace(Reader reader, Instant now) {
    Duration day = Duration.ofDays(1);
    if (!reader.administrator()
        && invitations.madeSince(reader.accountId(), now.minus(day)) >= MOST_IN_A_DAY) {
      throw new TooMany(
          "invitations-enough", "You have invited many people today. Go on tomorrow.", day);
    }
  }

  private Guest guest(InvitationDraft draft) {
    boolean byAddress = draft.email() != null && !draft.email().isBlank();
    boolean byHandle = draft.handle() != null && !draft.handle().isBlank();
    if (byAddress == byHandle) {
      throw new Invalid(
          "email", "guest-needed", "Say whom to invite: a mail address, or a handle.");
    }
    if (byAddress) {
      return Guest.at(EmailAddress.given(draft.email()), draft.language());
    }
    return Guest.known(person(draft.handle().strip()).id());
  }

  private Account person(String handle) {
    Account account =
        accounts
            .find(handle)
            .orElseThrow(() -> new Invalid("handle", "no-such-person", "Nobody has this handle."));
    if (account.email() == null) {
      throw new Invalid(
          "handle",
          "person-without-mail",
          "No mail reaches this person. Give them a role instead.");
    }
    return account;
  }

  private SpaceNode space(String spaceKey, Reader reader) {
    SpaceTree tree = spaces.tree();
    SpaceNode node = tree.find(spaceKey).orElseThrow(NotFound::new);
    access.require(reader, SpaceDeed.GRANT_ROLES, Place.space(tree.way(node.id())));
    return node;
  }

  private InvitationLine line(Invitation invitation) {
    String handle =
        invitation.accountId() == null ? null : accounts.get(invitation.accountId()).handle();
    return new InvitationLine(
        PublicId.write(invitation.id()),
        invitation.email(),
        handle,
        new TreeSet<>(invitation.roles()),
        new TreeSet<>(invitation.languages().tags()),
        accounts.get(invitation.invitedBy()).handle(),
        invitation.invitedAt(),
        invitation.expiresAt());
  }

  private void record(String deed, SpaceNode node, Invitation invitation, Reader reader) {
    InvitationLine line = line(invitation);
    String target = line.guest() + " in " + node.key();
    String languages = invitation.languages().text();
    String detail = line.roles() + (languages.isEmpty() ? "" : " " + languages);
    audit.record(new DeedDone(reader.accountId(), reader.handle(), deed, target, detail));
  }
}
