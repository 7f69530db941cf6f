package org.banyan.web.history;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.banyan.ejb.history.EventLine;
import org.banyan.ejb.history.PageHistory;
import org.banyan.web.page.PageAt;
import org.banyan.web.reader.CurrentReader;

/** Changes of the properties of a page, newest first. */
@Named("historyEventsView")
@RequestScoped
public class HistoryEventsView {

  @Inject private CurrentReader current;
  @Inject private PageAt at;
  @Inject private PageHistory history;

  private List<EventLine> events;

  public void show() {
    at.find();
    events = history.events(at.asked(), current.reader());
  }

  public List<EventLine> getEvents() {
    return events;
  }
}
