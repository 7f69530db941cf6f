package org.banyan.web.library;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.banyan.domain.access.Reader;
import org.banyan.domain.library.FilePlace;
import org.banyan.ejb.library.Attached;
import org.banyan.ejb.library.FileDraft;
import org.banyan.ejb.library.FileUploading;
import org.banyan.ejb.library.UploadDraft;
import org.banyan.ejb.library.UploadState;
import org.banyan.web.reader.CurrentReader;

/** Hands a file that came as a whole to the library, as an upload of one part. */
@RequestScoped
public class FileIntake {

  @Inject CurrentReader current;
  @Inject FileUploading uploading;

  /**
   * Attaches a file or adds a version to one.
   *
   * @param replaces null for a new file
   */
  Attached take(FilePlace place, FileDraft draft, Path content, Long replaces) {
    Reader reader = current.reader();
    try (InputStream bytes = Files.newInputStream(content)) {
      var upload = new UploadDraft(draft, Files.size(content), replaces);
      UploadState begun = uploading.begin(place, upload, reader);
      return finish(begun.id(), bytes, reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Attached finish(long upload, InputStream bytes, Reader reader) throws IOException {
    try {
      uploading.part(upload, 0, reader).append(bytes);
      return uploading.finish(upload, reader);
    } catch (RuntimeException refusal) {
      uploading.abandon(upload, reader);
      throw refusal;
    }
  }
}
