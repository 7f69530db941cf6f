package org.banyan.ejb.outside;

import java.time.Instant;
import org.banyan.domain.outside.OutsideProblem;
import org.banyan.domain.outside.OutsideState;
import org.banyan.domain.page.PageLocation;

/**
 * A link that leaves the site, on a page.
 *
 * @param status of HTTP; null where there was no answer
 * @param failingSince null for one that does not fail
 */
public record OutsideLine(
    PageLocation location,
    String title,
    String address,
    OutsideState state,
    OutsideProblem problem,
    Integer status,
    Instant checkedAt,
    Instant failingSince) {}
