package org.banyan.ejb.feed;

import java.time.Instant;
import org.banyan.domain.page.PageLocation;
import org.banyan.ejb.recent.RecentChanges;

/**
 * A saved text in a feed.
 *
 * @param author display name
 */
public record FeedEntry(
    long pageId,
    PageLocation location,
    String spaceTitle,
    String title,
    int revision,
    String author,
    Instant savedAt,
    String summary) {

  static FeedEntry of(RecentChanges.Line line) {
    return new FeedEntry(
        line.pageId(),
        line.location(),
        line.spaceTitle(),
        line.title(),
        line.revision(),
        line.author().displayName(),
        line.savedAt(),
        line.summary());
  }
}
