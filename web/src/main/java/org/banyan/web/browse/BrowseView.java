package org.banyan.web.browse;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.banyan.domain.page.PageKind;
import org.banyan.domain.shared.NotFound;
import org.banyan.ejb.axis.AxisValueLine;
import org.banyan.ejb.browse.Browse;
import org.banyan.ejb.browse.Browsed;
import org.banyan.ejb.browse.Browsing;
import org.banyan.ejb.browse.Side;
import org.banyan.ejb.browse.SideCount;
import org.banyan.ejb.page.PageLine;
import org.banyan.ejb.page.PageOrder;
import org.banyan.web.language.CurrentLanguage;
import org.banyan.web.reader.CurrentReader;
import org.banyan.web.route.Here;

/** The pages that have a value of an axis, a kind or a label, and how to narrow them. */
@Named("browseView")
@RequestScoped
public class BrowseView {

  private static final int SCREENFUL = 50;
  private static final int FEW = 7;
  private static final int MOST = 40;

  /** A value as a link that narrows, or widens again. */
  public record Choice(String name, long count, String address, boolean chosen) {}

  @Inject private HttpServletRequest request;
  @Inject private Here here;
  @Inject private CurrentLanguage language;
  @Inject private CurrentReader current;
  @Inject private Browsing browsing;
  @Inject private SideNames names;

  private Side leading;
  private Browse browse;
  private PageOrder order;
  private Browsed found;

  public void show() {
    leading = SideAddress.side(here.getPath()).orElseThrow(NotFound::new);
    BrowseQuery query = BrowseQuery.of(request);
    order = query.order();
    browse = query.browse().with(leading, value());
    String cursor = request.getParameter("cursor");
    found = browsing.browse(leading, browse, order, SCREENFUL, cursor, current.reader());
  }

  private String value() {
    return switch (leading) {
      case KIND ->
          SideAddress.kind(here.step("kind")).map(PageKind::name).orElseThrow(NotFound::new);
      case LABEL -> here.step("label");
      default -> here.step("key");
    };
  }

  public Side getLeading() {
    return leading;
  }

  public String getFolder() {
    return SideAddress.folder(leading);
  }

  public String getTitle() {
    List<AxisValueLine> above = found.above();
    return above.isEmpty()
        ? names.of(leading, browse.get(leading))
        : above.get(above.size() - 1).name(language.getTag());
  }

  /** The values above the one that is looked at. */
  public List<AxisValueLine> getTrail() {
    List<AxisValueLine> above = found.above();
    return above.isEmpty() ? above : above.subList(0, above.size() - 1);
  }

  /** The values right below it, with what they hold. */
  public List<Choice> getBelow() {
    return leading.axis() == null
        ? List.of()
        : names.sorted(found.sides().get(leading)).stream()
            .map(count -> choice(leading, count, false))
            .toList();
  }

  public List<PageLine> getPages() {
    return found.pages().items();
  }

  public long getTotal() {
    return found.total();
  }

  /** Sides from which there is anything to choose. */
  public List<Side> getSides() {
    return Stream.of(Side.values())
        .filter(side -> side != leading && isWorthShowing(side))
        .toList();
  }

  private boolean isWorthShowing(Side side) {
    return browse.get(side) != null || found.sides().get(side).size() > 1;
  }

  public List<Choice> first(Side side) {
    List<Choice> all = choices(side);
    return all.subList(0, Math.min(FEW, all.size()));
  }

  public List<Choice> rest(Side side) {
    List<Choice> all = choices(side);
    return all.subList(Math.min(FEW, all.size()), all.size());
  }

  private List<Choice> choices(Side side) {
    String chosen = browse.get(side);
    List<SideCount> counts = found.sides().get(side);
    return chosen == null
        ? names.mostFirst(counts).stream()
            .limit(MOST)
            .map(count -> choice(side, count, false))
            .toList()
        : counts.stream()
            .filter(count -> count.value().equals(chosen))
            .findFirst()
            .map(count -> choice(side, count, true))
            .or(() -> Optional.of(empty(side, chosen)))
            .stream()
            .toList();
  }

  private Choice empty(Side side, String chosen) {
    String name = side == Side.KIND ? names.of(side, chosen) : chosen;
    return new Choice(name, 0, address(browse.with(side, null), order), true);
  }

  private Choice choice(Side side, SideCount count, boolean chosen) {
    Browse next = browse.with(side, chosen ? null : count.value());
    return new Choice(names.of(side, count), count.pages(), address(next, order), chosen);
  }

  private String address(Browse next, PageOrder nextOrder) {
    return SideAddress.of(leading, next, nextOrder);
  }

  public PageOrder getOrder() {
    return order;
  }

  public List<PageOrder> getOrders() {
    return List.of(PageOrder.values());
  }

  public String sorted(PageOrder other) {
    return address(browse, other);
  }

  /** Where to go on; null at the end. */
  public String getNext() {
    String next = found.pages().next();
    String again = address(browse, order);
    return next == null ? null : again + (again.contains("?") ? "&" : "?") + "cursor=" + next;
  }
}
