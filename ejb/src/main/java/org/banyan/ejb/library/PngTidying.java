package org.banyan.ejb.library;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.zip.CRC32;

/** Copies a PNG without words, times and EXIF; not a pixel changes. */
final class PngTidying {

  private static final long SIGNATURE = 0x89504e470d0a1a0aL;
  private static final int MOST_EXIF = 65_536;
  private static final String END = "IEND";
  private static final String EXIF = "eXIf";
  private static final Set<String> KEPT =
      Set.of(
          "IHDR", "PLTE", "IDAT", END, "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "cICP",
          "bKGD", "hIST", "pHYs", "sPLT", "acTL", "fcTL", "fdAT");

  private final DataInputStream in;
  private final DataOutputStream out;

  private PngTidying(InputStream in, OutputStream out) {
    this.in = new DataInputStream(in);
    this.out = new DataOutputStream(out);
  }

  static void tidy(InputStream in, OutputStream out) throws IOException {
    try {
      new PngTidying(in, out).run();
    } catch (EOFException e) {
      throw new NoPicture("The picture has no end.");
    }
  }

  private void run() throws IOException {
    if (in.readLong() != SIGNATURE) {
      throw new NoPicture("No PNG begins like this.");
    }
    out.writeLong(SIGNATURE);
    String type = "";
    while (!type.equals(END)) {
      int length = in.readInt();
      type = type();
      if (length < 0) {
        throw new NoPicture("A chunk has no length.");
      }
      chunk(type, length);
    }
    out.flush();
  }

  private String type() throws IOException {
    var name = new byte[4];
    in.readFully(name);
    return new String(name, StandardCharsets.ISO_8859_1);
  }

  private void chunk(String type, int length) throws IOException {
    if (KEPT.contains(type)) {
      out.writeInt(length);
      out.writeBytes(type);
      copy(length + 4L);
    } else if (type.equals(EXIF) && length <= MOST_EXIF) {
      var exif = new byte[length];
      in.readFully(exif);
      in.skipNBytes(4);
      orientation(Orientation.read(exif));
    } else {
      in.skipNBytes(length + 4L);
    }
  }

  private void copy(long length) throws IOException {
    var buffer = new byte[8192];
    long left = length;
    while (left > 0) {
      int some = (int) Math.min(buffer.length, left);
      in.readFully(buffer, 0, some);
      out.write(buffer, 0, some);
      left -= some;
    }
  }

  private void orientation(int orientation) throws IOException {
    if (orientation == Orientation.UPRIGHT) {
      return;
    }
    byte[] exif = Orientation.write(orientation);
    var sum = new CRC32();
    sum.update(EXIF.getBytes(StandardCharsets.ISO_8859_1));
    sum.update(exif);
    out.writeInt(exif.length);
    out.writeBytes(EXIF);
    out.write(exif);
    out.writeInt((int) sum.getValue());
  }
}
