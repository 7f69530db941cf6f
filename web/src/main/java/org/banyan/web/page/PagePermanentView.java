package org.banyan.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.banyan.domain.shared.PublicId;
import org.banyan.ejb.page.PageReading;
import org.banyan.web.reader.CurrentReader;
import org.banyan.web.route.Here;
import org.banyan.web.shared.Answers;

/** Leads from the permanent address of a page to where it is now. */
@Named("pagePermanentView")
@RequestScoped
public class PagePermanentView {

  @Inject private Here here;
  @Inject private CurrentReader current;
  @Inject private PageReading reading;

  public void lead() {
    long id = PublicId.required(here.step("id"));
    Answers.found(Answers.page(reading.presentLocation(id, current.reader())));
  }
}
