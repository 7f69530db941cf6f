package org.banyan.domain.library;

/**
 * How many pixels a picture has as it is shown, upright.
 *
 * @param width 0 where it is not known, or there is no picture
 * @param height 0 likewise
 */
public record PictureSize(int width, int height) {

  public static final PictureSize UNKNOWN = new PictureSize(0, 0);
}
