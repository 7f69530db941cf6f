package org.banyan.ejb.membership;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.banyan.domain.access.Place;
import org.banyan.domain.access.Reader;
import org.banyan.domain.account.Accounts;
import org.banyan.domain.audit.AuditLog;
import org.banyan.domain.audit.DeedDone;
import org.banyan.domain.membership.SpaceEntry;
import org.banyan.domain.shared.NotFound;
import org.banyan.domain.shared.Unauthenticated;
import org.banyan.domain.space.SpaceDeed;
import org.banyan.domain.space.SpaceNode;
import org.banyan.domain.space.SpaceTree;
import org.banyan.domain.space.Spaces;
import org.banyan.ejb.access.Access;

/** Lets an administrator into a private space, on record and in its members' sight. */
@Stateless
public class SpaceEntering {

  /** An entry as the members of the space see it. */
  public record Line(
      String handle, String displayName, String reason, Instant enteredAt, Instant leavesAt) {}

  @Inject Access access;
  @Inject Accounts accounts;
  @Inject AuditLog audit;
  @Inject Clock clock;
  @Inject JpaMemberships memberships;
  @Inject Spaces spaces;

  public void enter(String spaceKey, String reason, Reader reader) {
    if (!reader.signedIn()) {
      throw new Unauthenticated();
    }
    if (!reader.administrator()) {
      throw new NotFound();
    }
    SpaceNode node = spaces.tree().find(spaceKey).orElseThrow(NotFound::new);
    var account = accounts.get(reader.accountId());
    memberships.add(new SpaceEntry(account, spaces.get(node.id()), reason, clock.instant()));
    audit.record(
        new DeedDone(
            reader.accountId(), reader.handle(), "private-space-entered", node.key(), reason));
  }

  /** Who entered the space, newest first. */
  public List<Line> entries(String spaceKey, Reader reader) {
    SpaceTree tree = spaces.tree();
    SpaceNode node = tree.find(spaceKey).orElseThrow(NotFound::new);
    access.require(reader, SpaceDeed.SEE_MEMBERS, Place.space(tree.way(node.id())));
    return memberships.entries(node.id()).stream().map(SpaceEntering::line).toList();
  }

  private static Line line(SpaceEntry entry) {
    return new Line(
        entry.account().handle(),
        entry.account().displayName(),
        entry.reason(),
        entry.enteredAt(),
        entry.leavesAt());
  }
}
