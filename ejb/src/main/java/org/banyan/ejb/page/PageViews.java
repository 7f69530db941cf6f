package org.banyan.ejb.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.banyan.domain.access.Place;
import org.banyan.domain.access.Reader;
import org.banyan.domain.access.Ruled;
import org.banyan.domain.axis.Axis;
import org.banyan.domain.page.Page;
import org.banyan.domain.page.PageDeed;
import org.banyan.domain.page.Pages;
import org.banyan.domain.page.Revision;
import org.banyan.domain.space.SpaceNode;
import org.banyan.ejb.access.Access;
import org.banyan.ejb.pagecache.PageMemory;

/** Puts together what one reader sees of a page. */
@ApplicationScoped
class PageViews {

  private static final PageMemory.Thing<PageSurroundings> AROUND = new PageMemory.Thing<>();

  @Inject Access access;
  @Inject Pages pages;
  @Inject PageLines lines;
  @Inject PageMemory memory;
  @Inject PageRendering rendering;
  @Inject SiteMean site;
  @Inject PageTexts texts;

  PageView published(PageSpot spot, Reader reader) {
    PageTexts.Published found = texts.published(spot.pageId());
    Revision revision = found.revision();
    LinkedMarkup markup =
        rendering.renderPublished(revision.text().body(), place(spot), spot.tree(), reader);
    return view(spot, found.page(), revision, markup, reader);
  }

  PageView at(PageSpot spot, Revision revision, Reader reader) {
    LinkedMarkup markup =
        rendering.render(revision.text().body(), place(spot), spot.tree(), reader);
    return view(spot, pages.get(spot.pageId()), revision, markup, reader);
  }

  PageHeading heading(PageSpot spot, Reader reader) {
    Page page = pages.get(spot.pageId());
    SpaceNode space = spot.tree().get(spot.spaceId());
    return new PageHeading(
        page.id(),
        spot.location(),
        page.title(),
        space.title(),
        space.colour(),
        lines.way(page, space.key()),
        page.latest(),
        page.condition(),
        spot.place(reader).visibility().value(),
        rights(spot.place(reader), reader),
        spot);
  }

  private PageView view(
      PageSpot spot, Page page, Revision revision, LinkedMarkup markup, Reader reader) {
    SpaceNode space = spot.tree().get(spot.spaceId());
    var classification = page.classification();
    PageSurroundings around = around(page, spot);
    return new PageView(
        page.id(),
        spot.location(),
        space.title(),
        space.colour(),
        revision.text(),
        markup,
        revision.number(),
        page.latest(),
        Person.of(revision.author()),
        around.contributors(),
        page.createdAt(),
        revision.savedAt(),
        revision.summary(),
        revision.minor(),
        responsibility(spot, page),
        ShownRating.of(page.rating(), site),
        classification.kind(),
        classification.language(),
        around.labels(),
        around.values().get(Axis.THEME),
        around.values().get(Axis.REGION),
        around.values().get(Axis.TARGET),
        around.way(),
        around.children(),
        page.condition(),
        spot.place(reader).visibility().value(),
        rights(spot.place(reader), reader),
        spot);
  }

  private PageSurroundings around(Page page, PageSpot spot) {
    return memory.recall(
        page.id(),
        AROUND,
        () ->
            new PageSurroundings(
                lines.contributors(page.id()),
                Collections.unmodifiableSortedSet(new TreeSet<>(page.classification().labels())),
                texts.values(page.id()),
                lines.way(page, spot.location().space()),
                lines.children(spot)));
  }

  private static TextPlace place(PageSpot spot) {
    return new TextPlace(spot.spaceId(), spot.pageId());
  }

  private static PageView.Responsibility responsibility(PageSpot spot, Page page) {
    return new PageView.Responsibility(
        Person.of(page.responsible()),
        page.checkedAt(),
        Person.of(page.checkedBy()),
        ownElse(page.reviewPolicy(), spot.tree().reviewPolicy(spot.spaceId())),
        ownElse(page.reviewIntervalDays(), spot.tree().reviewIntervalDays(spot.spaceId())));
  }

  private static <T> Ruled<T> ownElse(T own, Ruled<T> ofSpace) {
    return own == null ? ofSpace : new Ruled<>(own, "");
  }

  private Set<String> rights(Place place, Reader reader) {
    return Arrays.stream(PageDeed.values())
        .filter(deed -> access.allows(reader, deed, place))
        .map(PageDeed::word)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
