package org.banyan.ejb.link;

import java.util.List;
import org.banyan.domain.page.PageLocation;

/**
 * Links of a page.
 *
 * @param in pages that link here
 * @param out pages that it links to
 * @param missing addresses that it links to where the reader finds nothing
 */
public record PageLinks(List<Line> in, List<Line> out, List<PageLocation> missing) {

  /** One end of a link. */
  public record Line(PageLocation location, String title) {}
}
