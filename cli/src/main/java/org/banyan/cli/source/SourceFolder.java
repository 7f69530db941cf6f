package org.banyan.cli.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.banyan.cli.remark.Remark.Kind;
import org.banyan.cli.remark.Remarks;

/** What lies in a folder: Markdown files with their texts, and the names of all other files. */
public record SourceFolder(List<SourceFile> pages, Set<String> others) {

  private static final long LARGEST_PAGE = 1_048_576;

  /** Reads the folder without following symbolic links; names that begin with a dot are skipped. */
  public static SourceFolder read(Path folder, Remarks remarks) throws IOException {
    var pages = new ArrayList<SourceFile>();
    var others = new TreeSet<String>();
    for (var path : filesUnder(folder)) {
      var name = folder.relativize(path).toString().replace('\\', '/');
      if (isMarkdown(name) && !isPartOfASite(name)) {
        readPage(path, name, pages, remarks);
      } else {
        others.add(name);
      }
    }
    pages.sort(Comparator.comparing(SourceFile::path));
    return new SourceFolder(List.copyOf(pages), others);
  }

  private static List<Path> filesUnder(Path folder) throws IOException {
    var files = new ArrayList<Path>();
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
            return isHidden(dir) && !dir.equals(folder)
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile() && !isHidden(file)) {
              files.add(file);
            }
            return FileVisitResult.CONTINUE;
          }
        });
    return files;
  }

  private static void readPage(Path path, String name, List<SourceFile> pages, Remarks remarks)
      throws IOException {
    if (Files.size(path) > LARGEST_PAGE) {
      remarks.add(Kind.NOT_TAKEN, name, "it is larger than 1 MB");
      return;
    }
    try {
      var text =
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(Files.readAllBytes(path)));
      pages.add(new SourceFile(name, clean(text.toString())));
    } catch (CharacterCodingException notUtf8) {
      remarks.add(Kind.NOT_TAKEN, name, "it is not UTF-8 text");
    }
  }

  private static String clean(String text) {
    var marked = text.startsWith("\uFEFF") ? text.substring(1) : text;
    return marked.replace("\r\n", "\n").replace('\r', '\n').replace("\u0000", "");
  }

  private static boolean isMarkdown(String name) {
    var lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".md") || lower.endsWith(".markdown");
  }

  /** Site generators keep templates and fragments in folders that begin with an underscore. */
  private static boolean isPartOfASite(String name) {
    return name.startsWith("_") || name.contains("/_") || name.contains("node_modules/");
  }

  private static boolean isHidden(Path path) {
    return path.getFileName() != null && path.getFileName().toString().startsWith(".");
  }
}
