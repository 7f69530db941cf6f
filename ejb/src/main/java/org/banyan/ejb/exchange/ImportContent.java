package org.banyan.ejb.exchange;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.banyan.ejb.archive.ArchiveEntry;
import org.banyan.ejb.conversion.ConvertedPage;
import org.banyan.ejb.conversion.SaidOfFile;
import org.banyan.ejb.library.FileDraft;
import org.banyan.ejb.remark.Remark;

/**
 * What an archive turned out to hold; the same archive always gives the same.
 *
 * @param pages parents before their children
 * @param counts of links, by where they lead
 */
record ImportContent(
    List<ConvertedPage> pages, List<Remark> remarks, Map<String, Integer> counts, Files files) {

  /**
   * The files among it.
   *
   * @param all by their paths, all that are no pages
   * @param own paths of those that belong to the space itself, by their names
   * @param said about them, by their paths; of some archives nothing is known
   */
  record Files(
      Map<String, ArchiveEntry> all, Map<String, String> own, Map<String, SaidOfFile> said) {

    private Stream<ImportFile> of(String page, Map<String, String> named) {
      return new TreeMap<>(named)
          .entrySet().stream().map(file -> one(page, file.getKey(), file.getValue()));
    }

    private ImportFile one(String page, String name, String path) {
      var words = said.get(path);
      var draft =
          words == null
              ? new FileDraft(name, null, null)
              : new FileDraft(name, words.alt(), words.caption());
      return new ImportFile(page, draft, all.get(path));
    }
  }

  /** The files of the space, and those that pages name, each as often as it is named. */
  List<ImportFile> attachments() {
    return Stream.concat(
            files.of(null, files.own()),
            pages.stream().flatMap(page -> files.of(page.slug(), page.files())))
        .toList();
  }

  int size() {
    return pages.size() + attachments().size();
  }
}
