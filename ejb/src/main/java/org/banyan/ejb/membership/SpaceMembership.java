package org.banyan.ejb.membership;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.banyan.domain.access.Place;
import org.banyan.domain.access.Reader;
import org.banyan.domain.access.Role;
import org.banyan.domain.account.Account;
import org.banyan.domain.account.Accounts;
import org.banyan.domain.audit.AuditLog;
import org.banyan.domain.audit.DeedDone;
import org.banyan.domain.membership.LastCoordinator;
import org.banyan.domain.membership.RoleGrant;
import org.banyan.domain.shared.NotFound;
import org.banyan.domain.shared.Unauthenticated;
import org.banyan.domain.space.Space;
import org.banyan.domain.space.SpaceDeed;
import org.banyan.domain.space.SpaceNode;
import org.banyan.domain.space.SpaceTree;
import org.banyan.domain.space.Spaces;
import org.banyan.ejb.access.Access;
import org.banyan.ejb.shared.Expectation;

/** Shows who holds which role in a space, gives roles and takes them away. */
@Stateless
public class SpaceMembership {

  @Inject Access access;
  @Inject Accounts accounts;
  @Inject AuditLog audit;
  @Inject Clock clock;
  @Inject JpaMemberships memberships;
  @Inject Spaces spaces;

  public List<Member> members(String spaceKey, Reader reader) {
    SpaceNode space = space(spaceKey, SpaceDeed.SEE_MEMBERS, reader);
    Map<Long, List<RoleGrant>> byPerson = new LinkedHashMap<>();
    for (RoleGrant grant : memberships.of(space.id())) {
      byPerson.computeIfAbsent(grant.account().id(), id -> new ArrayList<>()).add(grant);
    }
    return byPerson.values().stream().map(SpaceMembership::member).toList();
  }

  public Member member(String spaceKey, String handle, Reader reader) {
    SpaceNode space = space(spaceKey, SpaceDeed.SEE_MEMBERS, reader);
    List<RoleGrant> grants = memberships.held(person(handle).id(), space.id());
    if (grants.isEmpty()) {
      throw new NotFound();
    }
    return member(grants);
  }

  /** Replaces the roles of a person in a space; none at all ends the membership. */
  public void grant(
      String spaceKey, String handle, Set<Role> roles, Set<String> languages, Reader reader) {
    grant(spaceKey, handle, roles, languages, reader, Expectation.none());
  }

  /** The same for whoever has read which roles are held; asked once the space is locked. */
  public void grant(
      String spaceKey,
      String handle,
      Set<Role> roles,
      Set<String> languages,
      Reader reader,
      Expectation<Member> expected) {
    SpaceNode node = space(spaceKey, SpaceDeed.GRANT_ROLES, reader);
    Account account = person(handle);
    Space space = spaces.lock(node.id());
    expected.meet(() -> member(spaceKey, handle, reader));
    replace(space, account, roles, languages);
    record(handle, node, roles, reader);
  }

  /** Ends one's own membership, whatever one may do here; the last coordinator stays. */
  public void leave(String spaceKey, Reader reader) {
    SpaceNode node = space(spaceKey, SpaceDeed.SEE_MEMBERS, reader);
    if (!reader.signedIn()) {
      throw new Unauthenticated();
    }
    Account account = person(reader.handle());
    Space space = spaces.lock(node.id());
    if (memberships.held(account.id(), node.id()).isEmpty()) {
      throw new NotFound();
    }
    replace(space, account, Set.of(), Set.of());
    record(reader.handle(), node, Set.of(), reader);
  }

  private void replace(Space space, Account account, Set<Role> roles, Set<String> languages) {
    requireCoordinatorLeft(space, account, roles);
    memberships.remove(account.id(), space.id(), EnumSet.allOf(Role.class));
    for (Role role : roles) {
      Set<String> named = role == Role.REVIEWER ? languages : Set.of();
      memberships.add(new RoleGrant(account, space, role, named, clock.instant()));
    }
  }

  private void record(String handle, SpaceNode node, Set<Role> roles, Reader reader) {
    String detail = roles.isEmpty() ? "none" : new TreeSet<>(roles).toString();
    String target = handle + " in " + node.key();
    audit.record(new DeedDone(reader.accountId(), reader.handle(), "roles-given", target, detail));
  }

  /** Makes a person a member with the least of roles, unless they hold one already. */
  public void admit(String spaceKey, String handle, Reader reader) {
    SpaceNode node = space(spaceKey, SpaceDeed.GRANT_ROLES, reader);
    if (memberships.held(person(handle).id(), node.id()).isEmpty()) {
      grant(spaceKey, handle, Set.of(Role.CONTRIBUTOR), Set.of(), reader);
    }
  }

  /** Refuses whoever gives no roles in the space, before anything is filled in. */
  public void requireGranting(String spaceKey, Reader reader) {
    space(spaceKey, SpaceDeed.GRANT_ROLES, reader);
  }

  private void requireCoordinatorLeft(Space space, Account account, Set<Role> roles) {
    boolean staysOrWasNone =
        roles.contains(Role.COORDINATOR)
            || memberships.held(account.id(), space.id()).stream()
                .noneMatch(grant -> grant.role() == Role.COORDINATOR);
    boolean another =
        memberships.of(space.id()).stream()
            .anyMatch(
                grant -> grant.role() == Role.COORDINATOR && grant.account().id() != account.id());
    if (!staysOrWasNone && !another) {
      throw new LastCoordinator();
    }
  }

  private SpaceNode space(String spaceKey, SpaceDeed deed, Reader reader) {
    SpaceTree tree = spaces.tree();
    SpaceNode node = tree.find(spaceKey).orElseThrow(NotFound::new);
    access.require(reader, deed, Place.space(tree.way(node.id())));
    return node;
  }

  private Account person(String handle) {
    return accounts.find(handle).orElseThrow(NotFound::new);
  }

  private static Member member(List<RoleGrant> grants) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    Set<String> languages = new TreeSet<>();
    grants.forEach(grant -> roles.add(grant.role()));
    grants.forEach(grant -> languages.addAll(grant.languages()));
    Account account = grants.get(0).account();
    return new Member(account.handle(), account.displayName(), roles, languages);
  }
}
