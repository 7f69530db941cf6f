package org.banyan.ejb.idempotency;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import org.banyan.domain.idempotency.IdempotencyKey;
import org.banyan.domain.idempotency.IdempotentCalls;

/** Lets a use case that answers with a word be called again without doing its deed again. */
@Stateless
public class Repeating {

  /** Stands for everybody who is not signed in; nobody guesses a key of 128 bits. */
  public static final Long GUESTS = 0L;

  @Inject IdempotentCalls calls;

  /**
   * Does the deed and remembers its answer in one transaction, or answers as the first time.
   *
   * @param person null where calls are not remembered
   * @param key null where the call carries none
   */
  public String once(Long person, IdempotencyKey key, String requestHash, Supplier<String> deed) {
    if (person == null || key == null) {
      return deed.get();
    }
    return calls
        .earlierResult(person, key, requestHash)
        .orElseGet(
            () -> {
              String answer = deed.get();
              calls.keep(person, key, requestHash, answer);
              return answer;
            });
  }
}
