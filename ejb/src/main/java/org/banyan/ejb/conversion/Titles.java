package org.banyan.ejb.conversion;

import org.banyan.ejb.markdown.Heading;
import org.banyan.ejb.markdown.PreparedText;
import org.banyan.ejb.source.FrontMatter;
import org.banyan.ejb.source.SourceFile;

/** The title of a page: what its front matter says, else its first heading, else its name. */
final class Titles {

  private Titles() {}

  static String of(SourceFile file, FrontMatter matter, PreparedText text) {
    return matter
        .text("title")
        .or(
            () ->
                text.headings().stream().map(Heading::words).filter(w -> !w.isBlank()).findFirst())
        .map(Titles::inOneLine)
        .orElseGet(() -> ofName(file.isIndex() ? lastFolder(file) : file.stem()));
  }

  /** A title is plain text; sites let some write tags into it. */
  private static String inOneLine(String title) {
    return title.replaceAll("</?[a-zA-Z][^<>]*>", "").replaceAll("\\s+", " ").strip();
  }

  /** The name of a file or folder, as a person would write it. */
  static String ofName(String name) {
    var words = name.replaceAll("[-_]+", " ").strip();
    return words.isEmpty()
        ? name
        : words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1);
  }

  private static String lastFolder(SourceFile file) {
    var folder = file.folder().substring(file.folder().lastIndexOf('/') + 1);
    return folder.isEmpty() ? file.stem() : folder;
  }
}
