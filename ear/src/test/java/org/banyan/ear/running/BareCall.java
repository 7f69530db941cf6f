package org.banyan.ear.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** What is answered to a call that no client would send as it is. */
public record BareCall(String answer) {

  /** An address as it is written, broken or not. */
  public static BareCall get(URI site, String address) {
    return sent(
        site,
        site.getHost(),
        "GET %s HTTP/1.1\r\nHost: %s\r\nAccept-Language: en\r\nConnection: close\r\n\r\n"
            .formatted(address, site.getAuthority()));
  }

  /** A JSON body sent from one of the addresses that all lead to this machine (127.0.0.0/8). */
  public static BareCall post(
      URI site, String from, String address, String forwardedFor, String body) {
    return sent(
        site,
        from,
        """
        POST %s HTTP/1.1
        Host: %s
        X-Forwarded-For: %s
        Content-Type: application/json
        Content-Length: %d
        Connection: close

        """
                .formatted(address, site.getAuthority(), forwardedFor, body.length())
                .replace("\n", "\r\n")
            + body);
  }

  public int status() {
    return Integer.parseInt(answer.split(" ", 3)[1]);
  }

  private static BareCall sent(URI site, String from, String call) {
    try (var socket = new Socket()) {
      socket.bind(new InetSocketAddress(from, 0));
      socket.connect(new InetSocketAddress(site.getHost(), site.getPort()));
      socket.getOutputStream().write(call.getBytes(StandardCharsets.US_ASCII));
      byte[] bytes = socket.getInputStream().readAllBytes();
      return new BareCall(new String(bytes, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
