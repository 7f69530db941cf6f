package org.banyan.web.shared;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** Content codings that answers come in. */
public final class Encodings {

  /** For what is compressed anew for each answer: a third of the work, an eighth more bytes. */
  private static final int QUICK = 2;

  /** Less would fit into one packet anyway. */
  private static final int WORTH_IT = 1_400;

  private Encodings() {}

  /** Whether a header {@code Accept-Encoding} takes gzip; without one, the plain bytes are safe. */
  public static boolean takesGzip(String acceptEncoding) {
    return acceptEncoding != null
        && Arrays.stream(acceptEncoding.toLowerCase(Locale.ROOT).split(","))
            .map(String::strip)
            .filter(coding -> coding.startsWith("gzip"))
            .anyMatch(coding -> !coding.matches("gzip\\s*;\\s*q\\s*=\\s*0(\\.0*)?"));
  }

  /** Whether an answer of so many bytes is better compressed for whoever sent the header. */
  public static boolean isWorthIt(int bytes, String acceptEncoding) {
    return bytes >= WORTH_IT && takesGzip(acceptEncoding);
  }

  /** For what is sent once. */
  public static byte[] gzipQuickly(byte[] plain) {
    return gzip(plain, QUICK);
  }

  /** For what is kept. */
  public static byte[] gzip(byte[] plain) {
    return gzip(plain, Deflater.BEST_COMPRESSION);
  }

  private static byte[] gzip(byte[] plain, int level) {
    var bytes = new ByteArrayOutputStream(plain.length / 3 + 64);
    try (var gzip = new Leveled(bytes, level)) {
      gzip.write(plain);
    } catch (IOException e) {
      throw new UncheckedIOException("Memory does not fail to be written.", e);
    }
    return bytes.toByteArray();
  }

  private static final class Leveled extends GZIPOutputStream {

    private Leveled(OutputStream out, int level) throws IOException {
      super(out);
      def.setLevel(level);
    }
  }
}
