package org.banyan.benchmarks.reliability;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Sixteen people save one page a thousand times, through REST and through the form, each in a
 * section of their own and all at one place. Arguments: h2 or postgresql, saves, writers.
 */
public final class ConcurrentSaves {
  private ConcurrentSaves() {}

  public static void main(String... arguments) throws IOException {
    int saves = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1000;
    int writers = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 16;
    String database = arguments.length > 0 ? arguments[0] : "h2";
    Course.alone(database, ground -> run(ground, saves, writers)).end();
  }

  static Report run(Ground ground, int saves, int writers) throws IOException {
    Map<String, String> figures = new LinkedHashMap<>();
    List<String> violations = new ArrayList<>();
    List<Page> pages = new ArrayList<>();
    for (String door : List.of("rest", "form")) {
      for (boolean apart : List.of(true, false)) {
        Crowd crowd = new Crowd(ground, door, apart, writers);
        pages.add(crowd.page());
        violations.addAll(crowd.save(saves));
        figures.putAll(crowd.figures());
      }
    }
    violations.addAll(ground.violations(pages));
    String title = saves + " saves of one page by " + writers + " writers";
    return new Report(title, figures, violations);
  }
}
