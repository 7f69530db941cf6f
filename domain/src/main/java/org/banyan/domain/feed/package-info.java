/** The secret address of a person's own feed: one each, made and revoked by that person alone. */
package org.banyan.domain.feed;
