package org.banyan.web.front;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.banyan.ejb.recent.RecentChanges;
import org.banyan.ejb.shared.Slice;
import org.banyan.web.reader.CurrentReader;
import org.banyan.web.space.Lately;

/** The front page of the site. */
@Named("frontView")
@RequestScoped
public class FrontView {

  private static final int A_FEW = 10;

  @Inject private CurrentReader current;
  @Inject private RecentChanges changes;

  private List<RecentChanges.Line> recent;

  public List<RecentChanges.Line> getRecent() {
    if (recent == null) {
      Slice stretch = Slice.of(Lately.STRETCH, null);
      recent = Lately.of(changes.ofSite(stretch, current.reader()).items(), A_FEW);
    }
    return recent;
  }
}
