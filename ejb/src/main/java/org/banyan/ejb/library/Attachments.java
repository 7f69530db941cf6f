package org.banyan.ejb.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;
import org.banyan.domain.access.Reader;
import org.banyan.domain.account.Account;
import org.banyan.domain.account.Accounts;
import org.banyan.domain.library.FileBytes;
import org.banyan.domain.library.FileName;
import org.banyan.domain.library.FileNameTaken;
import org.banyan.domain.library.FileTypeOther;
import org.banyan.domain.library.FileVersion;
import org.banyan.domain.library.FileVersioned;
import org.banyan.domain.library.FileWords;
import org.banyan.domain.library.LibraryFile;
import org.banyan.domain.library.LibraryFiles;
import org.banyan.domain.page.Page;
import org.banyan.domain.shared.NotFound;
import org.banyan.domain.space.Spaces;

/** Writes the rows that tell of kept bytes; whoever calls has asked the access policy. */
@ApplicationScoped
class Attachments {

  @Inject Accounts accounts;
  @Inject Clock clock;
  @Inject LibraryFiles files;
  @Inject Spaces spaces;
  @Inject Event<FileVersioned> versioned;
  @PersistenceContext EntityManager em;

  /**
   * A new file.
   *
   * @throws FileNameTaken where another file has or had the name
   */
  Attached attach(PlaceSpot spot, FileName name, FileWords words, FileBytes bytes, Reader by) {
    if (files.named(name, spot.spaceId(), spot.pageId()).isPresent()) {
      throw new FileNameTaken(name);
    }
    Page page = spot.pageId() == null ? null : em.getReference(Page.class, spot.pageId());
    FileVersioned fact =
        LibraryFile.attach(
            spaces.get(spot.spaceId()), page, name, words, bytes, account(by), clock.instant());
    files.add(fact);
    if (!files.reserve(name, fact.file())) {
      throw new FileNameTaken(name);
    }
    versioned.fire(fact);
    return answer(fact.version(), spot.location(), false);
  }

  /**
   * A new version, unless its bytes are those of the latest one.
   *
   * @throws FileTypeOther where it is of another type
   */
  Attached replace(long fileId, FileBytes bytes, Reader by, FileSpot spot) {
    LibraryFile file = files.lock(fileId);
    FileVersion latest = files.version(fileId, file.latest()).orElseThrow(NotFound::new);
    if (latest.bytes().hash().equals(bytes.hash())) {
      return answer(latest, spot.location(), true);
    }
    if (!latest.bytes().type().takes(bytes.type())) {
      throw new FileTypeOther(latest.bytes().type());
    }
    FileVersioned fact = file.replace(bytes, account(by), clock.instant());
    files.add(fact);
    versioned.fire(fact);
    return answer(fact.version(), spot.location(), false);
  }

  /** The file that has or had the name there. */
  Optional<Long> named(PlaceSpot spot, FileName name) {
    return files.named(name, spot.spaceId(), spot.pageId()).map(LibraryFile::id);
  }

  private Account account(Reader reader) {
    return accounts.get(reader.accountId());
  }

  private static Attached answer(
      FileVersion version, org.banyan.domain.library.FilePlace place, boolean unchanged) {
    LibraryFile file = version.file();
    return new Attached(file.id(), place, file.name(), version.number(), unchanged);
  }
}
