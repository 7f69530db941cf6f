package org.banyan.ejb.exchange;

import java.util.Optional;
import java.util.regex.Pattern;
import org.banyan.domain.page.PageText;
import org.banyan.ejb.conversion.ConvertedPage;

/**
 * What the summary of an imported revision says: the file, and a short hash of what it held. After
 * a merge the page holds more than the file did; the hash tells the two apart.
 */
record ImportMark(String source, String hash) {

  static final String BEGINNING = "Imported from ";

  private static final Pattern MARK =
      Pattern.compile("^" + BEGINNING + "(.+?) \\((\\p{XDigit}{12})\\)");
  private static final int SHORT = 12;
  private static final int LONGEST_SOURCE = 200;
  private static final int LONGEST_SUMMARY = 300;

  static ImportMark of(ConvertedPage page) {
    var hash = PageText.written(page.title(), page.body()).hash();
    var source = page.source();
    var end = source.substring(Math.max(0, source.length() - LONGEST_SOURCE));
    return new ImportMark(end, hash.substring(0, SHORT));
  }

  /** The mark in a summary, if an import made it. */
  static Optional<ImportMark> in(String summary) {
    var mark = MARK.matcher(summary);
    return mark.find()
        ? Optional.of(new ImportMark(mark.group(1), mark.group(2)))
        : Optional.empty();
  }

  /** What people said in a summary, whether or not an import brought it. */
  static String without(String summary) {
    var mark = MARK.matcher(summary);
    return mark.find() ? summary.substring(mark.end()).replaceFirst("^: ", "") : summary;
  }

  String summary(Optional<String> words) {
    var summary = BEGINNING + source + " (" + hash + ")" + words.map(w -> ": " + w).orElse("");
    return summary.length() <= LONGEST_SUMMARY
        ? summary
        : summary.substring(0, LONGEST_SUMMARY - 1) + "…";
  }

  /** Whether a revision of that hash holds the text of the file and nothing else. */
  boolean isAllOf(String revisionHash) {
    return revisionHash.startsWith(hash);
  }
}
