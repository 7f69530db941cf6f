package org.banyan.ejb.library;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Pictures to test with, and what they may tell besides. */
final class Pictures {

  static final String PLACE = "51.5074N 0.1278W";

  private Pictures() {}

  static byte[] plain(String format) {
    return plain(format, 40, 20);
  }

  static byte[] plain(String format, int width, int height) {
    var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int x = 0; x < width; x++) {
      image.setRGB(x, height / 2, 0x00ff00 | x & 0xff);
    }
    var bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, format, bytes);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return bytes.toByteArray();
  }

  static BufferedImage read(byte[] bytes) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(bytes));
  }

  /** With an EXIF segment that tells where it was taken and which side is up, and a remark. */
  static byte[] jpegThatTells(int orientation) throws IOException {
    byte[] plain = plain("jpg");
    var bytes = new ByteArrayOutputStream();
    var out = new DataOutputStream(bytes);
    out.write(plain, 0, 2);
    byte[] exif = exif(orientation);
    out.writeShort(0xffe1);
    out.writeShort(exif.length + 8);
    out.writeBytes("Exif\0\0");
    out.write(exif);
    out.writeShort(0xfffe);
    out.writeShort(PLACE.length() + 2);
    out.writeBytes(PLACE);
    out.write(plain, 2, plain.length - 2);
    out.writeBytes(PLACE);
    return bytes.toByteArray();
  }

  static byte[] pngThatTells(int orientation) throws IOException {
    byte[] plain = plain("png");
    int head = 8 + 25;
    var bytes = new ByteArrayOutputStream();
    var out = new DataOutputStream(bytes);
    out.write(plain, 0, head);
    chunk("tEXt", ("Comment\0" + PLACE).getBytes(StandardCharsets.ISO_8859_1), out);
    chunk("eXIf", exif(orientation), out);
    out.write(plain, head, plain.length - head);
    return bytes.toByteArray();
  }

  private static void chunk(String type, byte[] content, DataOutputStream out) throws IOException {
    var sum = new CRC32();
    sum.update(type.getBytes(StandardCharsets.ISO_8859_1));
    sum.update(content);
    out.writeInt(content.length);
    out.writeBytes(type);
    out.write(content);
    out.writeInt((int) sum.getValue());
  }

  private static byte[] exif(int orientation) {
    byte[] tiff = Orientation.write(orientation);
    byte[] place = PLACE.getBytes(StandardCharsets.ISO_8859_1);
    byte[] both = java.util.Arrays.copyOf(tiff, tiff.length + place.length);
    System.arraycopy(place, 0, both, tiff.length, place.length);
    return both;
  }
}
