package org.banyan.ejb.exchange;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import org.banyan.domain.library.FileWords;
import org.banyan.ejb.library.FileCopy;

/**
 * What is said about files, by their names: {@code {"map.png": {"alt": "...", "caption": "..."}}}.
 */
final class FileMatter {

  private FileMatter() {}

  /** Files about which nothing is said are not in it. */
  static JsonObject of(List<FileCopy> files) {
    var all = Json.createObjectBuilder();
    for (var file : files) {
      var words = words(file.words());
      if (!words.isEmpty()) {
        all.add(file.name(), words);
      }
    }
    return all.build();
  }

  private static JsonObject words(FileWords words) {
    var said = Json.createObjectBuilder();
    if (!words.alt().isEmpty()) {
      said.add("alt", words.alt());
    }
    if (!words.caption().isEmpty()) {
      said.add("caption", words.caption());
    }
    return said.build();
  }
}
