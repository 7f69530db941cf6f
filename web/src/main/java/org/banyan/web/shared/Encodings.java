package org.banyan.web.shared;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;

/** Content codings that answers come in. */
public final class Encodings {

  private Encodings() {}

  /** Whether a header {@code Accept-Encoding} takes gzip; without one, the plain bytes are safe. */
  public static boolean takesGzip(String acceptEncoding) {
    return acceptEncoding != null
        && Arrays.stream(acceptEncoding.toLowerCase(Locale.ROOT).split(","))
            .map(String::strip)
            .filter(coding -> coding.startsWith("gzip"))
            .anyMatch(coding -> !coding.matches("gzip\\s*;\\s*q\\s*=\\s*0(\\.0*)?"));
  }

  public static byte[] gzip(byte[] plain) {
    var bytes = new ByteArrayOutputStream(plain.length / 3 + 64);
    try (var gzip = new GZIPOutputStream(bytes)) {
      gzip.write(plain);
    } catch (IOException e) {
      throw new UncheckedIOException("Memory does not fail to be written.", e);
    }
    return bytes.toByteArray();
  }
}
