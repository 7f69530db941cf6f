package org.banyan.ejb.library;

import java.nio.file.Path;
import org.banyan.domain.library.FileType;

/**
 * One version of a file, to be handed out.
 *
 * @param name the present one
 * @param hash SHA-256 in hexadecimal
 */
public record FileContent(long id, String name, FileType type, long size, String hash, Path path) {

  /** Where it is fetched under its present name. */
  public String address() {
    return FileAddress.of(id, name);
  }
}
