package org.banyan.ear.library;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A line over which a part of an upload begins to come, and which breaks. */
record BreakingLine(URI site, String token) {

  /** Announces all that is left, sends some of it, and hangs up. */
  void send(String upload, byte[] all, int from, int length) throws IOException {
    try (var socket = new Socket(site.getHost(), site.getPort())) {
      OutputStream out = socket.getOutputStream();
      out.write(head(upload, all.length - from, from).getBytes(StandardCharsets.US_ASCII));
      out.write(all, from, length);
      out.flush();
    }
  }

  private String head(String upload, int announced, int from) {
    return String.join(
        "\r\n",
        "PATCH /api/v1/uploads/" + upload + " HTTP/1.1",
        "Host: " + site.getAuthority(),
        "Authorization: Bearer " + token,
        "Content-Type: application/octet-stream",
        "Upload-Offset: " + from,
        "Content-Length: " + announced,
        "",
        "");
  }
}
