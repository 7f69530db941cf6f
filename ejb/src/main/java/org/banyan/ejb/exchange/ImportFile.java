package org.banyan.ejb.exchange;

import org.banyan.ejb.archive.ArchiveEntry;
import org.banyan.ejb.library.FileDraft;

/**
 * A file that comes with pages.
 *
 * @param page slug; null where it belongs to the space itself
 * @param draft its name, as the text of the page knows it, and what is said about it
 */
record ImportFile(String page, FileDraft draft, ArchiveEntry entry) {}
