package org.banyan.ejb.conversion;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.TreeSet;
import org.banyan.ejb.source.SourceFile;
import org.banyan.ejb.source.SourceFolder;

/** Reads a folder as an archive of it would be read. */
final class FolderOnDisk {

  private FolderOnDisk() {}

  static SourceFolder read(Path folder) throws IOException {
    var pages = new ArrayList<SourceFile>();
    var others = new TreeSet<String>();
    try (var files = Files.walk(folder)) {
      for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
        var name = folder.relativize(file).toString().replace('\\', '/');
        if (SourceFolder.isPage(name)) {
          pages.add(new SourceFile(name, Files.readString(file)));
        } else if (!SourceFolder.isHidden(name)) {
          others.add(name);
        }
      }
    }
    return new SourceFolder(pages, others);
  }
}
