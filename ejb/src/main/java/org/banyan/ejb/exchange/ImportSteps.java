package org.banyan.ejb.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.banyan.domain.job.Job;
import org.banyan.domain.job.JobState;
import org.banyan.domain.job.Jobs;
import org.banyan.domain.job.LeaseTaken;
import org.banyan.domain.space.SpaceNode;
import org.banyan.ejb.archive.Archive;
import org.banyan.ejb.conversion.ConvertedPage;
import org.banyan.ejb.job.Leases;
import org.banyan.ejb.remark.Remark;

/**
 * The steps of an import, each a transaction of its own that brings in some pages and counts them:
 * whatever happens in between, what is counted is there and what is there is counted.
 */
@ApplicationScoped
class ImportSteps {

  static final String KIND = "import";

  @Inject Clock clock;
  @Inject HeldJobs held;
  @Inject ImportLines lines;
  @Inject ImportOwner owner;
  @Inject ImportQueries queries;
  @Inject Jobs jobs;
  @Inject ImportSurroundings surroundings;
  @Inject Leases leases;
  @Inject PageTaking taking;
  @Inject FileTaking fileTaking;

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  boolean isAnythingOpen() {
    return jobs.next(KIND).isPresent();
  }

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  Optional<ImportTask> begin(LeaseTaken lease) {
    leases.guard(lease);
    return jobs.next(KIND).flatMap(job -> jobs.lock(job.id())).map(job -> begun(job, lease));
  }

  private ImportTask begun(Job job, LeaseTaken lease) {
    job.take(lease.fence());
    var settings = ImportSettings.read(job.settings());
    return new ImportTask(
        job.id(), job.ownerId(), job.spaceId(), settings, job.done(), lease, new HashSet<>());
  }

  /** The key of the space, for who may still import there. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  String space(ImportTask task) {
    return owner.require(task.spaceId(), owner.reader(task.ownerId())).key();
  }

  /** Notes what there is to do; false where the import was cancelled meanwhile. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  boolean measure(ImportTask task, ImportContent content) {
    Job job = held.of(task);
    if (job.measure(content.size())) {
      lines.say(job, content.remarks());
      content.counts().forEach(job::count);
    }
    return !job.state().ended();
  }

  /** Sources of the pages that earlier workers refused. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  Set<String> refused(ImportTask task) {
    return queries.failed(task.jobId());
  }

  /** Brings some pages in, all or none; false where the import was cancelled meanwhile. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  boolean bring(ImportTask task, List<ConvertedPage> pages) {
    var reader = owner.reader(task.ownerId());
    SpaceNode space = owner.require(task.spaceId(), reader);
    var around = surroundings.of(space, pages, reader);
    var batch =
        new ImportBatch(space.key(), reader, task.settings().dryRun(), around, task.taken());
    var became = pages.stream().map(page -> took(page, batch)).toList();
    Job job = held.of(task);
    lines.say(job, batch.remarks);
    lines.tell(job, became);
    job.advance(task.lease().fence(), batch.counts);
    return !job.state().ended();
  }

  private ImportLines.Became took(ConvertedPage page, ImportBatch batch) {
    var outcome = taking.take(page, batch);
    batch.count(outcome);
    return new ImportLines.Became(page, outcome);
  }

  /**
   * Attaches some files, all or none, but none to a page that stayed out; a dry run only counts.
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  boolean attach(ImportTask task, Archive archive, List<ImportFile> files) {
    var reader = owner.reader(task.ownerId());
    SpaceNode space = owner.require(task.spaceId(), reader);
    boolean dry = task.settings().dryRun();
    Map<String, Integer> became = new HashMap<>();
    List<Remark> remarks = new ArrayList<>();
    for (ImportFile file : files) {
      if (file.page() != null && !task.took(file.page())) {
        became.merge(FileTaking.FAILED, 1, Integer::sum);
        remarks.add(new Remark(Remark.Kind.PAGE_NOT_TAKEN, file.entry().path(), file.page()));
      } else {
        var word = dry ? FileTaking.NEW : fileTaking.take(file, space, archive, reader);
        became.merge(word, 1, Integer::sum);
      }
    }
    return held.count(task, became, remarks);
  }

  /** Counts a file that was refused, and says why. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  boolean refuse(ImportTask task, Remark why) {
    return held.count(task, Map.of(FileTaking.FAILED, 1), List.of(why));
  }

  /** Counts a page that was refused, and says why. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  boolean refuse(ImportTask task, ConvertedPage page, Remark why) {
    Job job = held.of(task);
    lines.say(job, List.of(why));
    lines.tell(job, List.of(new ImportLines.Became(page, Outcome.FAILED)));
    job.advance(task.lease().fence(), Map.of(Outcome.FAILED.name(), 1));
    return !job.state().ended();
  }

  /** False where it had ended otherwise meanwhile. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  boolean end(ImportTask task, JobState state, List<Remark> why) {
    Job job = held.of(task);
    lines.say(job, why);
    job.end(state, clock.instant());
    return job.state() == state;
  }
}
