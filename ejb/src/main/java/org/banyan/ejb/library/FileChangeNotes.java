package org.banyan.ejb.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.banyan.domain.changelog.ChangeLog;
import org.banyan.domain.changelog.ChangeNoted;
import org.banyan.domain.library.FileChanged;
import org.banyan.domain.library.FileVersioned;
import org.banyan.domain.library.LibraryFile;

/** Notes what happens to files in the change log, in the same transaction. */
@ApplicationScoped
class FileChangeNotes {

  @Inject ChangeLog log;

  void versioned(@Observes FileVersioned fact) {
    note(fact.file(), fact.created() ? "created" : "revised", fact.version().author().id());
  }

  void changed(@Observes FileChanged fact) {
    note(fact.file(), "changed", fact.by().id());
  }

  private void note(LibraryFile file, String what, long actor) {
    log.note(new ChangeNoted("library", file.id(), what, file.space().id(), actor));
  }
}
