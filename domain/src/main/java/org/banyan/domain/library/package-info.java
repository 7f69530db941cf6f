/**
 * Files of pages and spaces: versions that never change, under names that keep leading to them.
 *
 * <p>Announces {@link FileVersioned} and {@link FileChanged}. Never trusts the type a sender gives,
 * and never reads what is inside a file where the server itself runs.
 */
package org.banyan.domain.library;
