package org.banyan.web.link;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.banyan.domain.shared.NotFound;
import org.banyan.ejb.link.LinkGaps;
import org.banyan.ejb.link.PageLinks;
import org.banyan.ejb.link.WantedPage;
import org.banyan.ejb.outside.OutsideLine;
import org.banyan.ejb.outside.OutsideReading;
import org.banyan.ejb.shared.Stretch;
import org.banyan.web.api.Query;
import org.banyan.web.reader.CurrentReader;
import org.banyan.web.space.SpaceAt;

/** What is missing in the web of a space. */
@Named("linkWantedView")
@RequestScoped
public class LinkWantedView {

  private static final int SCREENFUL = 100;

  /** What can be missing. */
  public enum Gap {
    WANTED,
    ORPHANS,
    DEAD_ENDS,
    OUTSIDE;

    /** As addresses write it. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  @Inject private HttpServletRequest request;
  @Inject private CurrentReader current;
  @Inject private SpaceAt at;
  @Inject private LinkGaps gaps;
  @Inject private OutsideReading outside;

  private Gap gap;
  private int from;
  private Integer next;
  private List<WantedPage> wanted = List.of();
  private List<PageLinks.Line> pages = List.of();
  private List<OutsideLine> broken = List.of();

  public void show() {
    gap = asked();
    Integer given = Query.number("from", request.getParameter("from"));
    from = given == null ? 0 : Math.max(0, given);
    if (at.find()) {
      find(at.getSpace().key());
    }
  }

  private Gap asked() {
    String word = request.getParameter("show");
    return word == null
        ? Gap.WANTED
        : Arrays.stream(Gap.values())
            .filter(one -> one.word().equals(word))
            .findFirst()
            .orElseThrow(NotFound::new);
  }

  private void find(String space) {
    switch (gap) {
      case WANTED -> wanted = kept(gaps.wanted(space, from, SCREENFUL, current.reader()));
      case ORPHANS -> pages = kept(gaps.orphans(space, from, SCREENFUL, current.reader()));
      case DEAD_ENDS -> pages = kept(gaps.deadEnds(space, from, SCREENFUL, current.reader()));
      default -> broken = kept(outside.broken(space, from, SCREENFUL, current.reader()));
    }
  }

  private <T> List<T> kept(Stretch<T> stretch) {
    next = stretch.next();
    return stretch.items();
  }

  public Gap getGap() {
    return gap;
  }

  public List<Gap> getGaps() {
    return List.of(Gap.values());
  }

  public List<WantedPage> getWanted() {
    return wanted;
  }

  public List<PageLinks.Line> getPages() {
    return pages;
  }

  public List<OutsideLine> getBroken() {
    return broken;
  }

  public boolean isNothing() {
    return wanted.isEmpty() && pages.isEmpty() && broken.isEmpty();
  }

  /** Whether links that leave the site are never asked. */
  public boolean isUnchecked() {
    return gap == Gap.OUTSIDE && !outside.checks();
  }

  public String getNext() {
    return next == null ? null : again() + next;
  }

  public String getBefore() {
    return from == 0 ? null : again() + Math.max(0, from - SCREENFUL);
  }

  private String again() {
    return "?show=" + gap.word() + "&from=";
  }
}
