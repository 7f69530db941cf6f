package org.banyan.web.library;

import java.time.Instant;
import org.banyan.domain.library.FileKind;
import org.banyan.domain.shared.PublicId;
import org.banyan.ejb.library.FileLine;

/**
 * A file in a list of the API.
 *
 * @param thumbnail the picture in small; null where there is none
 */
public record ApiFileLine(
    String id,
    String space,
    String page,
    String name,
    String type,
    FileKind kind,
    long size,
    int version,
    String alt,
    String caption,
    String changedBy,
    Instant changedAt,
    String url,
    String thumbnail) {

  static ApiFileLine of(FileLine line) {
    return new ApiFileLine(
        PublicId.write(line.id()),
        line.place().space(),
        line.place().page(),
        line.name(),
        line.type().mediaType(),
        line.type().kind(),
        line.size(),
        line.version(),
        line.words().alt(),
        line.words().caption(),
        line.by().handle(),
        line.changedAt(),
        line.address(),
        line.thumbnail());
  }
}
