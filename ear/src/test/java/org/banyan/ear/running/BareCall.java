package org.banyan.ear.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** What is answered to an address as it is written, which no client would send if it is broken. */
public record BareCall(String answer) {

  public static BareCall get(URI site, String address) {
    var call =
        "GET %s HTTP/1.1\r\nHost: %s\r\nAccept-Language: en\r\nConnection: close\r\n\r\n"
            .formatted(address, site.getAuthority());
    try (var socket = new Socket(site.getHost(), site.getPort())) {
      socket.getOutputStream().write(call.getBytes(StandardCharsets.US_ASCII));
      byte[] bytes = socket.getInputStream().readAllBytes();
      return new BareCall(new String(bytes, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
