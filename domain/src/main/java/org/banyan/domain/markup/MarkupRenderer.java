package org.banyan.domain.markup;

/** The one path from what people write to HTML. */
public interface MarkupRenderer {

  /** Never fails on any text: what cannot be rendered in bounds is shown as its source. */
  RenderedMarkup render(String markdown);
}
