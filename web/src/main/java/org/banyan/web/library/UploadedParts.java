package org.banyan.web.library;

import io.undertow.util.HeaderMap;
import io.undertow.util.MultipartParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.banyan.domain.shared.Malformed;
import org.banyan.ejb.shared.Disk;
import org.banyan.web.shared.Decoded;
import org.banyan.web.shared.PartNames;

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
    field = text(PartNames.field(headers));
    String name = text(PartNames.file(headers));
    if (fields.size() >= MOST_FIELDS || files.size() >= MOST_FILES) {
      throw UploadedForm.unfit();
    }
    out = name == null ? new ByteArrayOutputStream() : aside(name);
  }

  private static String text(Decoded given) {
    if (given != null && !given.sound()) {
      throw new Malformed("A name or a field of the form is not UTF-8.");
    }
    return given == null ? null : given.text();
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
      fields.put(field, text(Decoded.of(small.toByteArray())));
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
