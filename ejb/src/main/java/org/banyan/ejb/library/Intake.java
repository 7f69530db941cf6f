package org.banyan.ejb.library;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.banyan.domain.library.FileTooLarge;
import org.banyan.ejb.shared.Disk;

/** What was written: how much, and its SHA-256. */
record Intake(long size, String hash) {

  /** Something that writes. */
  interface Writing {
    void to(OutputStream out) throws IOException;
  }

  /**
   * Writes into a new file, and stops as soon as it would be too large.
   *
   * @throws FileTooLarge where there is more than the most
   * @throws org.banyan.domain.shared.InsufficientStorage where the disk takes no more
   */
  static Intake into(Path file, Writing writing, long most) throws IOException {
    MessageDigest digest = sha256();
    try (var bounded = new Bounded(Disk.written(() -> Files.newOutputStream(file)), most)) {
      var out = new BufferedOutputStream(new DigestOutputStream(bounded, digest), 65_536);
      writing.to(out);
      out.flush();
      return new Intake(bounded.written, HexFormat.of().formatHex(digest.digest()));
    }
  }

  static Intake into(Path file, InputStream bytes, long most) throws IOException {
    return into(file, bytes::transferTo, most);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256.", e);
    }
  }

  /** Counts, and refuses what is too much. */
  private static final class Bounded extends FilterOutputStream {

    private final long most;
    private long written;

    Bounded(OutputStream out, long most) {
      super(out);
      this.most = most;
    }

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      written += length;
      if (written > most) {
        throw new FileTooLarge(most);
      }
      Disk.write(() -> out.write(bytes, from, length));
    }
  }
}
