package org.banyan.domain.markup;

import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** How much text is rendered, and how long that may take. A KB is 1,000 bytes of UTF-8. */
public record MarkupLimits(int bytes, Duration deadline) {

  public static final int DEFAULT_BYTES = 256_000;
  public static final int HIGHEST_BYTES = 1_000_000;

  public MarkupLimits {
    if (bytes < 1 || bytes > HIGHEST_BYTES) {
      throw new IllegalArgumentException(
          "The limit of a text is between 1 and %d bytes, not %d.".formatted(HIGHEST_BYTES, bytes));
    }
  }

  public static MarkupLimits standard() {
    return new MarkupLimits(DEFAULT_BYTES, Duration.ofSeconds(2));
  }

  public boolean allows(String text) {
    return text.length() <= bytes && text.getBytes(StandardCharsets.UTF_8).length <= bytes;
  }
}
