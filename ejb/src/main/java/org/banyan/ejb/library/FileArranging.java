package org.banyan.ejb.library;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.banyan.domain.access.Condition;
import org.banyan.domain.access.Place;
import org.banyan.domain.access.Reader;
import org.banyan.domain.account.Account;
import org.banyan.domain.account.Accounts;
import org.banyan.domain.library.FileChanged;
import org.banyan.domain.library.FileDeed;
import org.banyan.domain.library.FileName;
import org.banyan.domain.library.FileNameTaken;
import org.banyan.domain.library.FileWords;
import org.banyan.domain.library.LibraryFile;
import org.banyan.domain.library.LibraryFiles;
import org.banyan.ejb.access.Access;

/** Changes what a file is called and what is said of it, and throws it away. */
@Stateless
public class FileArranging {

  @Inject Access access;
  @Inject Accounts accounts;
  @Inject Clock clock;
  @Inject FileLocator locator;
  @Inject LibraryFiles files;
  @Inject Event<FileChanged> changed;

  /**
   * Changes name, description and caption.
   *
   * @throws FileNameTaken where another file there has or had the name
   */
  public void change(long fileId, FilePatch patch, Reader reader) {
    Place place = locator.locateLive(fileId, reader).place(reader);
    LibraryFile file = files.lock(fileId);
    access.require(reader, FileDeed.DESCRIBE, place);
    Account by = accounts.get(reader.accountId());
    FileWords words =
        new FileWords(
            given(patch.alt(), file.words().alt()), given(patch.caption(), file.words().caption()));
    if (!words.equals(file.words())) {
      changed.fire(file.describe(words, by, clock.instant()));
    }
    if (patch.name() != null && !patch.name().equals(file.name())) {
      access.require(reader, FileDeed.RENAME, place);
      changed.fire(rename(file, FileName.given(patch.name()), by));
    }
  }

  private FileChanged rename(LibraryFile file, FileName name, Account by) {
    if (!files.reserve(name, file)) {
      throw new FileNameTaken(name);
    }
    return file.rename(name, by, clock.instant());
  }

  /** Puts the file into the bin, where its versions and its names are kept. */
  public void bin(long fileId, Reader reader) {
    become(fileId, Condition.BINNED, reader);
  }

  /** Takes the file out of the bin. */
  public void unbin(long fileId, Reader reader) {
    become(fileId, Condition.LIVE, reader);
  }

  private void become(long fileId, Condition condition, Reader reader) {
    FileSpot spot = locator.locate(fileId, reader);
    LibraryFile file = files.lock(fileId);
    access.require(reader, FileDeed.BIN, spot.place(reader));
    if (file.condition() != condition) {
      Account by = accounts.get(reader.accountId());
      boolean binned = condition == Condition.BINNED;
      changed.fire(binned ? file.bin(by, clock.instant()) : file.unbin(by, clock.instant()));
    }
  }

  private static String given(String given, String before) {
    return given == null ? before : given;
  }
}
