/**
 * Pages with their whole history: every save an immutable revision, every property change an event.
 *
 * <p>Announces {@link PageRevised} and {@link PageChanged}; never overwrites or forgets anything.
 */
package org.banyan.domain.page;
