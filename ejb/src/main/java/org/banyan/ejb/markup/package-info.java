/**
 * The one path from Markdown to HTML: CommonMark with a few extensions, cut at the links, sanitised
 * last, in bounds of size, time and depth. Announces nothing; never throws at any text; never
 * resolves a link.
 */
package org.banyan.ejb.markup;
