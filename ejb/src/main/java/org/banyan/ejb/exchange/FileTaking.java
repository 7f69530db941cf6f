package org.banyan.ejb.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.banyan.domain.access.Reader;
import org.banyan.domain.library.FilePlace;
import org.banyan.ejb.archive.Archive;
import org.banyan.ejb.library.Attached;
import org.banyan.ejb.library.FileAttaching;
import org.banyan.ejb.library.FileDraft;

/** Attaches one file of an archive to the page that names it. */
@ApplicationScoped
class FileTaking {

  static final String NEW = "FILES_NEW";
  static final String CHANGED = "FILES_CHANGED";
  static final String UNCHANGED = "FILES_UNCHANGED";
  static final String FAILED = "FILES_FAILED";

  @Inject FileAttaching attaching;

  /** What became of it. */
  String take(ImportFile file, String space, Archive archive, Reader reader) {
    var place = new FilePlace(space, file.page());
    try (var bytes = archive.stream(file.entry())) {
      var attached = attaching.put(place, new FileDraft(file.name(), null, null), bytes, reader);
      return word(attached);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String word(Attached attached) {
    if (attached.unchanged()) {
      return UNCHANGED;
    }
    return attached.version() == 1 ? NEW : CHANGED;
  }
}
