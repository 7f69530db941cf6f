package org.banyan.ejb.exchange;

import org.banyan.ejb.archive.ArchiveEntry;

/**
 * A file that a page names.
 *
 * @param page slug
 * @param name as the text of the page knows it
 */
record ImportFile(String page, String name, ArchiveEntry entry) {}
