package org.banyan.web.recent;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.banyan.ejb.recent.ImportedLine;
import org.banyan.ejb.recent.LastLook;
import org.banyan.ejb.recent.LastLooking;
import org.banyan.ejb.recent.RecentChanges;
import org.banyan.ejb.recent.RecentFilter;
import org.banyan.ejb.recent.RecentKind;
import org.banyan.ejb.shared.Listing;
import org.banyan.ejb.shared.Slice;
import org.banyan.ejb.space.SpaceLine;
import org.banyan.ejb.space.SpaceReading;
import org.banyan.web.reader.CurrentReader;
import org.banyan.web.space.SpaceAt;

/** What happened lately on the site or in a space, newest first. */
@Named("recentView")
@RequestScoped
public class RecentView {

  @Inject private HttpServletRequest request;
  @Inject private CurrentReader current;
  @Inject private SpaceAt at;
  @Inject private RecentChanges changes;
  @Inject private LastLooking looking;
  @Inject private SpaceReading spaces;

  private RecentQuery query;
  private Listing<RecentChanges.Line> found = new Listing<>(List.of(), null);
  private List<RecentDays.Day> days = List.of();
  private LastLook look;

  public void showSite() {
    query = RecentQuery.of(request);
    find(query.filter());
  }

  public void showSpace() {
    query = RecentQuery.of(request);
    if (at.find()) {
      find(query.filter(at.getSpace().key()));
    }
  }

  private void find(RecentFilter filter) {
    Slice slice = Slice.of(null, request.getParameter("cursor"));
    // How far the log goes is read first: what comes meanwhile must not count as seen.
    look = current.isSignedIn() ? looking.show(current.reader()) : null;
    // Whoever asks for one kind of change wants each of them.
    RecentFilter shown = filter.kind() == null ? filter.apart() : filter;
    found = changes.find(shown, slice, current.reader());
    days = RecentDays.of(found.items(), imports(filter, slice));
  }

  private List<ImportedLine> imports(RecentFilter filter, Slice slice) {
    return "false".equals(query.imports)
        ? List.of()
        : changes.imports(filter, slice, found, current.reader());
  }

  public List<RecentDays.Day> getDays() {
    return days;
  }

  public RecentQuery getQuery() {
    return query;
  }

  /** Where to go on; null at the end. */
  public String getOlder() {
    return found.next() == null ? null : "?" + query.again() + "cursor=" + found.next();
  }

  /** Null for a guest. */
  public LastLook getLook() {
    return look;
  }

  /** Says what was shown, for whoever says to have seen it. */
  public String getMark() {
    return look.mark();
  }

  public List<SpaceLine> getSpaces() {
    return spaces.list(current.reader());
  }

  public List<RecentKind> getKinds() {
    return List.of(RecentKind.values());
  }

  public List<Integer> getPeriods() {
    return RecentQuery.PERIODS;
  }
}
