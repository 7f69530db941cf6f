package org.banyan.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.banyan.ejb.page.PageChoice;
import org.banyan.ejb.page.PageListing;
import org.banyan.web.reader.CurrentReader;

/** What is offered where a page of a space is to be named. */
@Named("pageChoices")
@RequestScoped
public class PageChoices {

  @Inject private CurrentReader current;
  @Inject private PageListing listing;

  private final Map<String, List<PageChoice>> found = new HashMap<>();

  /** None where the space has too many to look through: there, a name is typed. */
  public List<PageChoice> of(String space) {
    return found.computeIfAbsent(space, key -> listing.choices(key, current.reader()));
  }
}
