package org.banyan.ejb.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;
import org.banyan.domain.access.Role;
import org.banyan.domain.membership.Memberships;
import org.banyan.domain.membership.RoleGrant;
import org.banyan.domain.space.SpaceMade;

/** Whoever makes a space becomes its coordinator. */
@ApplicationScoped
class FirstCoordinator {

  @Inject Clock clock;
  @Inject Memberships memberships;

  void appoint(@Observes SpaceMade fact) {
    memberships.add(
        new RoleGrant(fact.by(), fact.space(), Role.COORDINATOR, Set.of(), clock.instant()));
  }
}
