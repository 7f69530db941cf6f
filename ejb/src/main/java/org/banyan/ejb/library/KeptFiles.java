package org.banyan.ejb.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import org.banyan.domain.access.Place;
import org.banyan.domain.access.Reader;
import org.banyan.domain.library.FileBytes;
import org.banyan.domain.library.FileDeed;
import org.banyan.domain.library.FileName;
import org.banyan.domain.library.FileStore;
import org.banyan.domain.library.FileWords;
import org.banyan.domain.shared.Rejection;
import org.banyan.ejb.access.Access;

/** Makes files of bytes that are kept, or throws them away. */
@ApplicationScoped
class KeptFiles {

  @Inject Access access;
  @Inject FileLocator locator;
  @Inject FileStore store;
  @Inject Attachments attachments;
  @Inject Newcomers newcomers;

  Attached attach(PlaceSpot spot, FileName name, FileWords words, FileBytes kept, Reader by) {
    Place place = spot.place();
    return keeping(kept, place, by, () -> attachments.attach(spot, name, words, kept, by));
  }

  Attached replace(long fileId, FileBytes kept, Reader by) {
    FileSpot spot = locator.locateLive(fileId, by);
    Place place = spot.place(by);
    return keeping(kept, place, by, () -> attachments.replace(fileId, kept, by, spot));
  }

  /** What is refused or there already leaves nothing on the disk. */
  private Attached keeping(
      FileBytes kept, Place place, Reader reader, Supplier<Attached> attaching) {
    try {
      access.require(reader, FileDeed.ATTACH, place);
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
