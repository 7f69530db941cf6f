package org.banyan.domain.idempotency;

import java.util.Optional;

/** Calls that were answered, by person and key; asked and kept in the transaction of the call. */
public interface IdempotentCalls {

  /**
   * What the same call was answered earlier.
   *
   * @throws KeyReused if the key came with another request before
   */
  Optional<String> earlierResult(long person, IdempotencyKey key, String requestHash);

  void keep(long person, IdempotencyKey key, String requestHash, String result);
}
