package org.banyan.ejb.shared;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What lies in one of our jars, or in the folder it is made from. */
final class ShippedClasses {

  private ShippedClasses() {}

  /** All classes of the jar that holds the given one. */
  static Stream<Class<?>> besides(Class<?> one) {
    try {
      var root = Path.of(one.getProtectionDomain().getCodeSource().getLocation().toURI());
      if (Files.isDirectory(root)) {
        return below(root);
      }
      try (var jar = FileSystems.newFileSystem(URI.create("jar:" + root.toUri()), Map.of())) {
        return below(jar.getPath("/"));
      }
    } catch (URISyntaxException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Stream<Class<?>> below(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      List<Class<?>> found =
          files
              .map(file -> root.relativize(file).toString())
              .filter(name -> name.endsWith(".class") && !name.endsWith("-info.class"))
              .<Class<?>>map(name -> load(name.replace('/', '.').replace(".class", "")))
              .toList();
      return found.stream();
    }
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name, false, ShippedClasses.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
