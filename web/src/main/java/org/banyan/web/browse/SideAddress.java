package org.banyan.web.browse;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import org.banyan.domain.page.PageKind;
import org.banyan.ejb.browse.Browse;
import org.banyan.ejb.browse.Side;
import org.banyan.ejb.page.PageOrder;
import org.banyan.web.shared.Answers;

/** Where pages are seen from a side: {@code /themes/old-age}, {@code /kinds/news}. */
public final class SideAddress {

  private static final Map<Side, String> FOLDERS =
      Map.of(
          Side.THEME, "themes",
          Side.REGION, "regions",
          Side.TARGET, "targets",
          Side.KIND, "kinds",
          Side.LABEL, "labels",
          Side.SPACE, "spaces");

  private SideAddress() {}

  /** The side whose folder a path begins with. */
  static Optional<Side> side(String path) {
    String folder = path.split("/", 3)[1];
    return FOLDERS.keySet().stream().filter(side -> FOLDERS.get(side).equals(folder)).findFirst();
  }

  static String folder(Side side) {
    return FOLDERS.get(side);
  }

  /** A kind as addresses write it. */
  static String word(PageKind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Optional<PageKind> kind(String word) {
    return Arrays.stream(PageKind.values()).filter(kind -> word(kind).equals(word)).findFirst();
  }

  public static String of(Side side, String value) {
    String step = side == Side.KIND ? word(PageKind.valueOf(value)) : value;
    return Answers.path(folder(side), step);
  }

  /** Seen from one side and narrowed on others. */
  public static String of(Side leading, Browse browse, PageOrder order) {
    StringJoiner query = new StringJoiner("&", "?", "").setEmptyValue("");
    for (Side side : Side.values()) {
      String value = browse.get(side);
      if (side != leading && value != null) {
        query.add(BrowseQuery.onScreen(side) + "=" + Answers.encode(value));
      }
    }
    if (order != PageOrder.TITLE) {
      query.add("sort=" + order);
    }
    return of(leading, browse.get(leading)) + query;
  }
}
