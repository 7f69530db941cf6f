package org.banyan.ejb.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.banyan.domain.shared.PublicId;
import org.banyan.ejb.shared.Disk;
import org.banyan.ejb.shared.Settings;

/**
 * Where archives wait: written aside first, kept until their import is done, or until nobody had it
 * go on.
 */
@ApplicationScoped
public class ImportStore {

  private static final String FOLDER = "imports";
  private static final String ASIDE = ".part";

  @Inject Settings settings;

  /** Where an archive that is being sent can be written. */
  public Received receive() {
    return new Received(folder().resolve(PublicId.write(PublicId.random()) + ASIDE));
  }

  /** Throws away what no import was begun with. */
  void discard(Path received) {
    try {
      Files.deleteIfExists(received);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What tells two archives apart. */
  String hash(Path received) {
    try (var in = new DigestInputStream(Files.newInputStream(received), sha256())) {
      in.transferTo(OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(in.getMessageDigest().digest());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256.", e);
    }
  }

  void keep(Path received, long jobId) {
    Disk.write(() -> Files.move(received, of(jobId), StandardCopyOption.ATOMIC_MOVE));
  }

  Path of(long jobId) {
    return folder().resolve(PublicId.write(jobId) + ".zip");
  }

  boolean isKept(long jobId) {
    return Files.exists(of(jobId));
  }

  /** Files that nobody touched since a moment. */
  List<Path> olderThan(Instant moment) {
    try (var files = Files.list(folder())) {
      return files.filter(file -> isOlder(file, moment)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isOlder(Path file, Instant moment) {
    try {
      return Files.getLastModifiedTime(file).toInstant().isBefore(moment);
    } catch (IOException goneMeanwhile) {
      return false;
    }
  }

  private Path folder() {
    return Disk.written(() -> Files.createDirectories(settings.filesFolder().resolve(FOLDER)));
  }
}
