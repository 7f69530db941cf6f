package org.banyan.domain.markup;

/** Where a target leads for one reader; what they may not see is missing to them. */
public sealed interface LinkDestination {

  /**
   * @param address absolute path, or http(s) address; anything else is not written
   * @param style class of the link, or empty
   */
  record Found(String address, String style) implements LinkDestination {
    public Found(String address) {
      this(address, "");
    }
  }

  /**
   * A file that browsers show.
   *
   * @param address absolute path
   * @param width in pixels; 0 where it is not known
   * @param height likewise
   * @param alt what it shows, where the text does not say it; may be empty
   * @param caption below it, where it stands alone; may be empty
   */
  record Picture(String address, int width, int height, String alt, String caption)
      implements LinkDestination {

    boolean isMeasured() {
      return width > 0 && height > 0;
    }
  }

  /** A file that browsers are handed and never show; named as a picture, it becomes a link. */
  record Download(String address) implements LinkDestination {}

  /**
   * @param invitation address where it can be made, or empty
   */
  record Missing(String invitation) implements LinkDestination {
    public Missing() {
      this("");
    }
  }
}
