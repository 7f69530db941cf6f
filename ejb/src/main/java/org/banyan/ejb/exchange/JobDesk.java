package org.banyan.ejb.exchange;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.banyan.domain.access.Place;
import org.banyan.domain.access.Reader;
import org.banyan.domain.job.Job;
import org.banyan.domain.job.JobState;
import org.banyan.domain.job.Jobs;
import org.banyan.domain.shared.NotFound;
import org.banyan.domain.shared.PublicId;
import org.banyan.domain.shared.Unauthenticated;
import org.banyan.domain.space.Spaces;
import org.banyan.ejb.access.Access;

/** Where people ask after their jobs; to all others but administrators there are none. */
@Stateless
public class JobDesk {

  @Inject Access access;
  @Inject Clock clock;
  @Inject ImportStore store;
  @Inject Jobs jobs;
  @Inject JobViews views;
  @Inject Spaces spaces;

  public JobView show(String id, Reader reader) {
    Job job = own(jobs.find(number(id, reader)).orElseThrow(NotFound::new), reader);
    if (!job.isOwnedBy(reader.accountId())) {
      requireSeen(job, reader);
    }
    return views.full(job);
  }

  /** Ends a job where it is; one that has ended stays as it ended. */
  public void cancel(String id, Reader reader) {
    Job job = own(jobs.find(number(id, reader)).orElseThrow(NotFound::new), reader);
    jobs.lock(job.id()).orElseThrow(NotFound::new).end(JobState.CANCELLED, clock.instant());
    store.discard(store.of(job.id()));
  }

  /** Administrators read nothing of a private space that they have not come into. */
  private void requireSeen(Job job, Reader reader) {
    if (!access.sees(reader, Place.space(spaces.tree().way(job.spaceId())))) {
      throw new NotFound();
    }
  }

  private static long number(String id, Reader reader) {
    if (!reader.signedIn()) {
      throw new Unauthenticated();
    }
    return PublicId.required(id);
  }

  private static Job own(Job job, Reader reader) {
    if (!job.isOwnedBy(reader.accountId()) && !reader.administrator()) {
      throw new NotFound();
    }
    return job;
  }
}
