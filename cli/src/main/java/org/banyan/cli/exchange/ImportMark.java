package org.banyan.cli.exchange;

import jakarta.json.JsonObject;
import java.util.Optional;
import java.util.regex.Pattern;
import org.banyan.cli.conversion.ConvertedPage;
import org.banyan.domain.page.PageText;

/**
 * What the summary of an imported revision says: the file, and a short hash of what it held. After
 * a merge the page holds more than the file did; the hash tells the two apart.
 */
record ImportMark(String source, String hash) {

  private static final Pattern MARK =
      Pattern.compile("^Imported from (.+?) \\((\\p{XDigit}{12})\\)");
  private static final int SHORT = 12;
  private static final int LONGEST_SUMMARY = 300;

  static ImportMark of(ConvertedPage page) {
    var hash = new PageText(page.title(), page.body()).hash();
    return new ImportMark(page.source(), hash.substring(0, SHORT));
  }

  /** The mark of a revision, if an import made it. */
  static Optional<ImportMark> of(JsonObject revision) {
    var mark = MARK.matcher(revision.getString("summary", ""));
    return mark.find()
        ? Optional.of(new ImportMark(mark.group(1), mark.group(2)))
        : Optional.empty();
  }

  String summary(Optional<String> words) {
    var summary =
        "Imported from " + source + " (" + hash + ")" + words.map(w -> ": " + w).orElse("");
    return summary.length() <= LONGEST_SUMMARY
        ? summary
        : summary.substring(0, LONGEST_SUMMARY - 1) + "…";
  }

  /** Whether the revision holds the text of the file and nothing else. */
  boolean isAllOf(JsonObject revision) {
    return revision.getString("hash", "").startsWith(hash);
  }
}
