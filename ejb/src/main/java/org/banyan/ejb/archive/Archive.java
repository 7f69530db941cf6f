package org.banyan.ejb.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/** A zip archive, open for reading. */
public final class Archive implements AutoCloseable {

  private static final int LOCAL_SIGNATURE = 0x04034b50;
  private static final int LOCAL_LENGTH = 30;

  private final FileChannel file;
  private final List<ArchiveEntry> entries;

  private Archive(FileChannel file) throws IOException {
    this.file = file;
    var end = DirectoryEnd.find(file);
    var list = DirectoryEnd.bytes(file, end.offset(), (int) end.size());
    this.entries = new Directory(list).read(end.entries());
    requireMeasure();
    requireApart(end.offset());
  }

  /**
   * Opens an archive and looks through its list of entries; no content is read yet.
   *
   * @throws ArchiveRefused where the archive as a whole is not to be taken
   */
  public static Archive open(Path path) {
    try {
      var file = FileChannel.open(path, StandardOpenOption.READ);
      try {
        return new Archive(file);
      } catch (RuntimeException | IOException e) {
        file.close();
        throw e;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public List<ArchiveEntry> entries() {
    return entries;
  }

  /** What unpacks to very much more than was sent is no honest archive. */
  private void requireMeasure() {
    long unpacked = 0;
    for (var entry : entries) {
      unpacked = Math.addExact(unpacked, Math.min(entry.size(), ArchiveLimits.UNPACKED * 2));
      if (entry.isTooDense()) {
        throw ArchiveRefused.bomb();
      }
    }
    if (unpacked > ArchiveLimits.UNPACKED) {
      throw ArchiveRefused.tooLarge();
    }
  }

  /** Entries that overlap unpack the same bytes again and again. */
  private void requireApart(long directory) {
    var inOrder = entries.stream().sorted(Comparator.comparing(ArchiveEntry::offset)).toList();
    for (int i = 0; i < inOrder.size(); i++) {
      long next = i + 1 < inOrder.size() ? inOrder.get(i + 1).offset() : directory;
      var entry = inOrder.get(i);
      if (entry.packed() > next || entry.offset() + LOCAL_LENGTH + entry.packed() > next) {
        throw ArchiveRefused.bomb();
      }
    }
  }

  /**
   * The content of an entry.
   *
   * @throws IOException where it is damaged, or longer than its archive says
   */
  public byte[] read(ArchiveEntry entry) throws IOException {
    if (entry.size() > Integer.MAX_VALUE - 16) {
      throw new ZipException("too large to hold");
    }
    try (var in = open(entry)) {
      var content = in.readNBytes((int) entry.size() + 1);
      if (content.length != entry.size() || in.getChecksum().getValue() != entry.checksum()) {
        throw new ZipException("not what the archive says");
      }
      return content;
    }
  }

  private CheckedInputStream open(ArchiveEntry entry) throws IOException {
    long at = entry.offset();
    if (at + LOCAL_LENGTH > file.size()) {
      throw new ZipException("beyond the end");
    }
    var local = DirectoryEnd.bytes(file, at, LOCAL_LENGTH);
    if (local.getInt(0) != LOCAL_SIGNATURE) {
      throw new ZipException("no entry there");
    }
    int names = DirectoryEnd.unsigned(local, 26) + DirectoryEnd.unsigned(local, 28);
    InputStream packed = new Stretch(file, at + LOCAL_LENGTH + names, entry.packed());
    var plain = entry.deflated() ? new InflaterInputStream(packed, new Inflater(true)) : packed;
    return new CheckedInputStream(plain, new CRC32());
  }

  /** An inflater holds memory that no collector sees; it goes with its stream. */
  private static InputStream inflated(InputStream packed) {
    var inflater = new Inflater(true);
    return new InflaterInputStream(packed, inflater) {
      @Override
      public void close() throws IOException {
        super.close();
        inflater.end();
      }
    };
  }

  @Override
  public void close() {
    try {
      file.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
