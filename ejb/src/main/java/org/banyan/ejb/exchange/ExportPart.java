package org.banyan.ejb.exchange;

import java.nio.file.Path;
import org.banyan.ejb.conversion.ExportedFiles;
import org.banyan.ejb.library.FileCopy;

/**
 * A file of an export.
 *
 * @param path in the archive
 * @param text of a page, or about the archive; null where the bytes are in a file
 * @param content where the bytes are; null where there is a text
 */
public record ExportPart(String path, String text, Path content) {

  static ExportPart page(String slug, String text) {
    return new ExportPart(ExportedFiles.pageAt(slug), text, null);
  }

  /** The slug is null for a file of the space itself. */
  static ExportPart file(String slug, FileCopy file) {
    return new ExportPart(ExportedFiles.fileAt(slug, file.name()), null, file.content());
  }
}
