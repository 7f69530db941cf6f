/**
 * Pieces of screens that are written once for everyone whose piece would be the same. The tag
 * {@code b:kept} names all that its piece is written from; a screen that keeps pieces reads what it
 * shows with {@code b:first}, before its parts are put together. Never keeps a piece whose values
 * are not all there.
 */
package org.banyan.web.kept;
