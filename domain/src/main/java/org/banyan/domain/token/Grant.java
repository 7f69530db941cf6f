package org.banyan.domain.token;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.banyan.domain.account.Person;

/**
 * How much of a person's rights a request carries.
 *
 * @param until when it runs out; null for never
 */
public record Grant(Set<Scope> scopes, Instant until) {

  /** What somebody has who is here themselves. */
  public static final Grant WHOLE = new Grant(EnumSet.allOf(Scope.class), null);

  public Grant {
    scopes = Set.copyOf(scopes);
  }

  public boolean allows(Scope scope) {
    return scope == Scope.READ || scopes.contains(scope);
  }

  /** Whether the other is nowhere wider than this and ends no later. */
  public boolean covers(Grant other) {
    boolean lastsLonger = until == null || other.until != null && !other.until.isAfter(until);
    return lastsLonger && other.scopes.stream().allMatch(this::allows);
  }

  /** The person as far as this grant goes: what is held site-wide stays out of the others. */
  public Person limit(Person person) {
    return allows(Scope.ADMIN)
        ? person
        : new Person(
            person.id(),
            person.handle(),
            person.displayName(),
            person.trustLevel(),
            Set.of(),
            person.language());
  }
}
