package org.banyan.ejb.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.banyan.ejb.page.PageReading;
import org.junit.jupiter.api.Test;

class QuestionsTest {

  private static final Pattern CONDITION = Pattern.compile("[.]condition <> (.)");

  /** PostgreSQL takes an unknown value, where all rows have the same, for the one they have. */
  @Test
  void whatAConditionIsHeldAgainstStandsInTheQuestion() {
    List<String> held =
        ShippedClasses.besides(PageReading.class)
            .map(QuestionsTest::bytes)
            .flatMap(text -> CONDITION.matcher(text).results())
            .map(found -> found.group(1))
            .toList();
    assertThat(held).hasSizeGreaterThan(20).containsOnly("B");
  }

  private static String bytes(Class<?> type) {
    String file = "/" + type.getName().replace('.', '/') + ".class";
    try (InputStream in = type.getResourceAsStream(file)) {
      return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
