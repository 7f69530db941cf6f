package org.banyan.domain.audit;

import java.time.Instant;

/** One line of the record, as it is shown. */
public record AuditLine(
    long id, Instant at, String handle, String deed, String target, String detail) {}
