package org.banyan.web.space;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.banyan.domain.page.PageLocation;
import org.banyan.domain.shared.Gone;
import org.banyan.domain.shared.NotFound;
import org.banyan.ejb.page.PageReading;
import org.banyan.ejb.page.PageView;
import org.banyan.ejb.recent.RecentChanges;
import org.banyan.ejb.shared.Slice;
import org.banyan.web.markup.SpokenMarkup;
import org.banyan.web.reader.CurrentReader;

/** The front of a space: its front page if it has one, and what moved lately. */
@Named("spaceShowView")
@RequestScoped
public class SpaceShowView {

  private static final int A_FEW = 8;

  @Inject private CurrentReader current;
  @Inject private SpaceAt at;
  @Inject private PageReading pages;
  @Inject private RecentChanges changes;
  @Inject private SpokenMarkup markup;

  private PageView front;
  private List<RecentChanges.Line> recent = List.of();

  public void show() {
    if (!at.find()) {
      return;
    }
    String key = at.getSpace().key();
    front = frontPage(key, at.getSpace().frontPage());
    Slice stretch = Slice.of(Lately.STRETCH, null);
    recent = Lately.of(changes.ofSpace(key, stretch, current.reader()).items(), A_FEW);
  }

  private PageView frontPage(String key, String slug) {
    if (slug == null || slug.isBlank()) {
      return null;
    }
    try {
      return pages.show(new PageLocation(key, slug), current.reader());
    } catch (NotFound | Gone e) {
      return null;
    }
  }

  public PageView getFront() {
    return front;
  }

  public String getHtml() {
    return markup.html(front.markup());
  }

  public List<RecentChanges.Line> getRecent() {
    return recent;
  }
}
