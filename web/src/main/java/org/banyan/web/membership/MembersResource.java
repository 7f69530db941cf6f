package org.banyan.web.membership;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Set;
import org.banyan.ejb.membership.SpaceMembership;
import org.banyan.ejb.space.SpaceReading;
import org.banyan.web.api.Administration;
import org.banyan.web.api.Described;
import org.banyan.web.api.Items;
import org.banyan.web.api.Moves;
import org.banyan.web.api.Paging;
import org.banyan.web.reader.CurrentReader;

/** The members of a space: whoever holds a role there. */
@Path("/spaces/{space}/members")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class MembersResource {

  @Inject CurrentReader current;
  @Inject SpaceReading spaces;
  @Inject SpaceMembership membership;

  @PathParam("space")
  String space;

  @Context UriInfo address;

  @GET
  @Described("Who holds a role in a space.")
  public Items<ApiMember> list(@BeanParam Paging paging) {
    Moves.follow(address, spaces.presentKey(space, current.reader()));
    return paging.cut(
        membership.members(space, current.reader()).stream().map(ApiMember::of).toList());
  }

  /** Makes a person a member with the least of roles, unless they hold one. */
  @Administration
  @Described("Make a person a member of a space.")
  @PUT
  @Path("/{handle}")
  public ApiMember admit(@PathParam("handle") String handle) {
    membership.admit(space, handle, current.reader());
    return ApiMember.of(membership.member(space, handle, current.reader()));
  }

  /** Takes every role of a person in the space; anybody may leave. */
  @Administration
  @Described("Take every role of a person in a space; one's own, to leave it.")
  @DELETE
  @Path("/{handle}")
  public void dismiss(@PathParam("handle") String handle) {
    if (handle.equals(current.getHandle())) {
      membership.leave(space, current.reader());
      return;
    }
    membership.grant(space, handle, Set.of(), Set.of(), current.reader());
  }
}
