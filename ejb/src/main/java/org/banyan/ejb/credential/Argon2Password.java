package org.banyan.ejb.credential;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/** Argon2id (RFC 9106), written as the reference implementation writes it. */
record Argon2Password(Argon2Cost cost, byte[] salt, byte[] hash) implements StoredPassword {

  private static final int HASH_BYTES = 32;
  private static final Pattern WRITTEN =
      Pattern.compile(
          "\\$argon2id\\$v=19\\$m=(\\d{1,9}),t=(\\d{1,9}),p=1\\$([A-Za-z0-9+/]+)\\$([A-Za-z0-9+/]+)");

  static Argon2Password make(Argon2Cost cost, byte[] salt, char[] password) {
    return new Argon2Password(cost, salt, derive(cost, salt, password));
  }

  /** What no password fits, at the same cost. */
  static Argon2Password nobodys(Argon2Cost cost) {
    return new Argon2Password(cost, new byte[16], new byte[HASH_BYTES]);
  }

  static Argon2Password read(String stored) {
    var parts = WRITTEN.matcher(stored);
    if (!parts.matches()) {
      throw new IllegalArgumentException("A stored password is neither Argon2id nor PBKDF2.");
    }
    var cost = new Argon2Cost(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)));
    return new Argon2Password(
        cost, StoredPassword.decode(parts.group(3)), StoredPassword.decode(parts.group(4)));
  }

  String written() {
    return "$argon2id$v=19$m=%d,t=%d,p=1$%s$%s"
        .formatted(
            cost.memory(), cost.passes(), StoredPassword.encode(salt), StoredPassword.encode(hash));
  }

  @Override
  public byte[] derive(char[] password) {
    return derive(cost, salt, password);
  }

  @Override
  public boolean isWeakerThan(Argon2Cost today) {
    return cost.isLessThan(today);
  }

  private static byte[] derive(Argon2Cost cost, byte[] salt, char[] password) {
    var generator = new Argon2BytesGenerator();
    generator.init(
        new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
            .withMemoryAsKB(cost.memory())
            .withIterations(cost.passes())
            .withParallelism(1)
            .withSalt(salt)
            .build());
    var hash = new byte[HASH_BYTES];
    generator.generateBytes(new String(password).getBytes(StandardCharsets.UTF_8), hash);
    return hash;
  }
}
