package org.banyan.web.library;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.banyan.domain.access.Reader;
import org.banyan.domain.library.FilePlace;
import org.banyan.ejb.library.Attached;
import org.banyan.ejb.library.FileAttaching;
import org.banyan.ejb.library.FileDraft;
import org.banyan.web.reader.CurrentReader;

/** Hands a file that came as a whole to the library. */
@RequestScoped
public class FileIntake {

  @Inject CurrentReader current;
  @Inject FileAttaching attaching;

  /** Attaches a new file. */
  Attached attach(FilePlace place, FileDraft draft, UploadedForm.Sent sent) {
    return take(sent, (bytes, reader) -> attaching.attach(place, draft, bytes, reader));
  }

  /** Adds a version to a file. */
  Attached replace(long fileId, UploadedForm.Sent sent) {
    return take(sent, (bytes, reader) -> attaching.replace(fileId, bytes, reader));
  }

  private interface Taking {
    Attached take(InputStream bytes, Reader reader);
  }

  private Attached take(UploadedForm.Sent sent, Taking taking) {
    try (InputStream bytes = Files.newInputStream(sent.content())) {
      return taking.take(bytes, current.reader());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
