package org.banyan.ejb.move;

import org.banyan.domain.access.Contribution;
import org.banyan.domain.access.Visibility;
import org.banyan.domain.space.ReviewPolicy;

/**
 * Who reads and edits what stands in a space.
 *
 * @param members how many hold a role in the space itself
 */
public record Circle(
    String space,
    String title,
    Visibility visibility,
    Contribution contribution,
    ReviewPolicy reviewPolicy,
    int members) {}
