package org.banyan.ejb.exchange;

import java.nio.file.Path;

/**
 * A file of an export.
 *
 * @param path in the archive
 * @param text of a page; null where the bytes are in a file
 * @param content where the bytes are; null for a page
 */
public record ExportPart(String path, String text, Path content) {

  static ExportPart page(String slug, String text) {
    return new ExportPart(slug + "/index.md", text, null);
  }

  static ExportPart file(String folder, String name, Path content) {
    return new ExportPart(folder + "/" + name, null, content);
  }
}
