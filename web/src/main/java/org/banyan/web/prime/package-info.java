/**
 * Keeps PrimeFaces to the screens that want it: elsewhere its policy would cost a container session
 * per reader. Knows routes and who asks, no feature.
 */
package org.banyan.web.prime;
