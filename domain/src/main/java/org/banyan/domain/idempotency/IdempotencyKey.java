package org.banyan.domain.idempotency;

import java.util.UUID;
import java.util.regex.Pattern;
import org.banyan.domain.shared.Invalid;

/** 128 bits that a client chose for one call: a UUID or 32 hexadecimal digits. */
public record IdempotencyKey(UUID value) {

  private static final Pattern HEX = Pattern.compile("[0-9a-fA-F]{32}");
  private static final Pattern DASHED =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

  public static IdempotencyKey read(String text) {
    if (text != null && DASHED.matcher(text).matches()) {
      return new IdempotencyKey(UUID.fromString(text));
    }
    if (text != null && HEX.matcher(text).matches()) {
      return new IdempotencyKey(
          new UUID(
              Long.parseUnsignedLong(text, 0, 16, 16), Long.parseUnsignedLong(text, 16, 32, 16)));
    }
    throw new Invalid(
        "Idempotency-Key",
        "idempotency-key-invalid",
        "An idempotency key is a UUID or 32 hexadecimal digits.");
  }

  /** A new random one, for a form. */
  public static IdempotencyKey random() {
    return new IdempotencyKey(UUID.randomUUID());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
