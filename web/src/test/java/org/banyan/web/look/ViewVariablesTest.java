package org.banyan.web.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A repeated variable loses to a bean of its name, without a word. */
class ViewVariablesTest {

  private static final Pattern BEAN = Pattern.compile("@Named\\(\"(\\w+)\"\\)");
  private static final Pattern VARIABLE = Pattern.compile("\\bvar=\"(\\w+)\"");

  @Test
  void noVariableOfAViewIsNamedLikeABean() {
    Set<String> beans = found(BEAN, Path.of("src/main/java"));
    assertThat(beans).contains("theme");
    Set<String> variables = found(VARIABLE, Path.of("src/main/webapp"));
    assertThat(variables).contains("value").doesNotContainAnyElementsOf(beans);
  }

  private static Set<String> found(Pattern pattern, Path root) {
    return files(root).stream()
        .flatMap(file -> pattern.matcher(text(file)).results())
        .map((MatchResult match) -> match.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<Path> files(Path root) {
    try (var all = Files.walk(root)) {
      return all.filter(Files::isRegularFile).toList();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String text(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
