package org.banyan.web.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.banyan.ejb.exchange.ExportPart;
import org.banyan.ejb.exchange.ExportPlan;

/** Writes an export while it is being read, holding a few pages at a time. */
record ExportArchive(
    ExportPlan plan, Supplier<List<ExportPart>> own, Function<List<Long>, List<ExportPart>> pages) {

  private static final int PORTION = 20;

  void write(OutputStream out) throws IOException {
    var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    for (var part : own.get()) {
      write(zip, part);
    }
    for (int next = 0; next < plan.pages().size(); next += PORTION) {
      int end = Math.min(next + PORTION, plan.pages().size());
      for (var part : pages.apply(plan.pages().subList(next, end))) {
        write(zip, part);
      }
    }
    zip.finish();
    out.flush();
  }

  private static void write(ZipOutputStream zip, ExportPart part) throws IOException {
    if (part.text() != null) {
      write(zip, part.path(), part.text());
      return;
    }
    zip.putNextEntry(new ZipEntry(part.path()));
    Files.copy(part.content(), zip);
    zip.closeEntry();
  }

  private static void write(ZipOutputStream zip, String path, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(path));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }
}
