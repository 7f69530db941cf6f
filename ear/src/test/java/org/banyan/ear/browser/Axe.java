package org.banyan.ear.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Asks axe about what a page shows now; its own driver asks more than we want to know, slowly. */
record Axe(Page page) {

  private static final String PROGRAM = program();
  private static final List<String> WCAG =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
  private static final String ASK =
      """
      async only => {
        const found = await axe.run(document, {
          resultTypes: ['violations'], runOnly: only, iframes: false, performanceTimer: false});
        return found.violations.map(rule =>
          rule.help + ' [' + rule.nodes.map(node => node.html).join(' | ') + ']');
      }
      """;

  /** Everything that WCAG and good practice ask for. */
  List<String> violations() {
    return ask(Map.of("type", "tag", "values", WCAG));
  }

  /** Only whether letters stand out from what is behind them. */
  List<String> faintness() {
    return ask(Map.of("type", "rule", "values", List.of("color-contrast")));
  }

  private List<String> ask(Map<String, Object> only) {
    if (page.evaluate("typeof axe").equals("undefined")) {
      page.evaluate(PROGRAM);
    }
    return ((List<?>) page.evaluate(ASK, only))
        .stream().map(found -> page.url() + ": " + found).toList();
  }

  private static String program() {
    try (var resource = Axe.class.getResourceAsStream("/axe.min.js")) {
      return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
