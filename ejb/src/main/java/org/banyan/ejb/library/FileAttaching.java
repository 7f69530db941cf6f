package org.banyan.ejb.library;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import org.banyan.domain.access.Reader;
import org.banyan.domain.library.FileDeed;
import org.banyan.domain.library.FileName;
import org.banyan.domain.library.FileNameTaken;
import org.banyan.domain.library.FilePlace;
import org.banyan.domain.library.FileStore;
import org.banyan.domain.library.FileTooLarge;
import org.banyan.domain.library.FileWords;
import org.banyan.ejb.access.Access;

/**
 * Attaches files to pages and spaces in the transaction of whoever calls; for bytes that come over
 * a slow line there is {@link FileUploading}.
 */
@Stateless
public class FileAttaching {

  @Inject Access access;
  @Inject FileLocator locator;
  @Inject FileStore store;
  @Inject Attachments attachments;
  @Inject KeptFiles files;

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
    return files.attach(spot, name, words, store.keep(bytes), reader);
  }

  /** Adds a version to a file. */
  public Attached replace(long fileId, InputStream bytes, Reader reader) {
    FileSpot spot = locator.locateLive(fileId, reader);
    access.require(reader, FileDeed.ATTACH, spot.place(reader));
    return files.replace(fileId, store.keep(bytes), reader);
  }

  /** Attaches a new file, adds a version to the one of this name, or finds that it is there. */
  public Attached put(FilePlace place, FileDraft draft, InputStream bytes, Reader reader) {
    PlaceSpot spot = require(place, reader);
    return attachments
        .named(spot, FileName.given(draft.name()))
        .map(there -> replace(there, bytes, reader))
        .orElseGet(() -> attach(place, draft, bytes, reader));
  }

  private PlaceSpot require(FilePlace place, Reader reader) {
    PlaceSpot spot = locator.locate(place, reader);
    access.require(reader, FileDeed.ATTACH, spot.place());
    return spot;
  }
}
