package org.banyan.web.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RoutesTest {

  private static final Path VIEWS = Path.of("src/main/webapp/WEB-INF/views");

  @Test
  void anAddressLeadsToItsViewWithTheValuesOfItsNames() {
    Routes.Found found = Routes.find(List.of("w", "old-age", "coverage", "history")).orElseThrow();
    assertThat(found.route().view()).isEqualTo("/history/list.xhtml");
    assertThat(found.values()).isEqualTo(Map.of("space", "old-age", "page", "coverage"));
  }

  @Test
  void theFrontPageIsTheEmptyPath() {
    assertThat(Routes.find(List.of()).orElseThrow().route().pattern()).isEqualTo("/");
  }

  @Test
  void anUnknownAddressLeadsNowhere() {
    assertThat(Routes.find(List.of("w", "old-age", "coverage", "nonsense"))).isEmpty();
    assertThat(Routes.find(List.of("page", "edit.xhtml"))).isEmpty();
  }

  @Test
  void noTwoRoutesShareAPattern() {
    Set<String> patterns = Routes.ALL.stream().map(Route::pattern).collect(Collectors.toSet());
    assertThat(patterns).hasSameSizeAs(Routes.ALL);
  }

  @Test
  void everyRouteHasItsViewAndEveryViewItsRoute() throws Exception {
    Set<String> views = new HashSet<>();
    try (var files = Files.walk(VIEWS)) {
      files
          .map(file -> "/" + VIEWS.relativize(file).toString().replace('\\', '/'))
          .filter(file -> file.endsWith(".xhtml"))
          .forEach(views::add);
    }
    views.remove("/refusal/show.xhtml");
    assertThat(Routes.ALL.stream().map(Route::view).collect(Collectors.toSet())).isEqualTo(views);
  }

  @Test
  void pathsAreReadInStrictUtf8() {
    assertThat(PathSteps.of("/w/sant%C3%A9/%E7%A4%BE%E4%BC%9A"))
        .contains(List.of("w", "santé", "社会"));
    assertThat(PathSteps.of("/w/a%2Fb")).isEmpty();
    assertThat(PathSteps.of("/w/%C3")).isEmpty();
    assertThat(PathSteps.of("/w/%zz")).isEmpty();
    assertThat(PathSteps.of("/w/..")).isEmpty();
    assertThat(PathSteps.of("/w/a;jsessionid=1")).isEmpty();
    assertThat(PathSteps.of("/")).contains(List.of());
  }
}
