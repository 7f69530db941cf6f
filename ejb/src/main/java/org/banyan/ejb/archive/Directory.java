package org.banyan.ejb.archive;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.banyan.ejb.remark.Remark.Kind;

/** The list of entries at the end of an archive, every line of it checked. */
final class Directory {

  private static final int SIGNATURE = 0x02014b50;
  private static final int LENGTH = 46;
  private static final int ENCRYPTED = 1;
  private static final int STORED = 0;
  private static final int DEFLATED = 8;
  private static final int FILE_TYPE = 0xf000;
  private static final int PLAIN_FILE = 0x8000;
  private static final int FOLDER = 0x4000;
  private static final long IN_EXTRA = 0xffffffffL;

  private final ByteBuffer bytes;
  private final Set<String> seen = new HashSet<>();

  Directory(ByteBuffer bytes) {
    this.bytes = bytes;
  }

  List<ArchiveEntry> read(long count) {
    List<ArchiveEntry> entries = new ArrayList<>();
    for (long i = 0; i < count; i++) {
      var entry = next();
      if (!entry.isFolder() || entry.fault() != null) {
        entries.add(entry);
      }
    }
    return entries;
  }

  private ArchiveEntry next() {
    int at = bytes.position();
    require(at + LENGTH <= bytes.limit() && bytes.getInt(at) == SIGNATURE);
    int name = DirectoryEnd.unsigned(bytes, at + 28);
    int extra = DirectoryEnd.unsigned(bytes, at + 30);
    int end = at + LENGTH + name + extra + DirectoryEnd.unsigned(bytes, at + 32);
    require(end <= bytes.limit());
    var path = path(at + LENGTH, name);
    var sizes = sizes(at, at + LENGTH + name, extra);
    int method = DirectoryEnd.unsigned(bytes, at + 10);
    bytes.position(end);
    var entry =
        new ArchiveEntry(
            path.shown,
            null,
            method == DEFLATED,
            sizes[1],
            sizes[0],
            bytes.getInt(at + 16) & IN_EXTRA,
            sizes[2]);
    return entry.withFault(path.readable ? fault(entry, at, method) : Kind.NAME_UNREADABLE);
  }

  private Kind fault(ArchiveEntry entry, int at, int method) {
    var inPath = EntryPath.fault(entry.path());
    if (inPath != null) {
      return inPath;
    }
    if (isSpecial(at)) {
      return Kind.SYMBOLIC_LINK;
    }
    if ((DirectoryEnd.unsigned(bytes, at + 8) & ENCRYPTED) != 0) {
      return Kind.ENCRYPTED;
    }
    if (method != STORED && method != DEFLATED
        || method == STORED && entry.packed() != entry.size()) {
      return Kind.DAMAGED;
    }
    return seen.add(entry.path().toLowerCase(Locale.ROOT)) ? null : Kind.TWICE;
  }

  /** Unix notes in the upper half of the attributes what sort of file it is, whoever packed it. */
  private boolean isSpecial(int at) {
    int type = bytes.getInt(at + 38) >>> 16 & FILE_TYPE;
    return type != 0 && type != PLAIN_FILE && type != FOLDER;
  }

  private record Name(String shown, boolean readable) {}

  /** Many programs write UTF-8 without saying so; whatever else there is cannot be told apart. */
  private Name path(int at, int length) {
    var raw = bytes.slice(at, length);
    try {
      var text = StandardCharsets.UTF_8.newDecoder().decode(raw.duplicate()).toString();
      return new Name(Normalizer.normalize(text, Normalizer.Form.NFC), true);
    } catch (CharacterCodingException notUtf8) {
      return new Name(StandardCharsets.UTF_8.decode(raw).toString(), false);
    }
  }

  /** Size, packed size and offset; large ones stand in an extra field, in that order. */
  private long[] sizes(int at, int extraAt, int extraLength) {
    long[] values = {
      bytes.getInt(at + 24) & IN_EXTRA,
      bytes.getInt(at + 20) & IN_EXTRA,
      bytes.getInt(at + 42) & IN_EXTRA
    };
    int end = extraAt + extraLength;
    for (int field = extraAt; field + 4 <= end; ) {
      int length = DirectoryEnd.unsigned(bytes, field + 2);
      if (DirectoryEnd.unsigned(bytes, field) == 1) {
        fill(values, field + 4, Math.min(end, field + 4 + length));
      }
      field += 4 + length;
    }
    require(values[0] >= 0 && values[1] >= 0 && values[2] >= 0);
    return values;
  }

  private void fill(long[] values, int from, int end) {
    int next = from;
    for (int i = 0; i < values.length && next + 8 <= end; i++) {
      if (values[i] == IN_EXTRA) {
        values[i] = bytes.getLong(next);
        next += 8;
      }
    }
  }

  private static void require(boolean whole) {
    if (!whole) {
      throw ArchiveRefused.noArchive();
    }
  }
}
