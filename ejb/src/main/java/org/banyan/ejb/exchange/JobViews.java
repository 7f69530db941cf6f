package org.banyan.ejb.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import org.banyan.domain.access.Reader;
import org.banyan.domain.job.Job;
import org.banyan.domain.job.JobLine;
import org.banyan.domain.job.Jobs;
import org.banyan.domain.shared.PublicId;
import org.banyan.domain.space.SpaceTree;
import org.banyan.domain.space.Spaces;
import org.banyan.ejb.remark.Remark;

/** Puts together what is shown of a job. */
@ApplicationScoped
class JobViews {

  /** Words of what there is to say about single files. */
  static final List<String> REMARKS = Arrays.stream(Remark.Kind.values()).map(Enum::name).toList();

  private static final List<String> OUTCOMES =
      Arrays.stream(Outcome.values()).map(Enum::name).toList();

  @Inject ImportOwner owner;
  @Inject ImportStore store;
  @Inject Jobs jobs;
  @Inject Spaces spaces;

  /** Without what there is to say about single files. */
  List<JobView> brief(List<Job> some, Reader reader) {
    SpaceTree tree = spaces.tree();
    return some.stream().map(job -> view(job, tree, reader, List.of(), List.of())).toList();
  }

  JobView full(Job job, Reader reader) {
    return view(
        job,
        spaces.tree(),
        reader,
        jobs.lines(job.id(), REMARKS, ImportLines.MOST).stream().map(JobViews::problem).toList(),
        jobs.lines(job.id(), OUTCOMES, ImportLines.MOST).stream().map(JobViews::page).toList());
  }

  private JobView view(
      Job job,
      SpaceTree tree,
      Reader reader,
      List<JobView.ProblemLine> problems,
      List<JobView.PageOutcome> pages) {
    boolean archiveKept = store.isKept(job.id());
    return new JobView(
        PublicId.write(job.id()),
        tree.get(job.spaceId()).key(),
        job.title(),
        ImportSettings.read(job.settings()).dryRun(),
        job.state(),
        job.done(),
        job.total(),
        job.madeAt(),
        job.endedAt(),
        job.counts(),
        problems,
        pages,
        job.lines() >= ImportLines.MOST,
        archiveKept,
        archiveKept && isResumable(job, tree, reader));
  }

  private boolean isResumable(Job job, SpaceTree tree, Reader reader) {
    return job.state().resumable()
        && job.isOwnedBy(reader.accountId())
        && owner.may(tree, job.spaceId(), reader);
  }

  private static JobView.ProblemLine problem(JobLine line) {
    var group = Remark.Kind.valueOf(line.kind()).group().name();
    return new JobView.ProblemLine(line.kind(), group, line.subject(), line.detail(), line.code());
  }

  private static JobView.PageOutcome page(JobLine line) {
    return new JobView.PageOutcome(line.subject(), line.detail(), line.kind());
  }
}
