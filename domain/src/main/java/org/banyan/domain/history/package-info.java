/**
 * What a text was and what became of it: two texts compared by line and word, and where each line
 * comes from. Announces nothing and never changes a page.
 */
package org.banyan.domain.history;
