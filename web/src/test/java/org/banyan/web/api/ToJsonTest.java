package org.banyan.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ToJsonTest {

  record Inner(int number) {}

  record Sample(String text, Instant at, List<Inner> items, Map<String, String> names) {}

  record Sparse(String text, Optional<String> perhaps, Double mean) {}

  @Test
  void recordsAreWrittenInTheOrderOfTheirComponents() {
    var sample =
        new Sample(
            "é\n\u2028",
            Instant.parse("2026-11-24T15:00:00Z"),
            List.of(new Inner(1), new Inner(2)),
            Map.of("en", "Ghana"));
    assertThat(json(sample))
        .isEqualTo(
            "{\"text\":\"é\\n\u2028\",\"at\":\"2026-11-24T15:00:00Z\","
                + "\"items\":[{\"number\":1},{\"number\":2}],\"names\":{\"en\":\"Ghana\"}}");
  }

  @Test
  void nothingIsWrittenAsNullAndWhatIsOptionalIsLeftOut() {
    assertThat(json(new Sparse(null, Optional.empty(), null)))
        .isEqualTo("{\"text\":null,\"mean\":null}");
    assertThat(json(new Sparse("a", Optional.of("b"), null)))
        .isEqualTo("{\"text\":\"a\",\"perhaps\":\"b\",\"mean\":null}");
  }

  @Test
  void numbersAreNumbersHoweverLarge() {
    record Numbers(int small, long large, Double mean) {}
    assertThat(json(new Numbers(1, 3_000_000_000L, 4.5)))
        .isEqualTo("{\"small\":1,\"large\":3000000000,\"mean\":4.5}");
  }

  private static String json(Object value) {
    return new String(ToJson.bytes(value), StandardCharsets.UTF_8);
  }
}
