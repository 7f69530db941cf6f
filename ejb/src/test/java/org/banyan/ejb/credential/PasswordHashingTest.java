package org.banyan.ejb.credential;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordHashingTest {

  private final PasswordHashing hashing = new PasswordHashing(1000);

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
    assertThat(new PasswordHashing(2000).isWeak(stored)).isTrue();
    assertThat(new PasswordHashing(2000).fits("a lovely long day", stored)).isTrue();
  }

  @Test
  void theShippedHashTakesSixHundredThousandRounds() {
    assertThat(new PasswordHashing().hash("a lovely long day")).startsWith("pbkdf2-sha256$600000$");
  }
}
