package org.banyan.web.api;

import jakarta.ws.rs.HeaderParam;
import org.banyan.domain.idempotency.IdempotencyKey;

/** What a call carries so that its repetition does nothing twice. */
public class Repetition {

  @Described("A UUID or 32 hexadecimal digits: the same call again does nothing twice.")
  @HeaderParam("Idempotency-Key")
  String given;

  /** Null where the call carries none. */
  public IdempotencyKey key() {
    return given == null ? null : IdempotencyKey.read(given.strip());
  }
}
