package org.banyan.ear.running;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** A form of the type multipart/form-data, as browsers write it. */
public final class MultipartForm {

  private static final String BOUNDARY = "aerial-roots-touch-ground";

  private final StringBuilder fields = new StringBuilder();

  public MultipartForm field(String name, String value) {
    part(fields, name).append("\r\n\r\n").append(value).append("\r\n");
    return this;
  }

  /** The whole body, with a file as its last part. */
  public byte[] file(String name, byte[] content) {
    var head = part(new StringBuilder(fields), "file").append("; filename=\"").append(name);
    head.append("\"\r\nContent-Type: application/octet-stream\r\n\r\n");
    var body = new ByteArrayOutputStream();
    body.writeBytes(head.toString().getBytes(StandardCharsets.UTF_8));
    body.writeBytes(content);
    body.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
    return body.toByteArray();
  }

  public String type() {
    return "multipart/form-data; boundary=" + BOUNDARY;
  }

  private static StringBuilder part(StringBuilder body, String name) {
    return body.append("--")
        .append(BOUNDARY)
        .append("\r\nContent-Disposition: form-data; name=\"")
        .append(name)
        .append('"');
  }
}
