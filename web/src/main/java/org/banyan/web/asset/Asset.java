package org.banyan.web.asset;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.banyan.web.shared.EntityTags;

/**
 * One file for browsers, as it is and, where that saves something, compressed.
 *
 * @param tag the same for both, which a weak tag may be
 * @param compressed null where the file as it is is no larger
 */
record Asset(String type, String tag, byte[] plain, byte[] compressed) {

  static Asset of(String name, byte[] content) {
    String type = type(name);
    byte[] compressed = type.startsWith("font/") ? content : compress(content);
    boolean saves = compressed.length < content.length;
    return new Asset(type, EntityTags.of(content), content, saves ? compressed : null);
  }

  private static byte[] compress(byte[] content) {
    var bytes = new ByteArrayOutputStream();
    try (var out =
        new GZIPOutputStream(bytes) {
          {
            def.setLevel(Deflater.BEST_COMPRESSION);
          }
        }) {
      out.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static String type(String name) {
    return switch (name.substring(name.lastIndexOf('.') + 1)) {
      case "css" -> "text/css; charset=utf-8";
      case "js" -> "text/javascript; charset=utf-8";
      case "svg" -> "image/svg+xml";
      case "woff2" -> "font/woff2";
      default -> "application/octet-stream";
    };
  }
}
