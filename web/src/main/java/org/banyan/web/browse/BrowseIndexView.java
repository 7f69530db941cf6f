package org.banyan.web.browse;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.banyan.domain.axis.Axis;
import org.banyan.domain.shared.NotFound;
import org.banyan.ejb.axis.AxisValueLine;
import org.banyan.ejb.browse.Browse;
import org.banyan.ejb.browse.Browsing;
import org.banyan.ejb.browse.Side;
import org.banyan.ejb.browse.SideCount;
import org.banyan.web.api.Query;
import org.banyan.web.axis.AxisTree;
import org.banyan.web.reader.CurrentReader;
import org.banyan.web.route.Here;

/** All values of a side, with how many pages have them. */
@Named("browseIndexView")
@RequestScoped
public class BrowseIndexView {

  private static final int SCREENFUL = 300;

  /** A value, how deep it is drawn, how many pages stand there. */
  public record Line(String name, int level, long pages, String address) {}

  @Inject private HttpServletRequest request;
  @Inject private Here here;
  @Inject private CurrentReader current;
  @Inject private Browsing browsing;
  @Inject private SideNames names;

  private Side side;
  private List<Line> lines;
  private int from;

  public void show() {
    side = SideAddress.side(here.getPath()).orElseThrow(NotFound::new);
    Integer asked = Query.number("from", request.getParameter("from"));
    from = asked == null ? 0 : Math.max(0, asked);
    List<SideCount> counts = browsing.counts(side, Browse.everything(), current.reader());
    List<SideCount> ordered = isMostFirst() ? names.mostFirst(counts) : names.sorted(counts);
    lines = side.axis() == null ? flat(ordered) : tree(ordered);
  }

  private List<Line> flat(List<SideCount> counts) {
    return counts.stream().map(count -> line(count, 0)).toList();
  }

  private List<Line> tree(List<SideCount> counts) {
    Map<String, SideCount> byValue =
        counts.stream().collect(Collectors.toMap(SideCount::value, Function.identity()));
    List<AxisValueLine> values =
        counts.stream()
            .map(count -> new AxisValueLine(count.value(), count.names(), count.parent(), null))
            .toList();
    return new AxisTree(values)
        .twigs().stream().map(twig -> line(byValue.get(twig.value().key()), twig.level())).toList();
  }

  private Line line(SideCount count, int level) {
    return new Line(
        names.of(side, count), level, count.pages(), SideAddress.of(side, count.value()));
  }

  public Side getSide() {
    return side;
  }

  public Axis getAxis() {
    return side.axis();
  }

  public String getFolder() {
    return SideAddress.folder(side);
  }

  public boolean isMostFirst() {
    return side == Side.LABEL && "COUNT".equals(request.getParameter("sort"));
  }

  /** Trees and kinds are short; of labels a screenful. */
  public List<Line> getLines() {
    int start = Math.min(from, lines.size());
    return side == Side.LABEL
        ? lines.subList(start, Math.min(start + SCREENFUL, lines.size()))
        : lines;
  }

  /** Where to go on; null at the end. */
  public String getNext() {
    boolean more = side == Side.LABEL && from + SCREENFUL < lines.size();
    return more ? again() + "from=" + (from + SCREENFUL) : null;
  }

  /** Where to go back; null at the beginning. */
  public String getBefore() {
    return from == 0 ? null : again() + "from=" + Math.max(0, from - SCREENFUL);
  }

  private String again() {
    return isMostFirst() ? "?sort=COUNT&" : "?";
  }
}
