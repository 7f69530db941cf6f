/**
 * Serves styles, scripts, fonts and the mark: joined, compressed once, kept by browsers for ever
 * under an address that changes with their content. Depends on nothing.
 */
package org.banyan.web.asset;
