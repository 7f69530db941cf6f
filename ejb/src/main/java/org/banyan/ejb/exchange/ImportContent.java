package org.banyan.ejb.exchange;

import java.util.List;
import java.util.Map;
import org.banyan.ejb.archive.ArchiveEntry;
import org.banyan.ejb.conversion.ConvertedPage;
import org.banyan.ejb.remark.Remark;

/**
 * What an archive turned out to hold; the same archive always gives the same.
 *
 * @param pages parents before their children
 * @param counts of links, by where they lead
 * @param files all that are no pages, by their paths
 */
record ImportContent(
    List<ConvertedPage> pages,
    List<Remark> remarks,
    Map<String, Integer> counts,
    Map<String, ArchiveEntry> files) {}
