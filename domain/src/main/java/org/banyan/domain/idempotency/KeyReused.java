package org.banyan.domain.idempotency;

import java.util.List;
import org.banyan.domain.shared.FieldError;
import org.banyan.domain.shared.Invalid;

/** The same key came with another request. */
public class KeyReused extends Invalid {

  public KeyReused() {
    super(
        "idempotency-key-reused",
        List.of(
            new FieldError(
                "Idempotency-Key",
                "idempotency-key-reused",
                "This idempotency key was used for another request before.")));
  }
}
