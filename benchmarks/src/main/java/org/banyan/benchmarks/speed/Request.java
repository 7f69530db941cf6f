package org.banyan.benchmarks.speed;

import java.nio.charset.StandardCharsets;

/** A request as it goes over the line. */
record Request(byte[] bytes) {

  /**
   * @param headers whole lines, each with its end
   */
  static Request get(String path, String headers) {
    return of("GET", path, headers, "");
  }

  static Request of(String method, String path, String headers, String json) {
    byte[] body = json.getBytes(StandardCharsets.UTF_8);
    String head =
        method
            + " "
            + path
            + " HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: gzip\r\nAccept-Language: en\r\n"
            + headers
            + (json.isEmpty()
                ? ""
                : "Content-Type: application/json\r\nContent-Length: " + body.length + "\r\n")
            + "\r\n";
    byte[] start = head.getBytes(StandardCharsets.ISO_8859_1);
    byte[] whole = new byte[start.length + body.length];
    System.arraycopy(start, 0, whole, 0, start.length);
    System.arraycopy(body, 0, whole, start.length, body.length);
    return new Request(whole);
  }
}
