package org.banyan.ejb.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.banyan.domain.access.Reader;
import org.banyan.domain.library.FilePlace;
import org.banyan.domain.space.SpaceNode;
import org.banyan.ejb.archive.Archive;
import org.banyan.ejb.library.Attached;
import org.banyan.ejb.library.FileArranging;
import org.banyan.ejb.library.FileAttaching;
import org.banyan.ejb.library.FileDraft;
import org.banyan.ejb.library.FilePatch;

/** Attaches one file of an archive to the page that names it, or to the space. */
@ApplicationScoped
class FileTaking {

  static final String NEW = "FILES_NEW";
  static final String CHANGED = "FILES_CHANGED";
  static final String UNCHANGED = "FILES_UNCHANGED";
  static final String KEPT = "FILES_KEPT";
  static final String FAILED = "FILES_FAILED";

  @Inject FileArranging arranging;
  @Inject FileAttaching attaching;
  @Inject ImportQueries queries;

  /** What became of it; the files of a page that an earlier import archived stay as they are. */
  String take(ImportFile file, SpaceNode space, Archive archive, Reader reader) {
    if (file.archived() && queries.isArchived(space.id(), file.page())) {
      return KEPT;
    }
    var place = new FilePlace(space.key(), file.page());
    try (var bytes = archive.stream(file.entry())) {
      var attached = attaching.put(place, file.draft(), bytes, reader);
      boolean isNew = attached.version() == 1 && !attached.unchanged();
      if (!isNew && file.draft().alt() != null) {
        arranging.change(attached.id(), said(file.draft()), reader);
      }
      return word(attached);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static FilePatch said(FileDraft draft) {
    return new FilePatch(null, draft.alt(), draft.caption());
  }

  private static String word(Attached attached) {
    if (attached.unchanged()) {
      return UNCHANGED;
    }
    return attached.version() == 1 ? NEW : CHANGED;
  }
}
