/** Screens and calls that lead to pages from every side: axes, kinds, labels, with counts. */
package org.banyan.web.browse;
