package org.banyan.web.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Refusals speak English in the rooms below; screens must be able to say them in any language. */
class RefusalTextsTest {

  private static final String REFUSED =
      "(?:super|refused"
          + "|new (?:Invalid|FieldError|Forbidden|Conflict|TooMany|Gone|NotFound|Unauthenticated))"
          + "\\(\\s*";
  private static final Pattern CODE =
      Pattern.compile(
          REFUSED + "(?:(?:\"[\\w-]+\"|[\\w.()]+),\\s*)?\"([a-z]+(?:-[a-z]+)*)\",\\s*[\"L]");
  private static final Pattern WITHOUT_CODE =
      Pattern.compile(
          "new (?:Invalid|FieldError)\\(\\s*(?:\"[\\w-]+\"|[\\w.()]+),\\s*\"[A-Z][^;]*;");

  @Test
  void everyRefusalHasAText() {
    assertThat(found(CODE, 1))
        .contains("slug-taken", "token-refused", "password-short", "idempotency-key-reused")
        .allMatch(code -> Bundles.find("refusal." + code, "en").isPresent(), "has a text");
  }

  @Test
  void everyWrongFieldIsNamedByACode() {
    assertThat(found(WITHOUT_CODE, 0)).isEmpty();
  }

  private static Set<String> found(Pattern pattern, int group) {
    Set<String> found = new TreeSet<>();
    Stream.of("../domain/src/main/java", "../ejb/src/main/java")
        .flatMap(RefusalTextsTest::files)
        .map(RefusalTextsTest::read)
        .forEach(text -> pattern.matcher(text).results().forEach(r -> found.add(r.group(group))));
    return found;
  }

  private static Stream<Path> files(String root) {
    try (var files = Files.walk(Path.of(root))) {
      return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
