/**
 * Spaces: where things live, who sees them, who may add to them, and which rules hold below.
 *
 * <p>Promises a visibility never wider than the parent's; announces {@link SpaceMade} and {@link
 * SpaceRearranged}.
 */
package org.banyan.domain.space;
