package org.banyan.ejb.library;

import java.time.Instant;
import org.banyan.domain.library.FilePlace;
import org.banyan.domain.library.FileType;
import org.banyan.domain.library.FileWords;
import org.banyan.ejb.page.Person;

/**
 * A file in a list.
 *
 * @param pageTitle null where it belongs to the space itself
 * @param by who brought the latest version
 */
public record FileLine(
    long id,
    FilePlace place,
    String pageTitle,
    String name,
    FileType type,
    long size,
    int version,
    FileWords words,
    Person by,
    Instant changedAt) {

  /** The address of the picture in small; null where there is none. */
  public String thumbnail() {
    return type.shown() ? address() + "?size=small" : null;
  }

  public String address() {
    return FileAddress.of(id, name);
  }
}
