package org.banyan.web.membership;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Set;
import org.banyan.domain.access.Role;
import org.banyan.domain.shared.Invalid;
import org.banyan.ejb.membership.SpaceMembership;
import org.banyan.ejb.space.SpaceReading;
import org.banyan.web.api.Administration;
import org.banyan.web.api.Described;
import org.banyan.web.api.Moves;
import org.banyan.web.api.Tags;
import org.banyan.web.reader.CurrentReader;

/** The roles of one person in a space. */
@Path("/spaces/{space}/roles/{handle}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class RolesResource {

  /** All roles that the person is to have, and which languages a reviewer looks after. */
  public record Roles(List<Role> roles, List<String> languages) {}

  @Inject CurrentReader current;
  @Inject SpaceReading spaces;
  @Inject SpaceMembership membership;

  @PathParam("space")
  String space;

  @PathParam("handle")
  String handle;

  @Context UriInfo address;
  @Context HttpHeaders headers;
  @Context Request request;

  @GET
  @Described("The roles of a person in a space.")
  public ApiMember show() {
    Moves.follow(address, spaces.presentKey(space, current.reader()));
    return member();
  }

  @Administration
  @Described(
      value = "Give a person exactly these roles in a space; none is answered by 204.",
      answers = ApiMember.class,
      status = 200,
      needs = "roles")
  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  public Response give(Roles given) {
    if (given.roles() == null) {
      throw new Invalid("roles", "required", "Say which roles; an empty list takes all.");
    }
    Set<String> languages = given.languages() == null ? Set.of() : Set.copyOf(given.languages());
    give(Set.copyOf(given.roles()), languages);
    return given.roles().isEmpty() ? Response.noContent().build() : Response.ok(member()).build();
  }

  @Administration
  @Described("Take all roles of a person in a space.")
  @DELETE
  public void take() {
    give(Set.of(), Set.of());
  }

  private void give(Set<Role> roles, Set<String> languages) {
    membership.grant(
        space,
        handle,
        roles,
        languages,
        current.reader(),
        Tags.expected(headers, request, ApiMember::of));
  }

  private ApiMember member() {
    return ApiMember.of(membership.member(space, handle, current.reader()));
  }
}
