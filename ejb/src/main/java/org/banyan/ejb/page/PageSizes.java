package org.banyan.ejb.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.banyan.domain.markup.MarkupLimits;
import org.banyan.domain.page.PageText;
import org.banyan.domain.shared.Invalid;

/** A page may be as large as can be rendered. */
@ApplicationScoped
class PageSizes {

  @Inject MarkupLimits limits;

  PageText within(PageText text) {
    int size = text.size();
    if (size > limits.bytes()) {
      throw new Invalid(
          "body",
          "body-too-long",
          "The text has %,d bytes; a page holds at most %,d. Split it into several pages."
              .formatted(size, limits.bytes()));
    }
    return text;
  }
}
