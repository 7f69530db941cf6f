package org.banyan.ejb.exchange;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
    Map<String, ArchiveEntry> files) {

  /** The files that pages name, page by page, each as often as it is named. */
  List<ImportFile> attachments() {
    return pages.stream()
        .flatMap(
            page ->
                new TreeMap<>(page.files())
                    .entrySet().stream()
                        .map(
                            file ->
                                new ImportFile(
                                    page.slug(), file.getKey(), files.get(file.getValue()))))
        .toList();
  }

  int size() {
    return pages.size() + attachments().size();
  }
}
