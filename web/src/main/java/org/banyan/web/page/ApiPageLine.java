package org.banyan.web.page;

import java.time.Instant;
import org.banyan.domain.page.PageKind;
import org.banyan.domain.shared.PublicId;
import org.banyan.ejb.page.PageLine;
import org.banyan.web.shared.Answers;

/**
 * A page in a list of the API.
 *
 * @param author who saved the revision
 */
public record ApiPageLine(
    String id,
    String space,
    String slug,
    String title,
    PageKind kind,
    String language,
    String parent,
    int revision,
    Instant savedAt,
    String author,
    Instant checkedAt,
    String url) {

  public static ApiPageLine of(PageLine line) {
    return new ApiPageLine(
        PublicId.write(line.id()),
        line.location().space(),
        line.location().slug(),
        line.title(),
        line.kind(),
        line.language(),
        line.parent(),
        line.revision(),
        line.revisedAt(),
        line.revisedBy() == null ? null : line.revisedBy().handle(),
        line.checkedAt(),
        Answers.path("w", line.location().space(), line.location().slug()));
  }
}
