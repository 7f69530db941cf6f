package org.banyan.web.exchange;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.banyan.ejb.exchange.JobView;
import org.banyan.web.language.Texts;

/** Says what a job has to say in the reader's language. */
@RequestScoped
public class SpokenJob {

  @Inject Texts texts;

  ApiJob of(JobView job) {
    return new ApiJob(
        job.id(),
        job.space(),
        job.title(),
        job.dryRun(),
        job.state(),
        job.done(),
        job.total(),
        job.madeAt(),
        job.endedAt(),
        job.counts(),
        problems(job),
        job.pages(),
        job.more());
  }

  List<ApiJob.ApiProblem> problems(JobView job) {
    return job.problems().stream().map(this::problem).toList();
  }

  private ApiJob.ApiProblem problem(JobView.ProblemLine line) {
    var key = "exchange.remark." + line.kind().toLowerCase(Locale.ROOT);
    return new ApiJob.ApiProblem(
        line.where(), texts.of(key, line.detail()), line.kind(), line.group());
  }
}
