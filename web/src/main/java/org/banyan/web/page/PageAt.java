package org.banyan.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.banyan.domain.access.Condition;
import org.banyan.domain.page.PageBinned;
import org.banyan.domain.page.PageLocation;
import org.banyan.domain.shared.Forbidden;
import org.banyan.domain.shared.Unauthenticated;
import org.banyan.ejb.page.PageHeading;
import org.banyan.ejb.page.PageReading;
import org.banyan.web.reader.CurrentReader;
import org.banyan.web.route.Here;
import org.banyan.web.shared.Answers;

/** The page that the address names, as every screen about it needs it. */
@Named("pageAt")
@RequestScoped
public class PageAt {

  @Inject private Here here;
  @Inject private CurrentReader current;
  @Inject private PageReading reading;

  private PageHeading heading;

  /** What the address says, whatever stands there now. */
  public PageLocation asked() {
    return new PageLocation(here.step("space"), here.step("page"));
  }

  public PageHeading getHeading() {
    if (heading == null) {
      heading = reading.heading(asked(), current.reader());
      Answers.keepSecret(heading.visibility());
    }
    return heading;
  }

  /** True when the page is elsewhere by now; the answer then leads there. */
  public boolean leads(PageLocation now) {
    if (now.equals(asked())) {
      return false;
    }
    Answers.moved(here.withSteps(now.space(), now.slug()));
    return true;
  }

  /** Looks the page up, and leads to where it is now. */
  public void find() {
    leads(getHeading().location());
  }

  /** Refuses what lies in the bin, before anything is written on it. */
  public void requireLive() {
    PageHeading page = getHeading();
    if (page.condition() == Condition.BINNED) {
      throw new PageBinned(page.location(), page.title(), page.may("page.bin"));
    }
  }

  /** Sends guests to sign in, and refuses whoever may not, before anything is written. */
  public void require(CurrentReader asking, PageHeading page, String deed) {
    if (page.may(deed)) {
      return;
    }
    if (!asking.isSignedIn()) {
      throw new Unauthenticated();
    }
    throw new Forbidden("not-allowed", "You may not do this here.");
  }
}
