package org.banyan.ejb.library;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Copies a JPEG without where, when and by what it was taken; not a pixel changes. */
final class JpegTidying {

  private static final int MARK = 0xff;
  private static final int START = 0xd8;
  private static final int END = 0xd9;
  private static final int SCAN = 0xda;
  private static final int NOTE = 0xfe;
  private static final int JFIF = 0xe0;
  private static final int EXIF = 0xe1;
  private static final int PROFILE = 0xe2;
  private static final int ADOBE = 0xee;
  private static final int PLAIN_JFIF = 14;

  private final DataInputStream in;
  private final DataOutputStream out;

  private JpegTidying(InputStream in, OutputStream out) {
    this.in = new DataInputStream(in);
    this.out = new DataOutputStream(out);
  }

  static void tidy(InputStream in, OutputStream out) throws IOException {
    new JpegTidying(in, out).run();
  }

  private void run() throws IOException {
    if (in.readUnsignedShort() != (MARK << 8 | START)) {
      throw new NoPicture("No JPEG begins like this.");
    }
    out.writeShort(MARK << 8 | START);
    boolean seen = false;
    try {
      int marker = marker();
      while (marker != END) {
        segment(marker);
        seen |= marker == SCAN;
        marker = marker == SCAN ? scan() : marker();
      }
    } catch (EOFException e) {
      if (!seen) {
        throw new NoPicture("The picture ends before it begins.");
      }
    }
    out.writeShort(MARK << 8 | END);
    out.flush();
  }

  private int marker() throws IOException {
    int next = in.readUnsignedByte();
    if (next != MARK) {
      throw new NoPicture("A marker is missing.");
    }
    while (next == MARK) {
      next = in.readUnsignedByte();
    }
    return next;
  }

  private void segment(int marker) throws IOException {
    int length = in.readUnsignedShort() - 2;
    if (length < 0) {
      throw new NoPicture("A segment has no length.");
    }
    var content = new byte[length];
    in.readFully(content);
    if (marker == EXIF && begins(content, "Exif\0\0")) {
      orientation(Orientation.read(Arrays.copyOfRange(content, 6, length)));
    } else if (marker == JFIF && begins(content, "JFIF\0") && length >= PLAIN_JFIF) {
      write(marker, withoutPreview(content));
    } else if (isKept(marker, content)) {
      write(marker, content);
    }
  }

  private static boolean isKept(int marker, byte[] content) {
    return switch (marker) {
      case PROFILE -> begins(content, "ICC_PROFILE\0");
      case ADOBE -> begins(content, "Adobe");
      default -> marker != NOTE && (marker < JFIF || marker > 0xef);
    };
  }

  private void orientation(int orientation) throws IOException {
    if (orientation != Orientation.UPRIGHT) {
      byte[] head = "Exif\0\0".getBytes(StandardCharsets.ISO_8859_1);
      byte[] tiff = Orientation.write(orientation);
      byte[] content = Arrays.copyOf(head, head.length + tiff.length);
      System.arraycopy(tiff, 0, content, head.length, tiff.length);
      write(EXIF, content);
    }
  }

  private static byte[] withoutPreview(byte[] jfif) {
    byte[] plain = Arrays.copyOf(jfif, PLAIN_JFIF);
    plain[PLAIN_JFIF - 2] = 0;
    plain[PLAIN_JFIF - 1] = 0;
    return plain;
  }

  private void write(int marker, byte[] content) throws IOException {
    out.writeShort(MARK << 8 | marker);
    out.writeShort(content.length + 2);
    out.write(content);
  }

  /** Copies what a scan says; answers the marker behind it. */
  private int scan() throws IOException {
    while (true) {
      int next = in.readUnsignedByte();
      if (next != MARK) {
        out.write(next);
        continue;
      }
      while (next == MARK) {
        next = in.readUnsignedByte();
      }
      if (next != 0 && (next < 0xd0 || next > 0xd7)) {
        return next;
      }
      out.write(MARK);
      out.write(next);
    }
  }

  private static boolean begins(byte[] content, String text) {
    byte[] wanted = text.getBytes(StandardCharsets.ISO_8859_1);
    return content.length >= wanted.length
        && Arrays.equals(wanted, 0, wanted.length, content, 0, wanted.length);
  }
}
