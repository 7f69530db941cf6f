package org.banyan.ejb.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.banyan.domain.job.Job;
import org.banyan.domain.job.JobLine;
import org.banyan.domain.job.Jobs;
import org.banyan.ejb.conversion.ConvertedPage;
import org.banyan.ejb.remark.Remark;

/** What an import has to say, up to a measure; beyond it things are only counted. */
@ApplicationScoped
class ImportLines {

  static final int MOST = 4_000;

  @Inject Jobs jobs;

  /** A page and what became of it. */
  record Became(ConvertedPage page, Outcome outcome) {}

  void say(Job job, List<Remark> remarks) {
    for (Remark remark : remarks) {
      job.count(remark.kind().name(), 1);
      add(job, remark.kind().name(), remark.where(), remark.detail(), remark.code());
    }
  }

  void tell(Job job, List<Became> pages) {
    for (Became one : pages) {
      add(job, one.outcome().name(), one.page().source(), one.page().slug(), null);
    }
  }

  /** Takes back why a job stopped, once it goes on. */
  void takeBack(Job job, Remark.Kind kind) {
    job.forget(kind.name());
    jobs.unsay(job.id(), kind.name());
  }

  private void add(Job job, String kind, String subject, String detail, String code) {
    if (job.lines() < MOST) {
      jobs.say(new JobLine(job, kind, subject, detail, code));
    }
  }
}
