package org.banyan.cli.exchange;

import jakarta.json.JsonObject;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import org.banyan.cli.conversion.ConvertedPage;

/** The revisions of a page that imports made. */
final class ImportHistory {

  private final List<JsonObject> imports;

  /**
   * @param revisions all of a page
   */
  ImportHistory(List<JsonObject> revisions, ConvertedPage page) {
    imports =
        revisions.stream()
            .filter(
                revision ->
                    ImportMark.of(revision).filter(mark -> concerns(mark, page)).isPresent())
            .sorted(Comparator.comparingInt(ImportHistory::number).reversed())
            .toList();
  }

  /** A list of pages belongs to one folder; a text may have moved to another file. */
  private static boolean concerns(ImportMark mark, ConvertedPage page) {
    return !page.isMade() || mark.source().equals(page.source());
  }

  /** Whether the last import brought this very text. */
  boolean endsWith(ImportMark mark) {
    return imports.stream()
        .findFirst()
        .flatMap(ImportMark::of)
        .filter(last -> last.hash().equals(mark.hash()))
        .isPresent();
  }

  /** The newest revision that holds just what a file held: what others did since is theirs. */
  OptionalInt base() {
    return imports.stream()
        .filter(
            revision -> ImportMark.of(revision).map(mark -> mark.isAllOf(revision)).orElse(false))
        .mapToInt(ImportHistory::number)
        .findFirst();
  }

  private static int number(JsonObject revision) {
    return revision.getInt("number", 0);
  }
}
