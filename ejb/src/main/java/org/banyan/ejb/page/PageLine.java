package org.banyan.ejb.page;

import java.time.Instant;
import org.banyan.domain.page.PageKind;
import org.banyan.domain.page.PageLocation;

/**
 * A page in a list.
 *
 * @param parentId id of the page above; null at the root of the tree
 * @param parent its slug
 * @param revisedBy who saved the latest published text
 */
public record PageLine(
    long id,
    PageLocation location,
    String title,
    PageKind kind,
    String language,
    Long parentId,
    String parent,
    int revision,
    Instant revisedAt,
    Person revisedBy,
    Instant checkedAt) {}
