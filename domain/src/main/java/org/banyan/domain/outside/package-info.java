/**
 * Links that leave the site: where they lead, how the other side answered, when to ask again.
 *
 * <p>Promises that nothing but public hosts is ever asked, and that no link is called broken for
 * one bad day. Never knows what stood behind a link.
 */
package org.banyan.domain.outside;
