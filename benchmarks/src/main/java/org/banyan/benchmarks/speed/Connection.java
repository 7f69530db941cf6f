package org.banyan.benchmarks.speed;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/** One connection that is kept open, and costs the machine as little as possible. */
final class Connection implements AutoCloseable {

  private static final int PATIENCE = 60_000;

  /**
   * @param headers by lower-case name, the last of each
   */
  record Reply(int status, Map<String, String> headers, byte[] body) {

    /** Whether the server had it in its page cache. */
    boolean isKept() {
      return headers.getOrDefault("cache-status", "").endsWith("hit");
    }

    /** The body, unpacked where it came compressed. */
    String plainText() throws IOException {
      boolean packed = "gzip".equals(headers.get("content-encoding"));
      var bytes = new ByteArrayInputStream(body);
      var plain = packed ? new GZIPInputStream(bytes) : bytes;
      return new String(plain.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private final Socket socket = new Socket();
  private final InputStream in;

  Connection(URI site) throws IOException {
    socket.setTcpNoDelay(true);
    socket.setSoTimeout(PATIENCE);
    socket.connect(new InetSocketAddress(site.getHost(), site.getPort()));
    in = new BufferedInputStream(socket.getInputStream(), 65_536);
  }

  Reply ask(Request request) throws IOException {
    socket.getOutputStream().write(request.bytes());
    String[] first = line().split(" ", 3);
    Map<String, String> headers = headers();
    int status = Integer.parseInt(first[1]);
    boolean bodiless = status == 304 || status == 204;
    return new Reply(status, headers, bodiless ? new byte[0] : body(headers));
  }

  private Map<String, String> headers() throws IOException {
    Map<String, String> headers = new HashMap<>();
    for (String line = line(); !line.isEmpty(); line = line()) {
      int colon = line.indexOf(':');
      headers.put(
          line.substring(0, colon).toLowerCase(Locale.ROOT), line.substring(colon + 1).strip());
    }
    return headers;
  }

  private byte[] body(Map<String, String> headers) throws IOException {
    String length = headers.get("content-length");
    if (length != null) {
      return exactly(Integer.parseInt(length));
    }
    var whole = new ByteArrayOutputStream();
    for (int size = chunk(); size > 0; size = chunk()) {
      whole.write(exactly(size));
      line();
    }
    line();
    return whole.toByteArray();
  }

  private int chunk() throws IOException {
    return Integer.parseInt(line().strip(), 16);
  }

  private byte[] exactly(int length) throws IOException {
    byte[] bytes = in.readNBytes(length);
    if (bytes.length < length) {
      throw new EOFException("The answer ended before it was whole.");
    }
    return bytes;
  }

  private String line() throws IOException {
    var line = new StringBuilder(64);
    for (int b = in.read(); b != '\n'; b = in.read()) {
      if (b < 0) {
        throw new EOFException("The server closed the connection.");
      }
      if (b != '\r') {
        line.append((char) b);
      }
    }
    return line.toString();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
