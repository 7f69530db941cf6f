package org.banyan.web.exchange;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import org.banyan.domain.job.JobState;
import org.banyan.ejb.exchange.JobListing;
import org.banyan.ejb.exchange.JobSummary;
import org.banyan.web.api.Described;
import org.banyan.web.api.Items;
import org.banyan.web.api.Paging;
import org.banyan.web.reader.CurrentReader;
import org.banyan.web.reader.Discretion;

/** The long jobs of everybody. */
@Path("/jobs")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class JobsResource {

  private static final int MOST = 1000;

  /**
   * A long job.
   *
   * @param space null where it is in a private space that the administrator is not in
   * @param title null likewise
   * @param owner handle of who began it
   * @param total how much there is to do; null until that is known
   * @param remarks how much there is to say about single files
   */
  public record ApiJobLine(
      String id,
      String space,
      String title,
      String owner,
      boolean dryRun,
      JobState state,
      int done,
      Integer total,
      int remarks,
      Instant madeAt,
      Instant endedAt) {

    static ApiJobLine of(JobSummary job) {
      return new ApiJobLine(
          job.id(),
          job.space(),
          job.title(),
          job.owner(),
          job.dryRun(),
          job.state(),
          job.done(),
          job.total(),
          job.remarks(),
          job.madeAt(),
          job.endedAt());
    }
  }

  @Inject CurrentReader current;
  @Inject Discretion discretion;
  @Inject JobListing listing;

  @GET
  @Described("The long jobs of everybody, newest first; for administrators.")
  public Items<ApiJobLine> list(@BeanParam Paging paging) {
    discretion.keepNothing();
    return paging.cut(listing.latest(MOST, current.reader()).stream().map(ApiJobLine::of).toList());
  }
}
