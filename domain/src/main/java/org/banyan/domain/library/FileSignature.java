package org.banyan.domain.library;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Tells the type of a file by how its content begins. */
public final class FileSignature {

  /** How many bytes of the beginning are looked at. */
  public static final int LENGTH = 65_536;

  private final byte[] head;

  private FileSignature(byte[] head) {
    this.head = head;
  }

  /**
   * @param head the first {@value #LENGTH} bytes, or all there are
   */
  public static FileType detect(byte[] head) {
    return new FileSignature(head).detect();
  }

  private FileType detect() {
    FileType type = picture();
    if (type == null) {
      type = document();
    }
    if (type == null) {
      type = recording();
    }
    return type == null ? text() : type;
  }

  private FileType picture() {
    if (begins(0, "\u0089PNG\r\n\u001a\n")) {
      return FileType.PNG;
    } else if (begins(0, "\u00ff\u00d8\u00ff")) {
      return FileType.JPEG;
    } else if (begins(0, "GIF87a") || begins(0, "GIF89a")) {
      return FileType.GIF;
    } else if (begins(0, "RIFF") && begins(8, "WEBP")) {
      return FileType.WEBP;
    }
    return begins(0, "II*\0") || begins(0, "MM\0*") ? FileType.TIFF : null;
  }

  private FileType document() {
    if (begins(0, "%PDF-")) {
      return FileType.PDF;
    } else if (begins(0, "PK\u0003\u0004")) {
      return packed();
    } else if (begins(0, "{\\rtf")) {
      return FileType.RTF;
    } else if (begins(0, "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1")) {
      return FileType.OLE;
    }
    return begins(0, "\u001f\u008b\b") ? FileType.GZIP : null;
  }

  /** Office documents are zip files that say in their first entries what they hold. */
  private FileType packed() {
    String names = new String(head, StandardCharsets.ISO_8859_1);
    if (begins(30, "mimetype")) {
      for (FileType type :
          new FileType[] {FileType.ODT, FileType.ODS, FileType.ODP, FileType.EPUB}) {
        if (begins(38, type.mediaType())) {
          return type;
        }
      }
    }
    if (!names.contains("[Content_Types].xml") && !names.contains("_rels/.rels")) {
      return FileType.ZIP;
    } else if (names.contains("word/")) {
      return FileType.DOCX;
    } else if (names.contains("xl/")) {
      return FileType.XLSX;
    }
    return names.contains("ppt/") ? FileType.PPTX : FileType.ZIP;
  }

  private FileType recording() {
    if (begins(4, "ftyp")) {
      return FileType.MP4;
    } else if (begins(0, "\u001aE\u00df\u00a3")) {
      return FileType.WEBM;
    } else if (begins(0, "OggS")) {
      return FileType.OGG;
    } else if (begins(0, "RIFF") && begins(8, "WAVE")) {
      return FileType.WAV;
    }
    return begins(0, "ID3") || begins(0, "\u00ff\u00fb") ? FileType.MP3 : null;
  }

  private FileType text() {
    if (!isUtf8()) {
      return FileType.OTHER;
    }
    String text = new String(head, StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
    return text.contains("<svg") ? FileType.SVG : FileType.TEXT;
  }

  /** The last character may be cut in two. */
  private boolean isUtf8() {
    var characters = CharBuffer.allocate(head.length);
    CoderResult end =
        StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(head), characters, false);
    return !end.isError()
        && characters.flip().chars().noneMatch(c -> c < ' ' && "\t\n\r\f".indexOf(c) < 0);
  }

  private boolean begins(int at, String bytes) {
    if (head.length < at + bytes.length()) {
      return false;
    }
    for (int i = 0; i < bytes.length(); i++) {
      if ((head[at + i] & 0xff) != bytes.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
