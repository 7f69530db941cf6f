package org.banyan.benchmarks.reliability;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.util.List;
import org.banyan.benchmarks.server.Wiki;

/** What a node's search index must hold once it has followed every change. */
final class Index {
  private Index() {}

  /** {@code pages}: how many hold a token; an empty list says that each is found. */
  static List<String> violations(Wiki node, int pages) throws IOException {
    int behind = number(node, "/index", "behind");
    int found = number(node, "/search?q=token&type=page", "total");
    return behind == 0 && found == pages
        ? List.of()
        : List.of("the index is " + behind + " behind and finds " + found + " of " + pages);
  }

  private static int number(Wiki node, String path, String name) throws IOException {
    JsonObject answer = node.get(path).expectGood().json();
    return answer.getInt(name);
  }
}
