package org.banyan.ejb.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.banyan.domain.library.FileBytes;
import org.banyan.domain.library.FileSignature;
import org.banyan.domain.library.FileStore;
import org.banyan.domain.library.FileType;
import org.banyan.domain.library.PictureSize;
import org.banyan.domain.shared.InsufficientStorage;
import org.banyan.ejb.shared.Disk;

/** Keeps files in a folder: written aside, flushed to the disk, and only then put in place. */
@ApplicationScoped
class FolderFileStore implements FileStore {

  private static final Logger LOG = Logger.getLogger(FolderFileStore.class.getName());

  @Inject FileFolders folders;
  @Inject FileLimit limit;

  @Override
  public FileBytes keep(InputStream bytes) {
    Path raw = folders.aside();
    try {
      Intake intake = Intake.into(raw, bytes, limit.bytes());
      FileType type = FileSignature.detect(head(raw));
      return tidied(
          raw, new FileBytes(newName(), intake.hash(), intake.size(), type, PictureSize.UNKNOWN));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      remove(raw);
    }
  }

  /** A picture that cannot be tidied is none; it is kept, and never shown as one. */
  private FileBytes tidied(Path raw, FileBytes plain) throws IOException {
    Path tidy = folders.aside();
    try {
      Intake intake = tidy(plain.type(), raw, tidy);
      if (intake == null) {
        return settled(raw, measured(raw, plain));
      }
      var tidied =
          new FileBytes(
              plain.keptAs(), intake.hash(), intake.size(), plain.type(), plain.picture());
      return settled(tidy, measured(tidy, tidied));
    } catch (NoPicture e) {
      return settled(
          raw,
          new FileBytes(
              plain.keptAs(), plain.hash(), plain.size(), FileType.OTHER, plain.picture()));
    } finally {
      remove(tidy);
    }
  }

  private static FileBytes measured(Path written, FileBytes bytes) {
    return new FileBytes(
        bytes.keptAs(),
        bytes.hash(),
        bytes.size(),
        bytes.type(),
        Drawing.size(written, bytes.type()));
  }

  private Intake tidy(FileType type, Path raw, Path tidy) throws IOException {
    Intake.Writing writing =
        switch (type) {
          case JPEG -> out -> from(raw, in -> JpegTidying.tidy(in, out));
          case PNG -> out -> from(raw, in -> PngTidying.tidy(in, out));
          case WEBP -> out -> WebpTidying.tidy(raw, out);
          default -> null;
        };
    return writing == null ? null : Intake.into(tidy, writing, limit.bytes());
  }

  private interface Reading {
    void from(InputStream in) throws IOException;
  }

  private static void from(Path raw, Reading reading) throws IOException {
    try (var in = new BufferedInputStream(Files.newInputStream(raw))) {
      reading.from(in);
    }
  }

  private FileBytes settled(Path written, FileBytes bytes) {
    Path place = find(bytes.keptAs());
    try {
      Disk.write(() -> settle(written, place));
      return bytes;
    } catch (InsufficientStorage refused) {
      remove(place);
      throw refused;
    }
  }

  private static void settle(Path written, Path place) throws IOException {
    flush(written, StandardOpenOption.WRITE);
    Files.createDirectories(place.getParent());
    Files.move(written, place, StandardCopyOption.ATOMIC_MOVE);
    flush(place.getParent(), StandardOpenOption.READ);
  }

  /** A rename is only safe once its folder is on the disk too. */
  private static void flush(Path path, StandardOpenOption how) throws IOException {
    try (var channel = FileChannel.open(path, how)) {
      channel.force(true);
    }
  }

  @Override
  public Path find(String keptAs) {
    return folders.kept(keptAs);
  }

  @Override
  public void discard(FileBytes bytes) {
    remove(find(bytes.keptAs()));
  }

  /** What cannot be removed now is swept away later, and hides no refusal. */
  private static void remove(Path path) {
    try {
      Files.deleteIfExists(path);
    } catch (IOException e) {
      LOG.log(Level.WARNING, "A file cannot be removed: {0}", e.toString());
    }
  }

  private static byte[] head(Path raw) throws IOException {
    try (var in = Files.newInputStream(raw)) {
      return in.readNBytes(FileSignature.LENGTH);
    }
  }

  private static String newName() {
    return UUID.randomUUID().toString().replace("-", "");
  }
}
