package org.banyan.cli.exchange;

import java.io.FileNotFoundException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

/** An archive with its fields, as the body of a call. */
record Upload(String boundary, BodyPublisher body) {

  /** A field of the call; one name may come several times. */
  record Field(String name, String value) {}

  static Upload of(Path archive, String fileName, List<Field> fields) {
    var boundary = "banyan-" + UUID.randomUUID();
    var head = new StringBuilder();
    for (var field : fields) {
      part(head, boundary, field.name(), "").append("\r\n").append(field.value()).append("\r\n");
    }
    part(head, boundary, "file", "; filename=\"" + fileName.replaceAll("[\"\\\\\r\\n]", "_") + "\"")
        .append("Content-Type: application/zip\r\n\r\n");
    return new Upload(
        boundary,
        BodyPublishers.concat(
            text(head.toString()), file(archive), text("\r\n--" + boundary + "--\r\n")));
  }

  String type() {
    return "multipart/form-data; boundary=" + boundary;
  }

  private static StringBuilder part(StringBuilder text, String boundary, String name, String more) {
    return text.append("--")
        .append(boundary)
        .append("\r\nContent-Disposition: form-data; name=\"")
        .append(name)
        .append('"')
        .append(more)
        .append("\r\n");
  }

  private static BodyPublisher text(String text) {
    return BodyPublishers.ofByteArray(text.getBytes(StandardCharsets.UTF_8));
  }

  private static BodyPublisher file(Path archive) {
    try {
      return BodyPublishers.ofFile(archive);
    } catch (FileNotFoundException gone) {
      throw new ImportStopped("The archive " + archive + " is gone.");
    }
  }
}
