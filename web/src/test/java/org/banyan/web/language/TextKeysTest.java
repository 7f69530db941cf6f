package org.banyan.web.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Keys are found as quoted words in views and beans; one that ends with a dot stands for many. */
class TextKeysTest {

  private static final Path SOURCES = Path.of("src/main/java");
  private static final Path VIEWS = Path.of("src/main/webapp");
  private static final Path BUNDLES = Path.of("src/main/resources/org/banyan/web");
  private static final Pattern CALL =
      Pattern.compile("(of|word|orElse|andShow|label)\\(\\s*['\"]([a-z]+\\.[\\w.-]*)['\"]");
  private static final Pattern QUOTED = Pattern.compile("['\"]([a-z]+\\.[\\w.-]+)['\"]");

  @Test
  void everyKeyThatIsUsedExists() {
    Set<String> known = keys("en").keySet();
    Set<String> missing = new TreeSet<>();
    each(CALL, match -> !isKnown(match, known) && missing.add(match));
    assertThat(missing).isEmpty();
  }

  @Test
  void noKeyIsUnused() {
    Set<String> used = new TreeSet<>();
    each(QUOTED, used::add);
    each(CALL, used::add);
    Set<String> unused =
        keys("en").keySet().stream()
            .filter(key -> used.stream().noneMatch(use -> means(use, key)))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(unused).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "es"})
  void everyLanguageHasTheSameKeysWithTheSameArguments(String language) {
    Map<String, String> english = keys("en");
    Map<String, String> other = keys(language);
    assertThat(other.keySet()).isEqualTo(english.keySet());
    english.forEach(
        (key, text) ->
            assertThat(arguments(other.get(key)))
                .as("%s in %s", key, language)
                .isEqualTo(arguments(text)));
  }

  private static boolean isKnown(String use, Set<String> known) {
    return known.stream().anyMatch(key -> means(use, key));
  }

  private static boolean means(String use, String key) {
    return use.equals(key) || key.startsWith(use.endsWith(".") ? use : use + ".");
  }

  private static int arguments(String text) {
    return new MessageFormat(text).getFormatsByArgumentIndex().length;
  }

  private static void each(Pattern pattern, Predicate<String> seen) {
    for (Path root : List.of(SOURCES, VIEWS)) {
      files(root, ".java", ".xhtml")
          .map(TextKeysTest::read)
          .forEach(
              text -> {
                var matcher = pattern.matcher(text);
                while (matcher.find()) {
                  seen.test(matcher.group(matcher.groupCount()));
                }
              });
    }
  }

  private static Map<String, String> keys(String language) {
    Map<String, String> keys = new TreeMap<>();
    files(BUNDLES, "texts_" + language + ".properties")
        .forEach(
            file -> {
              String feature = file.getParent().getFileName().toString();
              properties(file).forEach((key, text) -> keys.put(feature + "." + key, (String) text));
            });
    return keys;
  }

  private static Properties properties(Path file) {
    try (var in = Files.newBufferedReader(file)) {
      Properties properties = new Properties();
      properties.load(in);
      return properties;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Stream<Path> files(Path root, String... endings) {
    try (var files = Files.walk(root)) {
      return files
          .filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith))
          .toList()
          .stream();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
