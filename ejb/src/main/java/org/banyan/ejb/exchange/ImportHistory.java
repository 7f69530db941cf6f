package org.banyan.ejb.exchange;

import java.util.List;
import java.util.OptionalInt;
import org.banyan.ejb.conversion.ConvertedPage;

/**
 * The revisions of a page that imports made.
 *
 * @param imports newest first
 */
record ImportHistory(List<Line> imports) {

  /** A revision that an import made. */
  record Line(int number, ImportMark mark, String hash) {}

  /** Those that concern a page: a list of pages belongs to one folder; a text may have moved. */
  ImportHistory about(ConvertedPage page) {
    return new ImportHistory(
        imports.stream()
            .filter(line -> !page.isMade() || line.mark().source().equals(page.source()))
            .toList());
  }

  /** Whether the last import brought this very text. */
  boolean endsWith(ImportMark mark) {
    return imports.stream()
        .findFirst()
        .filter(last -> last.mark().hash().equals(mark.hash()))
        .isPresent();
  }

  /** The newest revision that holds just what a file held: what others did since is theirs. */
  OptionalInt base() {
    return imports.stream()
        .filter(line -> line.mark().isAllOf(line.hash()))
        .mapToInt(Line::number)
        .findFirst();
  }
}
