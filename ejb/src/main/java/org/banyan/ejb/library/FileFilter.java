package org.banyan.ejb.library;

import org.banyan.domain.library.FileKind;

/**
 * Which files are asked for.
 *
 * @param words of the name, description or caption; null for all
 * @param kind null for all
 * @param binned those in the bin instead of the others
 */
public record FileFilter(String words, FileKind kind, boolean binned) {

  public static FileFilter all() {
    return new FileFilter(null, null, false);
  }
}
