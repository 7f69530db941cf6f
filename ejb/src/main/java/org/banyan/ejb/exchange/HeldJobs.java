package org.banyan.ejb.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.banyan.domain.job.Job;
import org.banyan.domain.job.Jobs;
import org.banyan.domain.shared.NotFound;
import org.banyan.ejb.job.Leases;
import org.banyan.ejb.remark.Remark;

/** Jobs while one does them, in the transaction of each step. */
@ApplicationScoped
class HeldJobs {

  @Inject ImportLines lines;
  @Inject Jobs jobs;
  @Inject Leases leases;

  /** The job, and the certainty that nobody else does it, until the transaction ends. */
  Job of(ImportTask task) {
    leases.guard(task.lease());
    return jobs.lock(task.jobId()).orElseThrow(NotFound::new);
  }

  /** Counts what became of something; false where the job was cancelled meanwhile. */
  boolean count(ImportTask task, Map<String, Integer> became, List<Remark> remarks) {
    Job job = of(task);
    lines.say(job, remarks);
    job.advance(task.lease().fence(), became);
    return !job.state().ended();
  }
}
