package org.banyan.domain.library;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a file is by its content; whatever is not surely one of these is {@link #OTHER}. */
public enum FileType {
  PNG("image/png", FileKind.IMAGE),
  JPEG("image/jpeg", FileKind.IMAGE),
  GIF("image/gif", FileKind.IMAGE),
  WEBP("image/webp", FileKind.IMAGE),
  SVG("image/svg+xml", FileKind.IMAGE),
  TIFF("image/tiff", FileKind.IMAGE),
  PDF("application/pdf", FileKind.DOCUMENT),
  DOCX(
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document", FileKind.DOCUMENT),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", FileKind.SHEET),
  PPTX(
      "application/vnd.openxmlformats-officedocument.presentationml.presentation", FileKind.SLIDES),
  ODT("application/vnd.oasis.opendocument.text", FileKind.DOCUMENT),
  ODS("application/vnd.oasis.opendocument.spreadsheet", FileKind.SHEET),
  ODP("application/vnd.oasis.opendocument.presentation", FileKind.SLIDES),
  EPUB("application/epub+zip", FileKind.DOCUMENT),
  OLE("application/x-ole-storage", FileKind.DOCUMENT),
  RTF("application/rtf", FileKind.DOCUMENT),
  TEXT("text/plain", FileKind.DOCUMENT),
  ZIP("application/zip", FileKind.ARCHIVE),
  GZIP("application/gzip", FileKind.ARCHIVE),
  MP3("audio/mpeg", FileKind.SOUND),
  OGG("application/ogg", FileKind.SOUND),
  WAV("audio/wav", FileKind.SOUND),
  MP4("video/mp4", FileKind.FILM),
  WEBM("video/webm", FileKind.FILM),
  OTHER("application/octet-stream", FileKind.OTHER);

  private static final List<FileType> SHOWN = List.of(PNG, JPEG, GIF, WEBP);

  /** By what they are in any case, the types that only some signs in the content tell. */
  private static final Map<FileType, Set<FileType>> UNSURE =
      Map.of(ZIP, Set.of(DOCX, XLSX, PPTX), TEXT, Set.of(SVG));

  private final String mediaType;
  private final FileKind kind;

  FileType(String mediaType, FileKind kind) {
    this.mediaType = mediaType;
    this.kind = kind;
  }

  public String mediaType() {
    return mediaType;
  }

  public FileKind kind() {
    return kind;
  }

  /** Whether browsers may show it in a page; all others are handed over as downloads. */
  public boolean shown() {
    return SHOWN.contains(this);
  }

  /**
   * Whether a file of this type may get a version of another. Only what content tells for sure is a
   * reason to refuse.
   */
  public boolean takes(FileType version) {
    return this == version || this == OTHER || isUnsure(this, version) || isUnsure(version, this);
  }

  private static boolean isUnsure(FileType plain, FileType special) {
    return UNSURE.getOrDefault(plain, Set.of()).contains(special);
  }

  public static List<FileType> of(FileKind kind) {
    return Arrays.stream(values()).filter(type -> type.kind == kind).toList();
  }
}
