/**
 * Keeps PrimeFaces to the screens that want it: elsewhere its policy would cost a container session
 * per reader. Knows routes, no feature.
 */
package org.banyan.web.prime;
