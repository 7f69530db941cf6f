package org.banyan.ear.running;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The body of a call or a form that carries a file. */
record Parts(byte[] body) {

  private static final String BOUNDARY = "banyan-test-boundary";

  static Parts of(Map<String, String> fields, String name, byte[] file) {
    var body = new ByteArrayOutputStream();
    fields.forEach((field, value) -> write(body, head(field, "") + value + "\r\n"));
    write(body, head("file", "; filename=\"" + name + "\""));
    body.writeBytes(file);
    write(body, "\r\n--" + BOUNDARY + "--\r\n");
    return new Parts(body.toByteArray());
  }

  HttpRequest.Builder in(HttpRequest.Builder request) {
    return request
        .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
        .POST(BodyPublishers.ofByteArray(body));
  }

  private static String head(String name, String more) {
    return "--%s\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n\r\n"
        .formatted(BOUNDARY, name, more);
  }

  private static void write(ByteArrayOutputStream body, String text) {
    body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
  }
}
