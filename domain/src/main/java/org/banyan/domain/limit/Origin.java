package org.banyan.domain.limit;

import java.util.Arrays;

/** Where a request came from, as far as it is counted: all of a home's IPv6 addresses are one. */
public final class Origin {

  private static final int IPV6_BYTES = 16;
  private static final int NETWORK_BYTES = 8;

  private Origin() {}

  public static byte[] of(byte[] address) {
    return address.length == IPV6_BYTES ? Arrays.copyOf(address, NETWORK_BYTES) : address;
  }
}
