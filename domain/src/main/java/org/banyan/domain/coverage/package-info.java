/**
 * What is rich, thin, stale or missing where two axes cross.
 *
 * <p>Promises a judgement from nothing but numbers of pages and of checks that are overdue; never
 * knows which pages.
 */
package org.banyan.domain.coverage;
