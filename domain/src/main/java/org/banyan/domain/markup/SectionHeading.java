package org.banyan.domain.markup;

import java.io.Serializable;
import org.banyan.domain.shared.Slug;

/** A heading of a text, for tables of contents; level 2 is the highest, 1 belongs to the title. */
public record SectionHeading(int level, String anchor, String text) implements Serializable {

  private static final String PREFIX = "h ";

  /** The anchor a heading gets; the prefix keeps it apart from every name scripts could know. */
  public static String anchorOf(String heading) {
    return Slug.ofTitle(PREFIX + heading).text();
  }
}
