package org.banyan.ejb.exchange;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.banyan.domain.access.Place;
import org.banyan.domain.access.Reader;
import org.banyan.domain.account.Accounts;
import org.banyan.domain.job.Job;
import org.banyan.domain.job.Jobs;
import org.banyan.domain.shared.PublicId;
import org.banyan.domain.space.SpaceTree;
import org.banyan.domain.space.Spaces;
import org.banyan.ejb.access.Access;

/** Lists the long jobs of everybody, for whoever administers the site. */
@Stateless
public class JobListing {

  @Inject Access access;
  @Inject Accounts accounts;
  @Inject Jobs jobs;
  @Inject Spaces spaces;

  /** The newest first; private spaces stay unnamed to those who are not in. */
  public List<JobSummary> latest(int limit, Reader reader) {
    access.requireAdministrator(reader);
    SpaceTree tree = spaces.tree();
    return jobs.latest(null, null, limit).stream().map(job -> line(job, tree, reader)).toList();
  }

  private JobSummary line(Job job, SpaceTree tree, Reader reader) {
    boolean seen =
        job.spaceId() == null || access.sees(reader, Place.space(tree.way(job.spaceId())));
    return new JobSummary(
        PublicId.write(job.id()),
        seen && job.spaceId() != null ? tree.get(job.spaceId()).key() : null,
        seen ? job.title() : null,
        accounts.get(job.ownerId()).handle(),
        ImportSettings.read(job.settings()).dryRun(),
        job.state(),
        job.done(),
        job.total(),
        remarks(job),
        job.madeAt(),
        job.endedAt());
  }

  private static int remarks(Job job) {
    return job.counts().entrySet().stream()
        .filter(count -> JobViews.REMARKS.contains(count.getKey()))
        .mapToInt(count -> count.getValue())
        .sum();
  }
}
