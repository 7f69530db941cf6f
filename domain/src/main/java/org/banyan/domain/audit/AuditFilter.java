package org.banyan.domain.audit;

import java.time.Instant;

/**
 * Which part of the record to show; what is null does not narrow it.
 *
 * @param deed such as {@code sign-in}
 * @param handle of who did it, as it was then
 * @param from the first moment that counts
 * @param until the first moment that counts no more
 */
public record AuditFilter(String deed, String handle, Instant from, Instant until) {

  public static final AuditFilter ALL = new AuditFilter(null, null, null, null);
}
