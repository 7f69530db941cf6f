package org.banyan.ejb.page;

import jakarta.enterprise.context.ApplicationScoped;
import org.banyan.domain.page.PageText;
import org.banyan.domain.shared.Invalid;

/** How large a page may be: 256 KB of UTF-8, where a KB is 1,000 bytes. */
@ApplicationScoped
class PageSizes {

  private static final int MOST = 256_000;

  PageText within(PageText text) {
    int size = text.size();
    if (size > MOST) {
      throw new Invalid(
          "body",
          "The text has %,d bytes; a page holds at most %,d. Split it into several pages."
              .formatted(size, MOST));
    }
    return text;
  }
}
