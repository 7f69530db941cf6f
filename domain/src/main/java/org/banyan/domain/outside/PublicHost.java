package org.banyan.domain.outside;

import java.net.Inet4Address;
import java.net.InetAddress;

/**
 * Which addresses of the network belong to the public: what IANA's registries of special-purpose
 * addresses (RFC 6890) set apart is none of ours to ask.
 */
public final class PublicHost {

  /** Network and length, of IPv4. */
  private static final int[][] SET_APART = {
    {0, 0, 0, 0, 8},
    {10, 0, 0, 0, 8},
    {100, 64, 0, 0, 10},
    {127, 0, 0, 0, 8},
    {169, 254, 0, 0, 16},
    {172, 16, 0, 0, 12},
    {192, 0, 0, 0, 24},
    {192, 0, 2, 0, 24},
    {192, 88, 99, 0, 24},
    {192, 168, 0, 0, 16},
    {198, 18, 0, 0, 15},
    {198, 51, 100, 0, 24},
    {203, 0, 113, 0, 24},
    {224, 0, 0, 0, 3}
  };

  private PublicHost() {}

  public static boolean is(InetAddress address) {
    byte[] bytes = address.getAddress();
    return address instanceof Inet4Address ? isPublic4(bytes) : isPublic6(bytes);
  }

  private static boolean isPublic4(byte[] bytes) {
    long value = number(bytes[0], bytes[1], bytes[2], bytes[3]);
    for (int[] range : SET_APART) {
      long network = number(range[0], range[1], range[2], range[3]);
      int rest = 32 - range[4];
      if (value >>> rest == network >>> rest) {
        return false;
      }
    }
    return true;
  }

  private static long number(int a, int b, int c, int d) {
    return (long) (a & 255) << 24 | (b & 255) << 16 | (c & 255) << 8 | d & 255;
  }

  /** Of 2000::/3, without what is for protocols, documents, or carries an address of IPv4. */
  private static boolean isPublic6(byte[] bytes) {
    int first = (bytes[0] & 255) << 8 | bytes[1] & 255;
    int second = (bytes[2] & 255) << 8 | bytes[3] & 255;
    boolean global = first >>> 13 == 1;
    boolean protocol = first == 0x2001 && second < 0x200;
    boolean document = first == 0x2001 && second == 0xdb8 || first == 0x3fff && second < 0x1000;
    boolean carrier = first == 0x2002;
    return global && !protocol && !document && !carrier;
  }
}
