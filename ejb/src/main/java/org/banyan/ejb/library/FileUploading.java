package org.banyan.ejb.library;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import org.banyan.domain.access.Reader;
import org.banyan.domain.account.Accounts;
import org.banyan.domain.library.FileDeed;
import org.banyan.domain.library.FileName;
import org.banyan.domain.library.FileNameTaken;
import org.banyan.domain.library.FilePlace;
import org.banyan.domain.library.FileStore;
import org.banyan.domain.library.FileTooLarge;
import org.banyan.domain.library.FileWords;
import org.banyan.domain.library.Upload;
import org.banyan.domain.library.UploadRefused;
import org.banyan.domain.shared.Invalid;
import org.banyan.ejb.access.Access;

/** Takes a file in by parts, over lines that may break; each part goes on where the last ended. */
@Stateless
public class FileUploading {

  @Inject Access access;
  @Inject Accounts accounts;
  @Inject Attachments attachments;
  @Inject Clock clock;
  @Inject FileFolders folders;
  @Inject FileLimit limit;
  @Inject FileLocator locator;
  @Inject FileStore store;
  @Inject Newcomers newcomers;
  @Inject Uploads uploads;
  @PersistenceContext EntityManager em;

  /**
   * Begins an upload.
   *
   * @throws FileNameTaken where another file there has or had the name
   * @throws FileTooLarge where it announces more bytes than a file may have
   */
  public UploadState begin(FilePlace place, UploadDraft draft, Reader reader) {
    PlaceSpot spot = locator.locate(place, reader);
    access.require(reader, FileDeed.ATTACH, spot.place());
    FileName name = FileName.given(draft.file().name());
    if (draft.size() < 0) {
      throw new Invalid("size", "size-needed", "Say how many bytes the file has.");
    }
    limit.require(draft.size());
    newcomers.requireFewUploads(reader);
    Upload.Aim aim = aim(spot, name, draft, reader);
    FileWords words = new FileWords(draft.file().alt(), draft.file().caption());
    Upload upload =
        new Upload(
            accounts.get(reader.accountId()), aim, name, words, draft.size(), clock.instant());
    em.persist(upload);
    return new UploadState(upload.id(), name.text(), 0, draft.size(), null);
  }

  /** Refuses unless the reader may send something there, before anything is sent. */
  public void require(FilePlace place, Reader reader) {
    access.require(reader, FileDeed.ATTACH, locator.locate(place, reader).place());
  }

  private Upload.Aim aim(PlaceSpot spot, FileName name, UploadDraft draft, Reader reader) {
    if (draft.replaces() != null) {
      FileSpot file = locator.locateLive(draft.replaces(), reader);
      access.require(reader, FileDeed.ATTACH, file.place(reader));
    } else if (attachments.named(spot, name).isPresent()) {
      throw new FileNameTaken(name);
    }
    return new Upload.Aim(spot.spaceId(), spot.pageId(), draft.replaces());
  }

  /** How far one's own upload has come. */
  public UploadState look(long uploadId, Reader reader) {
    return uploads.state(uploads.own(uploadId, reader));
  }

  /**
   * Where the next part goes.
   *
   * @throws UploadRefused where the part does not begin where the last one ended
   */
  public UploadPart part(long uploadId, long offset, Reader reader) {
    Upload upload = uploads.own(uploadId, reader);
    UploadState state = uploads.state(upload);
    if (state.fileId() != null) {
      throw UploadRefused.finished();
    }
    if (offset != state.offset()) {
      throw UploadRefused.wrongOffset(state.offset());
    }
    return new UploadPart(folders.part(uploadId), offset, upload.size());
  }

  /**
   * Makes the file of what has come; asked again, finds the same file.
   *
   * @throws UploadRefused where something is missing
   */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public Attached finish(long uploadId, Reader reader) {
    if (uploads.whole(uploadId, reader).fileId() != null) {
      return uploads.outcome(uploadId, reader);
    }
    try (InputStream bytes = come(uploadId)) {
      Attached attached = uploads.become(uploadId, store.keep(bytes), reader);
      Files.deleteIfExists(folders.part(uploadId));
      return attached;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private InputStream come(long uploadId) throws IOException {
    var part = folders.part(uploadId);
    return Files.exists(part) ? Files.newInputStream(part) : InputStream.nullInputStream();
  }

  /** Gives an upload up; what has come is thrown away. */
  public void abandon(long uploadId, Reader reader) {
    em.remove(uploads.own(uploadId, reader));
    try {
      Files.deleteIfExists(folders.part(uploadId));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
