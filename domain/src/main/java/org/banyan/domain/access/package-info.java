/**
 * The one access policy: may this reader do this deed here, and why.
 *
 * <p>Features register their deeds with it. It never asks anything but what it is handed.
 */
package org.banyan.domain.access;
