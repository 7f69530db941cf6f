/**
 * Promises what this site says of itself: name, mark, footer, legal notice and the code of conduct
 * that people accept when they join, each acceptance kept with its moment and version.
 */
package org.banyan.domain.site;
