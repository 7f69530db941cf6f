package org.banyan.domain.markup;

/** Where a target leads for one reader; what they may not see is missing to them. */
public sealed interface LinkDestination {

  /**
   * @param address absolute path, or http(s) address; anything else is not written
   * @param style class of the link, or empty
   * @param width of the picture that is there, in pixels; 0 where it is none or not known
   * @param height likewise
   */
  record Found(String address, String style, int width, int height) implements LinkDestination {
    public Found(String address, String style) {
      this(address, style, 0, 0);
    }

    public Found(String address) {
      this(address, "");
    }

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
