package org.banyan.ejb.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.banyan.domain.job.LeaseLost;
import org.banyan.domain.shared.Rejection;
import org.banyan.ejb.conversion.ConvertedPage;
import org.banyan.ejb.remark.Remark;

/** Archives the pages of an import that are to be, one by one, once their files are there. */
@ApplicationScoped
class ArchivingRun {

  @Inject ImportSteps steps;
  @Inject PageArchiving archiving;

  /** False where the import was cancelled meanwhile. */
  boolean archive(ImportTask task, List<ConvertedPage> pages) {
    boolean goesOn = true;
    for (var each = pages.iterator(); goesOn && each.hasNext(); ) {
      goesOn = one(task, each.next());
    }
    return goesOn;
  }

  private boolean one(ImportTask task, ConvertedPage page) {
    try {
      return archiving.archive(task, page);
    } catch (LeaseLost lost) {
      throw lost;
    } catch (Rejection refusal) {
      steps.space(task);
      return archiving.leave(task, Remark.of(Remark.Kind.REFUSED, page.source(), refusal));
    }
  }
}
