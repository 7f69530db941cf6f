package org.banyan.ear.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** What is answered to an address as it is written, which no client would send if it is broken. */
public record BareCall(String answer) {

  private static final String LOOPBACK = "127.0.0.1";

  public static BareCall get(URI site, String address) {
    return send(site, LOOPBACK, "GET", address, Map.of("Accept-Language", "en"), "");
  }

  /** Sent from an address of this machine. */
  public static BareCall post(
      URI site, String from, String address, Map<String, String> headers, String body) {
    return send(site, from, "POST", address, headers, body);
  }

  /** The first line. */
  public String status() {
    return answer.lines().findFirst().orElse("");
  }

  private static BareCall send(
      URI site,
      String from,
      String method,
      String address,
      Map<String, String> headers,
      String body) {
    StringBuilder call = new StringBuilder("%s %s HTTP/1.1\r\n".formatted(method, address));
    call.append("Host: %s\r\nConnection: close\r\n".formatted(site.getAuthority()));
    headers.forEach((name, value) -> call.append("%s: %s\r\n".formatted(name, value)));
    call.append("Content-Length: %d\r\n\r\n%s".formatted(body.length(), body));
    try (var socket =
        new Socket(
            InetAddress.getByName(LOOPBACK), site.getPort(), InetAddress.getByName(from), 0)) {
      socket.getOutputStream().write(call.toString().getBytes(StandardCharsets.US_ASCII));
      byte[] bytes = socket.getInputStream().readAllBytes();
      return new BareCall(new String(bytes, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
