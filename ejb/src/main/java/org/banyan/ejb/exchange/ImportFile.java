package org.banyan.ejb.exchange;

import org.banyan.ejb.archive.ArchiveEntry;
import org.banyan.ejb.library.FileDraft;

/**
 * A file that comes with pages.
 *
 * @param page slug; null where it belongs to the space itself
 * @param archived whether that page is to be archived in the end
 * @param draft its name, as the text of the page knows it, and what is said about it
 */
record ImportFile(String page, boolean archived, FileDraft draft, ArchiveEntry entry) {}
