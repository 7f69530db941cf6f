/**
 * The library on screen, over REST, and the door through which bytes come and go. Promises that
 * nothing but safe pictures is ever shown by a browser, and that a broken upload goes on.
 */
package org.banyan.web.library;
