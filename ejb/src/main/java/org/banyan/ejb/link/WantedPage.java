package org.banyan.ejb.link;

import java.util.List;
import java.util.Locale;
import org.banyan.domain.page.PageLocation;

/**
 * A page that others name and nobody has written.
 *
 * @param asking how many pages name it
 * @param some of those pages, the first by title
 */
public record WantedPage(PageLocation location, long asking, List<PageLinks.Line> some) {

  /** A title that would give it its slug. */
  public String title() {
    String words = location.slug().replace('-', ' ');
    int first = words.offsetByCodePoints(0, 1);
    return words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first);
  }
}
