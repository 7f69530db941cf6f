package org.banyan.ear.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Archives to be imported. */
final class Archives {

  /** Writes the entries of an archive. */
  interface Content {
    void write(Writer writer) throws IOException;
  }

  /** Adds one entry. */
  interface Writer {
    void add(String name, byte[] content) throws IOException;
  }

  private Archives() {}

  static byte[] of(Content content) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      content.write(
          (name, file) -> {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(file);
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** As many pages, each with a link to the next. */
  static byte[] pages(int count) {
    return of(
        writer -> {
          for (int i = 0; i < count; i++) {
            writer.add("page-" + i + ".md", page(i, (i + 1) % count));
          }
        });
  }

  private static byte[] page(int number, int next) {
    return "# Page %d\n\n[next](page-%d.md)\n\n%s"
        .formatted(number, next, "Some words to read. ".repeat(40))
        .getBytes(StandardCharsets.UTF_8);
  }
}
