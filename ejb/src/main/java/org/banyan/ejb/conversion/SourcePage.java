package org.banyan.ejb.conversion;

import java.util.List;
import java.util.Optional;
import org.banyan.ejb.markdown.PreparedText;
import org.banyan.ejb.source.FrontMatter;
import org.banyan.ejb.source.SourceFile;

/**
 * A page to be: a file, or a folder that has no page of its own.
 *
 * @param path of the file as seen from where the pages begin
 * @param where the file as people know it, for remarks
 */
record SourcePage(
    String path, String where, FrontMatter matter, PreparedText text, String title, String slug) {

  static final String INDEX = "index.md";

  /** Whether no file stands behind this page. */
  boolean isMade() {
    return where.endsWith("/");
  }

  /** The folder this page speaks for, if it is an index. */
  boolean isIndex() {
    return new SourceFile(path, "").isIndex();
  }

  String folder() {
    return new SourceFile(path, "").folder();
  }

  String stem() {
    return new SourceFile(path, "").stem();
  }

  /** The address its site gave it, ending in a slash. */
  String url() {
    boolean folderNote = ("/" + folder()).endsWith("/" + stem());
    var file = folder().isEmpty() ? stem() : folder() + "/" + stem();
    var own = isIndex() || folderNote ? folder() : file;
    var url = matter.text("permalink").orElse("/" + own + "/");
    return url.endsWith("/") ? url : url + "/";
  }

  List<String> formerUrls() {
    return matter.words("redirect_from");
  }

  Optional<String> movedTo() {
    return matter.text("redirect_to");
  }

  SourcePage withSlug(String chosen) {
    return new SourcePage(path, where, matter, text, title, chosen);
  }
}
