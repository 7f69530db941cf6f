package org.banyan.domain.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.banyan.domain.idempotency.IdempotentCall.CallId;
import org.banyan.domain.shared.Invalid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdempotencyTest {

  @Test
  void aKeyIsReadWithDashesOrWithout() {
    var dashed = IdempotencyKey.read("f81d4fae-7dec-11d0-a765-00a0c91e6bf6");
    assertThat(IdempotencyKey.read("F81D4FAE7DEC11D0A76500A0C91E6BF6")).isEqualTo(dashed);
    assertThat(IdempotencyKey.read(dashed.toString())).isEqualTo(dashed);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1", "f81d4fae7dec11d0a76500a0c91e6bf", "1-2-3-4-5"})
  void anythingElseIsRefused(String text) {
    assertThatThrownBy(() -> IdempotencyKey.read(text)).isInstanceOf(Invalid.class);
  }

  @Test
  void theSameKeyWithAnotherRequestIsRefused() {
    var call =
        new IdempotentCall(
            new CallId(1, IdempotencyKey.random().value()),
            RequestHash.of("PUT", "text"),
            "revision 2",
            Instant.EPOCH);
    assertThat(call.resultFor(RequestHash.of("PUT", "text"))).isEqualTo("revision 2");
    assertThatThrownBy(() -> call.resultFor(RequestHash.of("PUTt", "ext")))
        .isInstanceOf(KeyReused.class);
  }
}
