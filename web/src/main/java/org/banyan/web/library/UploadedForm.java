package org.banyan.web.library;

import io.undertow.server.DefaultByteBufferPool;
import io.undertow.util.Headers;
import io.undertow.util.MultipartParser;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.banyan.domain.library.FileTooLarge;
import org.banyan.domain.shared.Invalid;
import org.banyan.web.shared.PartNames;

/** What came with a form that brings files: its fields, and the files on the disk for a while. */
final class UploadedForm implements Closeable {

  /** A file as it was sent. */
  record Sent(String name, Path content) {}

  private static final int BLOCK = 16_384;

  /** What a form says beside its files. */
  private static final long BESIDES = 1_000_000;

  private final UploadedParts parts;

  private UploadedForm(UploadedParts parts) {
    this.parts = parts;
  }

  /**
   * Reads a body of type multipart/form-data.
   *
   * @param most the largest file, for the words of a refusal
   */
  static UploadedForm read(InputStream body, String type, long most) throws IOException {
    String boundary = boundary(type);
    var parts = new UploadedParts();
    try {
      parse(body, boundary, parts, most);
      return new UploadedForm(parts);
    } catch (IOException | RuntimeException e) {
      parts.close();
      throw e;
    }
  }

  private static String boundary(String type) {
    String boundary = type == null ? null : Headers.extractQuotedValueFromHeader(type, "boundary");
    if (boundary == null || !type.startsWith("multipart/form-data")) {
      throw unfit();
    }
    return boundary;
  }

  private static void parse(InputStream body, String boundary, UploadedParts parts, long most)
      throws IOException {
    try (var pool = new DefaultByteBufferPool(false, BLOCK)) {
      var parsing =
          MultipartParser.beginParse(
              pool, parts, boundary.getBytes(StandardCharsets.ISO_8859_1), PartNames.AS_SENT);
      var block = new byte[BLOCK];
      long come = 0;
      for (int read = body.read(block); read >= 0; read = body.read(block)) {
        come += read;
        if (come > most + BESIDES) {
          refuse(body, most);
        }
        parsing.parse(ByteBuffer.wrap(block, 0, read));
      }
      if (!parsing.isComplete()) {
        throw unfit();
      }
    }
  }

  /** A browser hears an answer only once it has sent all; beyond that it may hear a broken line. */
  private static void refuse(InputStream body, long most) throws IOException {
    body.skip(2 * most);
    throw new FileTooLarge(most);
  }

  static Invalid unfit() {
    return new Invalid("file", "form-unfit", "Send a form of the type multipart/form-data.");
  }

  /** The value of a field; null where there is none, or nothing in it. */
  String field(String name) {
    String value = fields().get(name);
    return value == null || value.isBlank() ? null : value;
  }

  private Map<String, String> fields() {
    return parts.fields();
  }

  List<Sent> files() {
    return parts.files();
  }

  /** The one file that a call brings. */
  Sent file() {
    if (files().isEmpty()) {
      throw new Invalid("file", "required", "Send the file as the part “file”.");
    }
    return files().get(0);
  }

  @Override
  public void close() throws IOException {
    for (Sent file : files()) {
      Files.deleteIfExists(file.content());
    }
  }
}
