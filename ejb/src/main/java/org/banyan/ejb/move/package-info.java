/**
 * What would change if a page moved: where it may go, and who could read and edit it there.
 *
 * <p>Only looks; pages are moved by {@code PageArranging}.
 */
package org.banyan.ejb.move;
