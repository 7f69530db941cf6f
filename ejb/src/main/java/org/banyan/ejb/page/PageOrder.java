package org.banyan.ejb.page;

/** In which order pages are listed. */
public enum PageOrder {
  TITLE("lower(p.title)", "lower(:key)", true),
  NEWEST("p.revisedAt", ":key", false),
  /** What nobody has looked at for longest comes first. */
  UNCHECKED("p.checkedAt", ":key", true);

  private final String key;
  private final String place;
  private final boolean ascending;

  PageOrder(String key, String place, boolean ascending) {
    this.key = key;
    this.place = place;
    this.ascending = ascending;
  }

  /** What stands behind a place of the list. */
  String behind() {
    String sign = ascending ? " > " : " < ";
    return "(" + key + sign + place + " or " + key + " = " + place + " and p.id" + sign + ":id)";
  }

  /** What a line says of its place in this order. */
  String placeOf(PageLine line) {
    return switch (this) {
      case TITLE -> line.title();
      case NEWEST -> line.revisedAt().toString();
      case UNCHECKED -> line.checkedAt().toString();
    };
  }

  String clause() {
    String direction = ascending ? "" : " desc";
    return " order by " + key + direction + ", p.id" + direction;
  }
}
