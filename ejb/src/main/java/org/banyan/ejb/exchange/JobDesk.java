package org.banyan.ejb.exchange;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.banyan.domain.access.Place;
import org.banyan.domain.access.Reader;
import org.banyan.domain.job.Job;
import org.banyan.domain.job.JobState;
import org.banyan.domain.job.Jobs;
import org.banyan.domain.shared.Conflict;
import org.banyan.domain.shared.Forbidden;
import org.banyan.domain.shared.NotFound;
import org.banyan.domain.shared.PublicId;
import org.banyan.domain.shared.Unauthenticated;
import org.banyan.domain.space.Spaces;
import org.banyan.ejb.access.Access;
import org.banyan.ejb.remark.Remark;

/** Where people ask after their jobs; to all others but administrators there are none. */
@Stateless
public class JobDesk {

  @Inject Access access;
  @Inject Clock clock;
  @Inject ImportLines lines;
  @Inject ImportOwner owner;
  @Inject ImportStore store;
  @Inject Jobs jobs;
  @Inject JobViews views;
  @Inject Spaces spaces;

  public JobView show(String id, Reader reader) {
    return views.full(seen(id, reader), reader);
  }

  private Job seen(String id, Reader reader) {
    Job job = own(jobs.find(number(id, reader)).orElseThrow(NotFound::new), reader);
    if (!job.isOwnedBy(reader.accountId())) {
      requireSeen(job, reader);
    }
    return job;
  }

  /** Ends a job where it is; one that has ended stays as it ended. */
  public void cancel(String id, Reader reader) {
    Job job = own(jobs.find(number(id, reader)).orElseThrow(NotFound::new), reader);
    jobs.lock(job.id()).orElseThrow(NotFound::new).end(JobState.CANCELLED, clock.instant());
  }

  /**
   * Has a job that was stopped or failed go on where it was. It acts in the name of whoever began
   * it, so nobody else has it go on.
   */
  public void resume(String id, Reader reader) {
    Job job = seen(id, reader);
    if (!job.isOwnedBy(reader.accountId())) {
      throw new Forbidden("job-of-another", "Only who began this can have it go on.");
    }
    owner.require(job.spaceId(), reader);
    Job held = jobs.lock(job.id()).orElseThrow(NotFound::new);
    if (held.state() != JobState.DONE && !store.isKept(job.id())) {
      throw new Conflict("archive-gone", "The archive is not there any more. Send it again.");
    }
    held.resume();
    lines.takeBack(held, Remark.Kind.STOPPED);
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
