/**
 * Reads zip archives that strangers made. Promises that nothing of an archive is believed before it
 * is checked: counts, sizes, ratios, names and links have limits, and what is read is counted.
 * Never unpacks to a disk.
 */
package org.banyan.ejb.archive;
