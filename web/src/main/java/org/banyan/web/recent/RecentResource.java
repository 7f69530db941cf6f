package org.banyan.web.recent;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import org.banyan.domain.shared.PublicId;
import org.banyan.ejb.recent.LastLook;
import org.banyan.ejb.recent.LastLooking;
import org.banyan.ejb.recent.RecentChanges;
import org.banyan.web.api.Described;
import org.banyan.web.api.Items;
import org.banyan.web.api.OptionalBody;
import org.banyan.web.api.Paging;
import org.banyan.web.reader.CurrentReader;
import org.banyan.web.shared.Answers;

/** What happened lately to the pages that the reader may read. */
@Path("/recent")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class RecentResource {

  /**
   * A change.
   *
   * @param revision null where a property changed
   * @param property null where a text was saved
   */
  public record ApiChange(
      String id,
      String space,
      String slug,
      String title,
      Integer revision,
      String property,
      String author,
      Instant at,
      String summary,
      boolean minor,
      String url) {

    static ApiChange of(RecentChanges.Line line) {
      return new ApiChange(
          PublicId.write(line.pageId()),
          line.location().space(),
          line.location().slug(),
          line.title(),
          line.property() == null ? line.revision() : null,
          line.property(),
          line.author().handle(),
          line.savedAt(),
          line.summary(),
          line.minor(),
          Answers.page(line.location()));
    }
  }

  /**
   * How far one has looked.
   *
   * @param mark says "everything up to now" in a call that comes later
   */
  public record ApiLook(Instant lookedAt, String mark) {

    static ApiLook of(LastLook look) {
      return new ApiLook(look.at(), look.mark());
    }
  }

  /** Up to which mark one has looked; null for everything there is. */
  @OptionalBody
  public record Looked(String upTo) {}

  @Inject CurrentReader current;
  @Inject RecentChanges changes;
  @Inject LastLooking looking;

  @GET
  @Described("What happened lately, newest first.")
  public Items<ApiChange> list(@BeanParam RecentQuery query, @BeanParam Paging paging) {
    return Items.of(changes.find(query.filter(), paging.slice(), current.reader()), ApiChange::of);
  }

  @GET
  @Described("How far one has looked.")
  @Path("/look")
  public ApiLook look() {
    return ApiLook.of(looking.show(current.reader()));
  }

  @PUT
  @Described("Say how far one has looked.")
  @Path("/look")
  @Consumes(MediaType.APPLICATION_JSON)
  public ApiLook look(Looked given) {
    return ApiLook.of(looking.look(given.upTo(), current.reader()));
  }
}
