package org.banyan.web.exchange;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Function;
import org.banyan.ejb.exchange.JobView;
import org.banyan.web.language.CurrentLanguage;

/** Says what a job has to say: screens in the reader's language, programs in English. */
@RequestScoped
public class SpokenJob {

  @Inject CurrentLanguage language;

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
        problems(job, ProblemWords::asSaid),
        job.pages(),
        job.more(),
        job.resumable());
  }

  List<ApiJob.ApiProblem> problems(JobView job) {
    return problems(job, new ProblemWords(language.getLocale())::of);
  }

  private static List<ApiJob.ApiProblem> problems(
      JobView job, Function<JobView.ProblemLine, String> words) {
    return job.problems().stream()
        .map(
            line ->
                new ApiJob.ApiProblem(
                    line.where(), words.apply(line), line.kind(), line.group(), line.code()))
        .toList();
  }
}
