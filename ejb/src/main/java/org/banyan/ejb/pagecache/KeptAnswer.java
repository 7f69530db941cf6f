package org.banyan.ejb.pagecache;

import java.util.List;
import java.util.Map;

/**
 * An answer as it goes out to guests.
 *
 * @param headers name and value of each, without those that depend on the encoding
 * @param tag its {@code ETag}
 * @param page the id of the page whose text is shown, or null where many pages are
 */
public record KeptAnswer(
    List<Map.Entry<String, String>> headers, String tag, byte[] plain, byte[] gzip, Long page) {

  /** Bytes it takes in memory, near enough. */
  int weight() {
    return 1_000 + plain.length + gzip.length;
  }

  /** Whether a change to the text of this page is the only one of its kind that it shows. */
  boolean isUntouchedBy(long revisedPage) {
    return page != null && page != revisedPage;
  }

  /** Whether nothing that it shows was dropped since a moment. */
  boolean isFresh(Drops drops, long moment) {
    return page == null ? drops.isFresh(moment) : drops.isFresh(page, moment);
  }
}
