package org.banyan.ejb.library;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.function.Supplier;
import org.banyan.domain.access.Place;
import org.banyan.domain.access.Reader;
import org.banyan.domain.library.FileBytes;
import org.banyan.domain.library.FileDeed;
import org.banyan.domain.library.FileName;
import org.banyan.domain.library.FileNameTaken;
import org.banyan.domain.library.FilePlace;
import org.banyan.domain.library.FileStore;
import org.banyan.domain.library.FileTooLarge;
import org.banyan.domain.library.FileWords;
import org.banyan.domain.shared.Rejection;
import org.banyan.ejb.access.Access;

/**
 * Attaches files to pages and spaces in the transaction of whoever calls; for bytes that come over
 * a slow line there are uploads.
 */
@Stateless
public class FileAttaching {

  @Inject Access access;
  @Inject FileLocator locator;
  @Inject FileStore store;
  @Inject Attachments attachments;
  @Inject Newcomers newcomers;

  /**
   * Attaches a new file.
   *
   * @throws FileNameTaken where another file there has or had the name
   * @throws FileTooLarge where it has more bytes than a file may have
   */
  public Attached attach(FilePlace place, FileDraft draft, InputStream bytes, Reader reader) {
    PlaceSpot spot = require(place, reader);
    FileName name = FileName.given(draft.name());
    FileWords words = new FileWords(draft.alt(), draft.caption());
    FileBytes kept = store.keep(bytes);
    return keeping(
        kept, spot.place(), reader, () -> attachments.attach(spot, name, words, kept, reader));
  }

  /** Adds a version to a file. */
  public Attached replace(long fileId, InputStream bytes, Reader reader) {
    FileSpot spot = locator.locateLive(fileId, reader);
    Place place = spot.place(reader);
    access.require(reader, FileDeed.ATTACH, place);
    FileBytes kept = store.keep(bytes);
    return keeping(kept, place, reader, () -> attachments.replace(fileId, kept, reader, spot));
  }

  /** Attaches a new file, adds a version to the one of this name, or finds that it is there. */
  public Attached put(FilePlace place, FileDraft draft, InputStream bytes, Reader reader) {
    PlaceSpot spot = require(place, reader);
    return attachments
        .named(spot, FileName.given(draft.name()))
        .map(there -> replace(there, bytes, reader))
        .orElseGet(() -> attach(place, draft, bytes, reader));
  }

  /** Refuses unless the reader may attach something there. */
  public void requireAttaching(FilePlace place, Reader reader) {
    require(place, reader);
  }

  private PlaceSpot require(FilePlace place, Reader reader) {
    PlaceSpot spot = locator.locate(place, reader);
    access.require(reader, FileDeed.ATTACH, spot.place());
    return spot;
  }

  /** What is refused or there already leaves nothing on the disk. */
  private Attached keeping(
      FileBytes kept, Place place, Reader reader, Supplier<Attached> attaching) {
    try {
      newcomers.require(kept.type(), place, reader);
      Attached attached = attaching.get();
      if (attached.unchanged()) {
        store.discard(kept);
      }
      return attached;
    } catch (Rejection e) {
      store.discard(kept);
      throw e;
    }
  }
}
