package org.banyan.web.library;

import io.undertow.util.HeaderMap;
import io.undertow.util.Headers;
import io.undertow.util.MultipartParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.banyan.ejb.shared.Disk;

/** Takes the parts of a form in as they come: fields into memory, a little of them, files aside. */
final class UploadedParts implements MultipartParser.PartHandler {

  private static final int LONGEST_FIELD = 16_384;
  private static final int MOST_FIELDS = 30;
  private static final int MOST_FILES = 50;

  private final Map<String, String> fields = new HashMap<>();
  private final List<UploadedForm.Sent> files = new ArrayList<>();
  private String field;
  private OutputStream out;

  @Override
  public void beginPart(HeaderMap headers) {
    String disposition = String.valueOf(headers.getFirst(Headers.CONTENT_DISPOSITION));
    field = Headers.extractQuotedValueFromHeader(disposition, "name");
    String name = Headers.extractQuotedValueFromHeaderWithEncoding(disposition, "filename");
    if (fields.size() >= MOST_FIELDS || files.size() >= MOST_FILES) {
      throw UploadedForm.unfit();
    }
    out = name == null ? new ByteArrayOutputStream() : aside(name);
  }

  private OutputStream aside(String name) {
    Path folder = Path.of(System.getProperty("jboss.server.temp.dir", "/tmp"));
    Path file = Disk.written(() -> Files.createTempFile(folder, "sent", null));
    files.add(new UploadedForm.Sent(name, file));
    return Disk.written(() -> Files.newOutputStream(file));
  }

  @Override
  public void data(ByteBuffer bytes) {
    var block = new byte[bytes.remaining()];
    bytes.get(block);
    if (out instanceof ByteArrayOutputStream small && small.size() + block.length > LONGEST_FIELD) {
      throw UploadedForm.unfit();
    }
    Disk.write(() -> out.write(block));
  }

  @Override
  public void endPart() {
    Disk.write(out::close);
    if (out instanceof ByteArrayOutputStream small) {
      fields.put(field, small.toString(StandardCharsets.UTF_8));
    } else {
      Disk.write(this::forgetNothing);
    }
    out = null;
  }

  /** A browser sends a nameless file where none was chosen. */
  private void forgetNothing() throws IOException {
    UploadedForm.Sent last = files.get(files.size() - 1);
    if (last.name().isEmpty()) {
      files.remove(last);
      Files.deleteIfExists(last.content());
    }
  }

  Map<String, String> fields() {
    return fields;
  }

  List<UploadedForm.Sent> files() {
    return files;
  }

  void close() throws IOException {
    try (OutputStream unfinished = out) {
      for (UploadedForm.Sent file : files) {
        Files.deleteIfExists(file.content());
      }
    }
  }
}
