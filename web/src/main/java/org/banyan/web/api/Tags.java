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
import org.banyan.web.shared.EntityTags;

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

  /**
   * Whether somebody has what the tag names already; compared weakly, as RFC 9110, 13.1.2 asks, for
   * a proxy that packs an answer may have weakened its tag.
   *
   * @param header {@code If-None-Match}; may be null
   */
  static boolean isKnown(EntityTag tag, String header) {
    return EntityTags.isAmong('"' + tag.getValue() + '"', header);
  }

  /** The same, to be asked once nobody else can change what is there. */
  public static <T> Expectation<T> expected(
      HttpHeaders headers, Request request, Function<T, ? extends Record> shown) {
    return now -> require(headers, request, () -> shown.apply(now.get()));
  }

  /** Refuses a deed whose sender knows something else than is there; asks only if they say so. */
  public static void require(HttpHeaders headers, Request request, Supplier<? extends Record> now) {
    String unknown = headers.getHeaderString(HttpHeaders.IF_NONE_MATCH);
    if (unknown == null && headers.getHeaderString(HttpHeaders.IF_MATCH) == null) {
      return;
    }
    EntityTag tag = of(ToJson.bytes(now.get()));
    if (isKnown(tag, unknown) || request.evaluatePreconditions(tag) != null) {
      throw new Stale();
    }
  }
}
