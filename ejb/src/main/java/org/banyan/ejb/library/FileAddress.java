package org.banyan.ejb.library;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.banyan.domain.shared.PublicId;

/** Where the bytes of a file are fetched. */
public final class FileAddress {

  private FileAddress() {}

  public static String of(long fileId, String name) {
    String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    return "/files/" + PublicId.write(fileId) + "/" + encoded;
  }
}
