package org.banyan.domain.markup;

import java.io.Serializable;

/** A part of rendered markup. Only {@link Html} is markup already; the others hold plain text. */
public sealed interface Piece extends Serializable {

  /** Sanitised, but not balanced in itself: a link that starts before it may end in it. */
  record Html(String html) implements Piece {}

  /** A word the reader's language decides. */
  record Word(MarkupWord word) implements Piece {}

  /** A piece whose target has to be resolved. */
  sealed interface Link extends Piece {
    LinkTarget target();
  }

  /**
   * The opening tag of a link; its text and its end stand in the HTML that follows.
   *
   * @param anchor in the target, or empty
   * @param title as written behind the address, or empty
   */
  record LinkStart(LinkTarget target, String anchor, String title) implements Link {}

  /** A person named in the text, complete in itself. */
  record Mention(LinkTarget.Person target) implements Link {}

  /**
   * A picture among the files of the page, complete in itself.
   *
   * @param alone whether nothing else stands in its paragraph, so that it may have a caption
   */
  record FileImage(LinkTarget.File target, String alt, String title, boolean alone)
      implements Link {}
}
