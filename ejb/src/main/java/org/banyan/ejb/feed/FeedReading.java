package org.banyan.ejb.feed;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.banyan.domain.access.Reader;
import org.banyan.domain.page.PageLocation;
import org.banyan.domain.shared.NotFound;
import org.banyan.domain.space.SpaceNode;
import org.banyan.ejb.history.PageHistory;
import org.banyan.ejb.history.RevisionLine;
import org.banyan.ejb.page.PageHeading;
import org.banyan.ejb.page.PageReading;
import org.banyan.ejb.recent.RecentChanges;
import org.banyan.ejb.shared.Slice;
import org.banyan.ejb.space.SpaceSights;

/** Puts feeds together. */
@Stateless
public class FeedReading {

  private static final int LENGTH = 50;

  @Inject FeedSecrets secrets;
  @Inject OwnChanges own;
  @Inject PageHistory history;
  @Inject PageReading pages;
  @Inject RecentChanges changes;
  @Inject SpaceSights sights;

  public Feed ofSite(Reader reader) {
    return new Feed(null, List.of("recent"), entries(changes.ofSite(slice(), reader).items()));
  }

  public Feed ofSpace(String key, Reader reader) {
    SpaceNode space = sights.require(reader, key);
    return new Feed(
        space.title(),
        List.of("s", space.key()),
        entries(changes.ofSpace(space.key(), slice(), reader).items()));
  }

  public Feed ofPage(PageLocation address, Reader reader) {
    PageHeading page = pages.heading(address, reader);
    PageLocation now = page.location();
    return new Feed(
        page.title(),
        List.of("w", now.space(), now.slug()),
        history.revisions(now, null, LENGTH, reader).items().stream()
            .map(revision -> entry(page, revision))
            .toList());
  }

  /**
   * What others saved on pages that a person wrote on or answers for, and in spaces where they hold
   * a role.
   *
   * @throws NotFound where the secret opens nothing, or no longer
   */
  public Feed ofPerson(String secret) {
    Reader reader = secrets.reader(secret).orElseThrow(NotFound::new);
    return new Feed(null, List.of("me"), entries(own.of(sights.of(reader), LENGTH)));
  }

  private static Slice slice() {
    return Slice.of(LENGTH, null);
  }

  private static List<FeedEntry> entries(List<RecentChanges.Line> lines) {
    return lines.stream().map(FeedEntry::of).toList();
  }

  private static FeedEntry entry(PageHeading page, RevisionLine revision) {
    return new FeedEntry(
        page.id(),
        page.location(),
        page.spaceTitle(),
        revision.title(),
        revision.number(),
        revision.author().displayName(),
        revision.savedAt(),
        revision.summary());
  }
}
