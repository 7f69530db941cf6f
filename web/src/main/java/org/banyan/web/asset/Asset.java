package org.banyan.web.asset;

import org.banyan.web.shared.Encodings;

/** One file for browsers, as it is and, where that saves something, compressed. */
record Asset(String type, byte[] plain, byte[] compressed) {

  static Asset of(String name, byte[] content) {
    String type = type(name);
    boolean compressible = !type.startsWith("font/");
    return new Asset(type, content, compressible ? Encodings.gzip(content) : null);
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
