package org.banyan.cli.exchange;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

/**
 * What a folder holds, without what has a name that begins with a dot.
 *
 * @param folder real path
 * @param files to be sent, in order
 * @param others links and devices, which are not followed
 */
record FolderFiles(Path folder, List<Path> files, List<Path> others) {

  static FolderFiles in(Path folder) throws IOException {
    var found = new FolderFiles(folder.toRealPath(), new ArrayList<>(), new ArrayList<>());
    Files.walkFileTree(found.folder, found.visitor());
    found.files.sort(Path::compareTo);
    found.others.sort(Path::compareTo);
    return found;
  }

  /** The path of a file as an archive names it. */
  String name(Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }

  private SimpleFileVisitor<Path> visitor() {
    return new SimpleFileVisitor<>() {
      @Override
      public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
        return isHidden(dir) && !dir.equals(folder)
            ? FileVisitResult.SKIP_SUBTREE
            : FileVisitResult.CONTINUE;
      }

      @Override
      public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (!isHidden(file)) {
          (attributes.isRegularFile() ? files : others).add(file);
        }
        return FileVisitResult.CONTINUE;
      }
    };
  }

  private static boolean isHidden(Path path) {
    return path.getFileName() != null && path.getFileName().toString().startsWith(".");
  }
}
