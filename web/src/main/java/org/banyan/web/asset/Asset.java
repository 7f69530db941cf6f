package org.banyan.web.asset;

import org.banyan.web.shared.Encodings;
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
    byte[] compressed = type.startsWith("font/") ? content : Encodings.gzip(content);
    boolean saves = compressed.length < content.length;
    return new Asset(type, EntityTags.of(content), content, saves ? compressed : null);
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
