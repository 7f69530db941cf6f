package org.banyan.ejb.page;

import java.time.Instant;
import org.banyan.domain.page.PageKind;

/** Which pages of a space are asked for; null asks for all. Axis values include those below. */
public record PageFilter(
    String label, String theme, String region, String target, PageKind kind, Instant updatedSince) {

  public static PageFilter all() {
    return new PageFilter(null, null, null, null, null, null);
  }
}
