package org.banyan.web.shared;

import io.undertow.util.HeaderMap;
import io.undertow.util.Headers;

/** What a part of a form of many parts calls itself and its file. */
public final class PartNames {

  /** The charset to have such forms parsed in: it keeps every byte, to be read strictly after. */
  public static final String AS_SENT = "ISO-8859-1";

  private PartNames() {}

  /** The name of the field; null where it has none. */
  public static Decoded field(HeaderMap headers) {
    String name = quoted(headers, "name");
    return name == null ? null : Decoded.ofPart(name);
  }

  /** The name of the file, which some programs escape; null where the part is no file. */
  public static Decoded file(HeaderMap headers) {
    String name = quoted(headers, "filename");
    if (name != null) {
      return Decoded.ofPart(name);
    }
    String escaped = quoted(headers, "filename*");
    return escaped == null
        ? null
        : Decoded.ofAddress(escaped.substring(escaped.lastIndexOf('\'') + 1));
  }

  private static String quoted(HeaderMap headers, String key) {
    String disposition = headers.getFirst(Headers.CONTENT_DISPOSITION);
    return disposition == null ? null : Headers.extractQuotedValueFromHeader(disposition, key);
  }
}
