package org.banyan.web.membership;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.banyan.domain.access.Reader;
import org.banyan.domain.idempotency.RequestHash;
import org.banyan.ejb.idempotency.Repeating;
import org.banyan.ejb.membership.SpaceEntering;
import org.banyan.web.api.Administration;
import org.banyan.web.api.Described;
import org.banyan.web.api.Items;
import org.banyan.web.api.Paging;
import org.banyan.web.api.Repetition;
import org.banyan.web.reader.CurrentReader;

/** An administrator's way into a private space, on record and in its members' sight. */
@Path("/spaces/{space}/entry")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class EntryResource {

  /** Why; the members will read it. */
  public record Entry(String reason) {}

  @Inject CurrentReader current;
  @Inject Repeating repeating;
  @Inject SpaceEntering entering;

  @PathParam("space")
  String space;

  @Administration
  @Described(
      value = "Enter a private space as an administrator, on record and in its members' sight.",
      needs = "reason",
      unseen = true)
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public void enter(Entry given, @BeanParam Repetition repetition) {
    Reader reader = current.reader();
    repeating.once(
        reader.accountId(),
        repetition.key(),
        RequestHash.of("entry", space, given.reason()),
        () -> {
          entering.enter(space, given.reason(), reader);
          return "entered";
        });
  }

  /** Who entered, newest first. */
  @GET
  @Described("Which administrators entered a space, newest first.")
  public Items<SpaceEntering.Line> list(@BeanParam Paging paging) {
    return paging.cut(entering.entries(space, current.reader()));
  }
}
