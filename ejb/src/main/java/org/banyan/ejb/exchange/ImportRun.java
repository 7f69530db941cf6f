package org.banyan.ejb.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.banyan.domain.job.JobState;
import org.banyan.domain.job.LeaseLost;
import org.banyan.domain.page.EditConflict;
import org.banyan.domain.shared.Rejection;
import org.banyan.ejb.archive.Archive;
import org.banyan.ejb.archive.ArchiveRefused;
import org.banyan.ejb.conversion.ConvertedPage;
import org.banyan.ejb.remark.Remark;
import org.banyan.ejb.remark.Remark.Kind;

/**
 * Takes one import from where it is to its end. Only one that is done needs its archive no more:
 * the others may go on.
 */
@ApplicationScoped
class ImportRun {

  @Inject ArchivingRun archiving;
  @Inject FileRun files;
  @Inject ImportReading reading;
  @Inject ImportSteps steps;
  @Inject ImportStore store;

  void run(ImportTask task) {
    try {
      if (bring(task) && steps.end(task, JobState.DONE, List.of())) {
        store.discard(store.of(task.jobId()));
      }
    } catch (LeaseLost lost) {
      throw lost;
    } catch (Rejection refusal) {
      steps.end(task, JobState.FAILED, List.of(Remark.of(Kind.STOPPED, "", refusal)));
    }
  }

  private boolean bring(ImportTask task) {
    if (!store.isKept(task.jobId())) {
      throw ArchiveRefused.gone();
    }
    try (var archive = Archive.open(store.of(task.jobId()))) {
      var content = reading.read(archive, task.settings(), "/s/" + steps.space(task));
      int pages = content.pages().size();
      var attachments = content.attachments();
      int before = pages + attachments.size();
      return steps.measure(task, content)
          && bringPages(task, content)
          && files.attach(task, archive, left(attachments, task.done() - pages))
          && archiving.archive(task, left(content.archived(), task.done() - before));
    }
  }

  boolean bringPages(ImportTask task, ImportContent content) {
    recall(task, content.pages());
    boolean goesOn = true;
    for (var portions = new Portions(left(content.pages(), task.done()));
        goesOn && portions.hasNext(); ) {
      goesOn = together(task, portions.next());
    }
    return goesOn;
  }

  /** Earlier workers knew what they took; whoever goes on has to know it too. */
  private void recall(ImportTask task, List<ConvertedPage> pages) {
    var refused = task.done() == 0 ? Set.of() : steps.refused(task);
    task.took(
        pages.subList(0, Math.min(task.done(), pages.size())).stream()
            .filter(page -> !refused.contains(page.source()))
            .toList());
  }

  /** What earlier workers did not deal with. */
  private static <T> List<T> left(List<T> all, int done) {
    return all.subList(Math.max(0, Math.min(done, all.size())), all.size());
  }

  private boolean together(ImportTask task, List<ConvertedPage> pages) {
    try {
      return brought(task, pages);
    } catch (LeaseLost lost) {
      throw lost;
    } catch (Rejection oneOfThem) {
      boolean goesOn = true;
      for (var each = pages.iterator(); goesOn && each.hasNext(); ) {
        goesOn = alone(task, each.next());
      }
      return goesOn;
    }
  }

  private boolean alone(ImportTask task, ConvertedPage page) {
    try {
      return brought(task, List.of(page));
    } catch (LeaseLost lost) {
      throw lost;
    } catch (Rejection refusal) {
      steps.space(task);
      return steps.refuse(task, page, why(page, refusal));
    }
  }

  private boolean brought(ImportTask task, List<ConvertedPage> pages) {
    boolean goesOn = steps.bring(task, pages);
    task.took(pages);
    return goesOn;
  }

  private static Remark why(ConvertedPage page, Rejection refusal) {
    if (refusal instanceof NotTaken known) {
      return new Remark(known.kind(), page.source(), page.slug());
    }
    return refusal instanceof EditConflict
        ? new Remark(Kind.CHANGED_ON_BOTH_SIDES, page.source(), page.slug())
        : Remark.of(Kind.REFUSED, page.source(), refusal);
  }
}
