package org.banyan.ejb.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.banyan.domain.job.LeaseLost;
import org.banyan.domain.shared.InsufficientStorage;
import org.banyan.domain.shared.Rejection;
import org.banyan.ejb.archive.Archive;
import org.banyan.ejb.archive.EntryDamaged;
import org.banyan.ejb.remark.Remark;
import org.banyan.ejb.remark.Remark.Kind;

/** Attaches the files of an import, a few at a time. */
@ApplicationScoped
class FileRun {

  private static final int MOST_FILES = 10;
  private static final long MOST_BYTES = 20_000_000;

  @Inject ImportSteps steps;

  /** False where the import was cancelled meanwhile. */
  boolean attach(ImportTask task, Archive archive, List<ImportFile> files) {
    boolean goesOn = true;
    for (int next = 0; goesOn && next < files.size(); ) {
      int end = next;
      for (long bytes = 0;
          end < files.size() && end - next < MOST_FILES && bytes < MOST_BYTES;
          end++) {
        bytes += files.get(end).entry().size();
      }
      goesOn = together(task, archive, files.subList(next, end));
      next = end;
    }
    return goesOn;
  }

  private boolean together(ImportTask task, Archive archive, List<ImportFile> files) {
    try {
      return steps.attach(task, archive, files);
    } catch (LeaseLost | InsufficientStorage forAll) {
      throw forAll;
    } catch (Rejection oneOfThem) {
      boolean goesOn = true;
      for (var each = files.iterator(); goesOn && each.hasNext(); ) {
        goesOn = alone(task, archive, each.next());
      }
      return goesOn;
    }
  }

  private boolean alone(ImportTask task, Archive archive, ImportFile file) {
    try {
      return steps.attach(task, archive, List.of(file));
    } catch (LeaseLost | InsufficientStorage forAll) {
      throw forAll;
    } catch (Rejection refusal) {
      steps.space(task);
      var kind = refusal instanceof EntryDamaged ? Kind.DAMAGED : Kind.FILE_REFUSED;
      return steps.refuse(task, Remark.of(kind, file.entry().path(), refusal));
    }
  }
}
