package org.banyan.web.bin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.banyan.ejb.bin.BinLine;
import org.banyan.ejb.bin.BinReading;
import org.banyan.web.reader.CurrentReader;
import org.banyan.web.space.SpaceAt;

/** What was thrown away in a space, for those who may take it out again. */
@Named("binListView")
@RequestScoped
public class BinListView {

  @Inject private CurrentReader current;
  @Inject private SpaceAt at;
  @Inject private BinReading reading;

  private List<BinLine> pages = List.of();
  private Boolean offered;

  public void show() {
    if (at.find()) {
      pages = reading.list(at.getSpace().key(), current.reader());
    }
  }

  public List<BinLine> getPages() {
    return pages;
  }

  /** Whether the tab is offered; guests, who throw nothing away, are not asked about. */
  public boolean isOffered() {
    if (offered == null) {
      offered = current.isSignedIn() && reading.mayList(at.getSpace().key(), current.reader());
    }
    return offered;
  }
}
