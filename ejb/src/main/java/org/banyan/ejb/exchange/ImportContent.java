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

    private Stream<ImportFile> ownFiles() {
      return of(null, false, own);
    }

    private Stream<ImportFile> of(ConvertedPage page) {
      return of(page.slug(), isArchived(page), page.files());
    }

    private Stream<ImportFile> of(String page, boolean archived, Map<String, String> named) {
      return new TreeMap<>(named)
          .entrySet().stream().map(file -> one(page, archived, file.getKey(), file.getValue()));
    }

    private ImportFile one(String page, boolean archived, String name, String path) {
      var words = said.get(path);
      var draft =
          words == null
              ? new FileDraft(name, null, null)
              : new FileDraft(name, words.alt(), words.caption());
      return new ImportFile(page, archived, draft, all.get(path));
    }
  }

  /** The files of the space, and those that pages name, each as often as it is named. */
  List<ImportFile> attachments() {
    return Stream.concat(files.ownFiles(), pages.stream().flatMap(files::of)).toList();
  }

  /** The pages that are to be archived in the end. */
  List<ConvertedPage> archived() {
    return pages.stream().filter(ImportContent::isArchived).toList();
  }

  private static boolean isArchived(ConvertedPage page) {
    return page.properties().care().state().filter(PageArchiving.STATE::equals).isPresent();
  }

  int size() {
    return pages.size() + attachments().size() + archived().size();
  }
}
