/**
 * Who asks: the person behind a request, found once by the cookie of the sign-in. What every screen
 * and every resource tells the use cases; never decides what they may.
 */
package org.banyan.web.reader;
