package org.banyan.ejb.conversion;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The names under which one page knows its files; two files of a name are told apart. */
final class FileNames {

  private final Map<String, String> pathByName = new LinkedHashMap<>();
  private final Map<String, String> pathByKey = new HashMap<>();

  String nameOf(String path) {
    var name = lastName(path);
    int dot = name.lastIndexOf('.');
    var stem = dot > 0 ? name.substring(0, dot) : name;
    var ending = dot > 0 ? name.substring(dot) : "";
    for (int number = 2; ; number++) {
      if (pathByKey.getOrDefault(name.toLowerCase(Locale.ROOT), path).equals(path)) {
        pathByKey.put(name.toLowerCase(Locale.ROOT), path);
        pathByName.put(name, path);
        return name;
      }
      name = stem + "-" + number + ending;
    }
  }

  Map<String, String> all() {
    return Map.copyOf(pathByName);
  }

  static String lastName(String path) {
    return path.replaceFirst("/+$", "").replaceFirst("(?s).*/", "");
  }
}
