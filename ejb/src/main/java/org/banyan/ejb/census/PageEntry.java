package org.banyan.ejb.census;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.banyan.domain.page.PageKind;
import org.banyan.domain.page.PageRating;

/**
 * What counting needs to know of a page.
 *
 * @param values ids of the axis values it is filed under
 * @param reviewIntervalDays its own; null where its space decides
 */
public record PageEntry(
    long spaceId,
    PageKind kind,
    Set<Long> values,
    List<String> labels,
    Instant checkedAt,
    Integer reviewIntervalDays,
    PageRating rating) {}
