package org.banyan.ejb.credential;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordHashingTest {

  private static final Argon2Cost QUICK = new Argon2Cost(64, 1);
  private static final Argon2Cost SLOWER = new Argon2Cost(64, 2);

  private final PasswordHashing hashing = new PasswordHashing(QUICK);

  @Test
  void aPasswordFitsItsOwnHashOnly() {
    var stored = hashing.hash("una contraseña");
    assertThat(hashing.fits("una contrasen\u0303a", stored)).isTrue();
    assertThat(hashing.fits("una contrasena", stored)).isFalse();
    assertThat(hashing.hash("una contraseña")).isNotEqualTo(stored);
  }

  @Test
  void nothingFitsWhereThereIsNobody() {
    assertThat(hashing.fits("", null)).isFalse();
  }

  @Test
  void aHashSaysWhetherItIsWeakerThanTodays() {
    var stored = hashing.hash("a lovely long day");
    assertThat(hashing.isWeak(stored)).isFalse();
    assertThat(new PasswordHashing(SLOWER).isWeak(stored)).isTrue();
    assertThat(new PasswordHashing(SLOWER).fits("a lovely long day", stored)).isTrue();
  }

  @Test
  void whatTheReferenceImplementationWroteIsRead() {
    var stored =
        "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ"
            + "$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc";
    assertThat(hashing.fits("password", stored)).isTrue();
  }

  @Test
  void aPasswordKeptInTheFormerWayFitsAndIsMadeAnew() {
    var stored =
        "pbkdf2-sha256$1000$MDEyMzQ1Njc4OWFiY2RlZg$PaqhtFNv4YNfRlQ4KAoPFJwMvScRpaXCmaN804tRZj8";
    assertThat(hashing.fits("a lovely long day", stored)).isTrue();
    assertThat(hashing.isWeak(stored)).isTrue();
  }

  @Test
  void theShippedHashCostsWhatOwaspAsksFor() {
    assertThat(new PasswordHashing().hash("a lovely long day"))
        .startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
  }
}
