package org.banyan.web.asset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.banyan.web.route.Route;
import org.banyan.web.route.Routes;
import org.junit.jupiter.api.Test;

/** What a reading page brings with it; the page itself is weighed where it is served. */
class WeightTest {

  private static final Path ASSETS = Path.of("src/main/webapp/WEB-INF/assets");
  private static final Path WEB = Path.of("src/main/webapp");
  private static final int BUDGET = 26_000;

  @Test
  void stylesScriptsAndFontStayWithinTheBudget() throws Exception {
    int font = (int) Files.size(ASSETS.resolve("fonts/heading.woff2"));
    assertThat(font + joined("styles", ".css") + joined("scripts", ".js")).isLessThan(BUDGET);
  }

  @Test
  void noReadingPageNamesPrimeFaces() throws Exception {
    for (Route route : Routes.ALL) {
      if (route.kind() != Route.Kind.RICH) {
        String view = Files.readString(WEB.resolve(route.file().substring(1)));
        assertThat(view).as(route.view()).doesNotContain("primefaces").doesNotContain("h:head");
        assertThat(view).as(route.view()).contains("/WEB-INF/layout/reading.xhtml");
      }
    }
  }

  private static int joined(String folder, String ending) throws IOException {
    List<String> names = Files.readAllLines(ASSETS.resolve(folder + "/reading.list"));
    var bytes = new ByteArrayOutputStream();
    try (var out = new GZIPOutputStream(bytes)) {
      for (String name : names) {
        String source = Files.readString(ASSETS.resolve(folder + "/" + name + ending));
        out.write(Joining.style(source).getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.size();
  }
}
