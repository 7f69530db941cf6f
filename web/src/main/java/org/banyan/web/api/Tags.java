package org.banyan.web.api;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.function.Function;
import java.util.function.Supplier;
import org.banyan.domain.shared.Stale;
import org.banyan.ejb.shared.Expectation;

/** Opaque names of what an answer says, and conditions on them. */
public final class Tags {

  private static final int ENOUGH = 16;

  private Tags() {}

  static EntityTag of(byte[] bytes) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
      byte[] name = Arrays.copyOf(hash, ENOUGH);
      return new EntityTag(Base64.getUrlEncoder().withoutPadding().encodeToString(name));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256.", e);
    }
  }

  /** The same, to be asked once nobody else can change what is there. */
  public static <T> Expectation<T> expected(
      HttpHeaders headers, Request request, Function<T, ? extends Record> shown) {
    return now -> require(headers, request, () -> shown.apply(now.get()));
  }

  /** Refuses a deed whose sender knows something else than is there; asks only if they say so. */
  public static void require(HttpHeaders headers, Request request, Supplier<? extends Record> now) {
    boolean conditional =
        headers.getHeaderString(HttpHeaders.IF_MATCH) != null
            || headers.getHeaderString(HttpHeaders.IF_NONE_MATCH) != null;
    if (conditional && request.evaluatePreconditions(of(ToJson.bytes(now.get()))) != null) {
      throw new Stale();
    }
  }
}
