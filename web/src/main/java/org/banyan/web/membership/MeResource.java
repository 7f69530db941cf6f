package org.banyan.web.membership;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.banyan.domain.account.Person;
import org.banyan.domain.account.SiteRole;
import org.banyan.ejb.membership.OwnRoles;
import org.banyan.web.api.Described;
import org.banyan.web.reader.CurrentReader;
import org.banyan.web.reader.Discretion;

/** Who am I, and what do I hold where. */
@Path("/me")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class MeResource {

  /**
   * The person who asks.
   *
   * @param csrfToken for unsafe calls with the cookie of this sign-in
   */
  public record ApiMe(
      String handle,
      String displayName,
      int trustLevel,
      SortedSet<SiteRole> siteRoles,
      List<OwnRoles.Line> roles,
      String csrfToken) {}

  @Inject CurrentReader current;
  @Inject Discretion discretion;
  @Inject OwnRoles own;

  @GET
  @Described("Who asks, and what they hold.")
  public ApiMe show() {
    discretion.keepNothing();
    List<OwnRoles.Line> roles = own.list(current.reader());
    Person person = current.person();
    return new ApiMe(
        person.handle(),
        person.displayName(),
        person.trustLevel(),
        new TreeSet<>(person.siteRoles()),
        roles,
        current.csrfToken());
  }
}
