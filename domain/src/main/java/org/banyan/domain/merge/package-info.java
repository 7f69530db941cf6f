/**
 * Joins two people's changes of one text. Promises that nothing either of them wrote is lost: it
 * stands in the merged text or in a conflict that carries all three texts. Announces nothing and
 * never saves.
 */
package org.banyan.domain.merge;
