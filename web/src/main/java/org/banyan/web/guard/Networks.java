package org.banyan.web.guard;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Addresses and networks, as in {@code 10.0.0.7, 192.168.1.0/24}. */
record Networks(List<Network> networks) {

  // Only what can't be a name: a name would be looked up.
  private static final Pattern LITERAL =
      Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");

  static Networks of(List<String> texts) {
    return new Networks(texts.stream().map(Network::of).toList());
  }

  boolean isEmpty() {
    return networks.isEmpty();
  }

  boolean contain(InetAddress address) {
    return networks.stream().anyMatch(network -> network.contains(address));
  }

  /** Reads an address without ever asking a name server. */
  static Optional<InetAddress> address(String text) {
    if (!LITERAL.matcher(text).matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(InetAddress.getByName(text));
    } catch (UnknownHostException e) {
      return Optional.empty();
    }
  }

  record Network(byte[] address, int prefix) {

    static Network of(String text) {
      var parts = text.split("/", 2);
      var address =
          Networks.address(parts[0])
              .orElseThrow(
                  () ->
                      new IllegalArgumentException(
                          "BANYAN_TRUSTED_PROXIES: " + text + " is neither address nor network."))
              .getAddress();
      var bits = address.length * Byte.SIZE;
      return new Network(address, parts.length == 1 ? bits : Integer.parseInt(parts[1]));
    }

    boolean contains(InetAddress other) {
      var bytes = other.getAddress();
      var hostBits = bytes.length * Byte.SIZE - prefix;
      return bytes.length == address.length
          && hostBits >= 0
          && number(bytes).shiftRight(hostBits).equals(number(address).shiftRight(hostBits));
    }

    private static BigInteger number(byte[] bytes) {
      return new BigInteger(1, bytes);
    }
  }
}
