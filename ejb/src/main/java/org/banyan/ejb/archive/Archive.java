package org.banyan.ejb.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

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
   * The content of a small entry.
   *
   * @throws EntryDamaged where it is not what its archive promised
   */
  public byte[] read(ArchiveEntry entry) {
    try (var in = stream(entry)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The content of an entry, unpacked as it is read.
   *
   * @throws EntryDamaged then or while reading
   */
  public InputStream stream(ArchiveEntry entry) {
    try {
      long at = entry.offset();
      var local = DirectoryEnd.bytes(file, at, LOCAL_LENGTH);
      if (local.getInt(0) != LOCAL_SIGNATURE) {
        throw new EntryDamaged();
      }
      int names = DirectoryEnd.unsigned(local, 26) + DirectoryEnd.unsigned(local, 28);
      InputStream packed = new Stretch(file, at + LOCAL_LENGTH + names, entry.packed());
      return new EntryStream(entry.deflated() ? inflated(packed) : packed, entry);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
