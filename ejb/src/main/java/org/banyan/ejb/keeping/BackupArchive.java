package org.banyan.ejb.keeping;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A zip in the making. Its last entry names the checksum of every other one, as sha256sum does; it
 * gets its name only when it is whole and on the disk.
 */
final class BackupArchive implements AutoCloseable {

  static final String SUMS = "SHA256SUMS";

  private final Path place;
  private final Path part;
  private final MessageDigest whole = sha256();
  private final ZipOutputStream zip;
  private final StringBuilder sums = new StringBuilder();

  BackupArchive(Path place) throws IOException {
    this.place = place;
    part = place.resolveSibling(place.getFileName() + ".part");
    OutputStream file =
        Files.newOutputStream(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    zip = new ZipOutputStream(new BufferedOutputStream(new DigestOutputStream(file, whole)));
    zip.setLevel(Deflater.BEST_SPEED);
  }

  void add(String name, InputStream bytes) throws IOException {
    var counted = new DigestInputStream(bytes, sha256());
    zip.putNextEntry(new ZipEntry(name));
    counted.transferTo(zip);
    zip.closeEntry();
    sums.append(hex(counted.getMessageDigest())).append("  ").append(name).append('\n');
  }

  /** Finishes the archive and answers its checksum. */
  String finish() throws IOException {
    zip.putNextEntry(new ZipEntry(SUMS));
    zip.write(sums.toString().getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
    zip.close();
    try (var channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
    Files.move(part, place, StandardCopyOption.ATOMIC_MOVE);
    return hex(whole);
  }

  /** Leaves nothing behind of an archive that was not finished. */
  @Override
  public void close() throws IOException {
    zip.close();
    Files.deleteIfExists(part);
  }

  private static String hex(MessageDigest digest) {
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
