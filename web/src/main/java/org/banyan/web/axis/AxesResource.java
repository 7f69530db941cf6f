package org.banyan.web.axis;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.banyan.domain.access.Reader;
import org.banyan.domain.axis.Axis;
import org.banyan.domain.idempotency.RequestHash;
import org.banyan.domain.shared.Invalid;
import org.banyan.domain.shared.NotFound;
import org.banyan.ejb.axis.AxisArranging;
import org.banyan.ejb.axis.AxisReading;
import org.banyan.ejb.axis.AxisValueDraft;
import org.banyan.ejb.axis.AxisValueLine;
import org.banyan.ejb.idempotency.Repeating;
import org.banyan.web.api.Administration;
import org.banyan.web.api.Api;
import org.banyan.web.api.Described;
import org.banyan.web.api.Items;
import org.banyan.web.api.Paging;
import org.banyan.web.api.RecordReader;
import org.banyan.web.api.Repetition;
import org.banyan.web.api.Tags;
import org.banyan.web.reader.CurrentReader;

/** The trees of classification: {@code theme}, {@code region}, {@code target}. */
@Path("/axes/{axis}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AxesResource {

  /** What a call says of a value; a parent or code that is null is taken away. */
  public record ValueFields(
      String key, Map<String, String> names, Optional<String> parent, Optional<String> iso) {

    AxisValueDraft draft() {
      return new AxisValueDraft(key, names, text(parent), text(iso));
    }

    private static String text(Optional<String> given) {
      return given == null ? null : given.orElse("");
    }
  }

  @Inject CurrentReader current;
  @Inject AxisReading reading;
  @Inject AxisArranging arranging;
  @Inject Repeating repeating;

  @PathParam("axis")
  String axis;

  @Context HttpHeaders headers;
  @Context Request request;

  @GET
  @Described("The values of an axis, as a tree.")
  public Items<AxisValueLine> list(@BeanParam Paging paging) {
    return paging.cut(reading.list(axis()));
  }

  @GET
  @Described("One value of an axis.")
  @Path("/{key}")
  public AxisValueLine show(@PathParam("key") String key) {
    return reading.show(axis(), key);
  }

  @Administration
  @Described(
      value = "Add a value to an axis.",
      answers = AxisValueLine.class,
      needs = {"key", "names"})
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response add(ValueFields given, @BeanParam Repetition repetition) {
    if (given.key() == null) {
      throw new Invalid("key", "required", "A value needs a key.");
    }
    Reader reader = current.reader();
    String key =
        repeating.once(
            reader.accountId(),
            repetition.key(),
            RequestHash.of("axis", axis, given.toString()),
            () -> arranging.add(axis(), given.draft(), reader).key());
    return Api.created(reading.show(axis(), key), "axes", axis, key);
  }

  @Administration
  @Described("Change the names, place or country code of a value.")
  @PATCH
  @Path("/{key}")
  @Consumes({MediaType.APPLICATION_JSON, RecordReader.MERGE_PATCH})
  public AxisValueLine change(@PathParam("key") String key, ValueFields given) {
    return arranging.change(
        axis(),
        key,
        given.draft(),
        current.reader(),
        Tags.expected(headers, request, value -> value));
  }

  private Axis axis() {
    return Arrays.stream(Axis.values())
        .filter(known -> known.singular().equals(axis))
        .findFirst()
        .orElseThrow(NotFound::new);
  }
}
