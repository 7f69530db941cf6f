package org.banyan.cli.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A folder as an archive: the same folder always gives the same bytes. */
final class FolderArchive {

  private static final FileTime NO_TIME = FileTime.fromMillis(315_619_200_000L);

  private FolderArchive() {}

  static Path of(FolderFiles folder) throws IOException {
    var archive = Files.createTempFile("banyan-import", ".zip");
    try (OutputStream out = Files.newOutputStream(archive);
        var zip = new ZipOutputStream(out)) {
      for (var file : folder.files()) {
        var entry = new ZipEntry(folder.name(file));
        entry.setLastModifiedTime(NO_TIME);
        zip.putNextEntry(entry);
        Files.copy(file, zip);
        zip.closeEntry();
      }
    }
    return archive;
  }
}
