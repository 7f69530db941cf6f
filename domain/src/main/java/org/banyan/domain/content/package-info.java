/**
 * What every piece in a space has: identity, space, author, moment, condition.
 *
 * <p>The root that comments, flags, ratings and follows refer to with real foreign keys.
 */
package org.banyan.domain.content;
