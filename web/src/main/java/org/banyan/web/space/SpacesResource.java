package org.banyan.web.space;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.banyan.domain.access.Reader;
import org.banyan.domain.idempotency.RequestHash;
import org.banyan.ejb.idempotency.Repeating;
import org.banyan.ejb.space.SpaceArranging;
import org.banyan.ejb.space.SpaceReading;
import org.banyan.web.api.Administration;
import org.banyan.web.api.Api;
import org.banyan.web.api.Described;
import org.banyan.web.api.Items;
import org.banyan.web.api.Paging;
import org.banyan.web.api.Repetition;
import org.banyan.web.reader.CurrentReader;

/** All spaces that the reader sees. */
@Path("/spaces")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SpacesResource {

  @Inject CurrentReader current;
  @Inject SpaceReading reading;
  @Inject SpaceArranging arranging;
  @Inject Repeating repeating;

  @GET
  @Described("The spaces that the reader sees.")
  public Items<ApiSpaceLine> list(@BeanParam Paging paging) {
    return paging.cut(reading.list(current.reader()).stream().map(ApiSpaceLine::of).toList());
  }

  @Administration
  @Described(
      value = "Make a space.",
      answers = ApiSpace.class,
      needs = {"key", "kind", "title"})
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response make(SpaceFields given, @BeanParam Repetition repetition) {
    Reader reader = current.reader();
    String key =
        repeating.once(
            reader.accountId(),
            repetition.key(),
            RequestHash.of("space", given.toString()),
            () -> arranging.make(given.draft(), reader));
    current.lookAgain();
    return Api.created(ApiSpace.of(reading.show(key, current.reader())), "spaces", key);
  }
}
