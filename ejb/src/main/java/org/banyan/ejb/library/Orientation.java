package org.banyan.ejb.library;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The one thing that pictures are allowed to say of their making: which side is up. */
final class Orientation {

  static final int UPRIGHT = 1;

  private static final int TAG = 0x0112;
  private static final int LAST = 8;

  private Orientation() {}

  /** Read from a TIFF structure, as EXIF is written; upright where it does not say. */
  static int read(byte[] tiff) {
    try {
      return find(ByteBuffer.wrap(tiff));
    } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException e) {
      return UPRIGHT;
    }
  }

  private static int find(ByteBuffer tiff) {
    tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    tiff.position(tiff.getInt(4));
    int entries = tiff.getShort() & 0xffff;
    for (int i = 0; i < entries; i++) {
      int tag = tiff.getShort() & 0xffff;
      tiff.getShort();
      tiff.getInt();
      int value = tiff.getShort() & 0xffff;
      tiff.getShort();
      if (tag == TAG) {
        return value >= UPRIGHT && value <= LAST ? value : UPRIGHT;
      }
    }
    return UPRIGHT;
  }

  /** A TIFF structure that says nothing but this. */
  static byte[] write(int orientation) {
    return ByteBuffer.allocate(26)
        .put(new byte[] {'M', 'M', 0, '*'})
        .putInt(8)
        .putShort((short) 1)
        .putShort((short) TAG)
        .putShort((short) 3)
        .putInt(1)
        .putShort((short) orientation)
        .putShort((short) 0)
        .putInt(0)
        .array();
  }
}
