/**
 * What people write becomes safe HTML, cut where it links, to be joined for each reader. Announces
 * nothing. Never looks up a page, never decides who may read, never speaks a language of its own.
 */
package org.banyan.domain.markup;
