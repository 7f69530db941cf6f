package org.banyan.ejb.library;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.banyan.domain.library.FileType;
import org.banyan.domain.library.PictureSize;

/** Draws a picture in small, upright, without ever having all of a large one in memory. */
final class Drawing {

  static final int EDGE = 320;

  /** A small file can claim to be a huge picture. */
  private static final long MOST_PIXELS = 80_000_000;

  private static final int HEAD = 65_536;

  /** From this orientation on, pictures lie on their side. */
  private static final int LYING = 5;

  private Drawing() {}

  static void small(FileContent picture, Path to) throws IOException {
    BufferedImage read = read(picture);
    BufferedImage upright = upright(scaled(read), orientation(picture.path()));
    boolean clear = upright.getColorModel().hasAlpha();
    if (!ImageIO.write(upright, clear ? "png" : "jpg", to.toFile())) {
      throw new NoPicture("No way to write it.");
    }
  }

  private static BufferedImage read(FileContent picture) throws IOException {
    ImageReader reader = reader(picture.type());
    try (ImageInputStream in = ImageIO.createImageInputStream(picture.path().toFile())) {
      reader.setInput(in, true, true);
      int width = reader.getWidth(0);
      int height = reader.getHeight(0);
      if ((long) width * height > MOST_PIXELS) {
        throw new NoPicture("It claims " + width + " by " + height + " pixels.");
      }
      int step = Math.max(1, Math.max(width, height) / (2 * EDGE));
      var sparsely = reader.getDefaultReadParam();
      sparsely.setSourceSubsampling(step, step, 0, 0);
      return reader.read(0, sparsely);
    } finally {
      reader.dispose();
    }
  }

  /** How large it is as it is shown; unknown where it is none that can be read. */
  static PictureSize size(Path picture, FileType type) {
    if (!type.shown()) {
      return PictureSize.UNKNOWN;
    }
    try (ImageInputStream in = ImageIO.createImageInputStream(picture.toFile())) {
      ImageReader reader = reader(type);
      try {
        reader.setInput(in, true, true);
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        boolean lying = orientation(picture) >= LYING;
        return lying ? new PictureSize(height, width) : new PictureSize(width, height);
      } finally {
        reader.dispose();
      }
    } catch (IOException | RuntimeException unreadable) {
      return PictureSize.UNKNOWN;
    }
  }

  /** The reader of WebP is named, as a server's class loaders hide it from the registry. */
  private static ImageReader reader(FileType type) throws IOException {
    return type == FileType.WEBP
        ? new WebPImageReaderSpi().createReaderInstance(null)
        : ImageIO.getImageReadersByFormatName(type.name().toLowerCase(Locale.ROOT)).next();
  }

  private static BufferedImage scaled(BufferedImage image) {
    double factor = Math.min(1.0, (double) EDGE / Math.max(image.getWidth(), image.getHeight()));
    int width = Math.max(1, (int) Math.round(image.getWidth() * factor));
    int height = Math.max(1, (int) Math.round(image.getHeight() * factor));
    return drawn(image, width, height, AffineTransform.getScaleInstance(factor, factor));
  }

  private static BufferedImage upright(BufferedImage image, int orientation) {
    int width = image.getWidth();
    int height = image.getHeight();
    AffineTransform turn =
        switch (orientation) {
          case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
          case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
          case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
          case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
          case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
          case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
          case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
          default -> null;
        };
    if (turn == null) {
      return image;
    }
    boolean lying = orientation >= LYING;
    return drawn(image, lying ? height : width, lying ? width : height, turn);
  }

  private static BufferedImage drawn(
      BufferedImage image, int width, int height, AffineTransform how) {
    boolean clear = image.getColorModel().hasAlpha();
    var drawn =
        new BufferedImage(
            width, height, clear ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = drawn.createGraphics();
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    pen.drawImage(image, how, null);
    pen.dispose();
    return drawn;
  }

  /** Stored pictures say nothing but this in their EXIF. */
  private static int orientation(Path picture) throws IOException {
    byte[] head;
    try (var in = Files.newInputStream(picture)) {
      head = in.readNBytes(HEAD);
    }
    int exif = new String(head, StandardCharsets.ISO_8859_1).indexOf("Exif\0\0");
    return exif < 0
        ? Orientation.UPRIGHT
        : Orientation.read(Arrays.copyOfRange(head, exif + 6, head.length));
  }
}
