package org.banyan.ejb.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.banyan.domain.access.Reader;
import org.banyan.domain.library.FileBytes;
import org.banyan.domain.library.FileStore;
import org.banyan.domain.library.LibraryFile;
import org.banyan.domain.library.LibraryFiles;
import org.banyan.domain.library.Upload;
import org.banyan.domain.library.UploadRefused;
import org.banyan.domain.shared.NotFound;
import org.banyan.domain.shared.Unauthenticated;
import org.banyan.ejb.shared.Finding;

/** The rows of uploads; each step is short, however long the bytes take. */
@ApplicationScoped
class Uploads {

  @Inject FileFolders folders;
  @Inject FileLocator locator;
  @Inject FileStore store;
  @Inject KeptFiles kept;
  @Inject LibraryFiles files;
  @PersistenceContext EntityManager em;

  /** One's own upload; those of others are not there. */
  Upload own(long id, Reader reader) {
    if (!reader.signedIn()) {
      throw new Unauthenticated();
    }
    return Finding.find(em, Upload.class, id)
        .filter(upload -> upload.belongsTo(reader.accountId()))
        .orElseThrow(NotFound::new);
  }

  UploadState state(Upload upload) {
    Long file = upload.outcome().map(version -> version.file()).orElse(null);
    long come = file == null ? come(upload.id()) : upload.size();
    return new UploadState(upload.id(), upload.name().text(), come, upload.size(), file);
  }

  long come(long upload) {
    Path part = folders.part(upload);
    try {
      return Files.exists(part) ? Files.size(part) : 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Refuses unless everything has come. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  UploadState whole(long id, Reader reader) {
    UploadState state = state(own(id, reader));
    if (state.offset() < state.size()) {
      throw UploadRefused.unfinished(state.offset(), state.size());
    }
    return state;
  }

  /** Makes the file; where another call was quicker, finds what that one made. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  Attached become(long id, FileBytes bytes, Reader reader) {
    Upload upload = own(id, reader);
    em.refresh(upload, LockModeType.PESSIMISTIC_WRITE);
    if (upload.outcome().isPresent()) {
      store.discard(bytes);
      return outcome(upload, reader);
    }
    Attached attached = make(upload, bytes, reader);
    upload.become(attached.id(), attached.version());
    return attached;
  }

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  Attached outcome(long id, Reader reader) {
    return outcome(own(id, reader), reader);
  }

  private Attached outcome(Upload upload, Reader reader) {
    var version = upload.outcome().orElseThrow();
    FileSpot spot = locator.locate(version.file(), reader);
    LibraryFile file = files.get(version.file());
    return new Attached(file.id(), spot.location(), file.name(), version.number(), false);
  }

  private Attached make(Upload upload, FileBytes bytes, Reader reader) {
    Upload.Aim aim = upload.aim();
    return aim.replaces() == null
        ? kept.attach(locator.locate(aim, reader), upload.name(), upload.words(), bytes, reader)
        : kept.replace(aim.replaces(), bytes, reader);
  }
}
