/**
 * Pages with their whole history: every save an immutable revision, every property change an event.
 *
 * <p>Announces {@link PageRevised}, {@link PageChanged} and {@link PageDestroyed}; never overwrites
 * anything, and forgets only by an administrator's word.
 */
package org.banyan.domain.page;
