package org.banyan.web.recent;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.banyan.domain.shared.Invalid;
import org.banyan.ejb.recent.RecentFilter;
import org.banyan.ejb.recent.RecentKind;
import org.banyan.web.api.Query;
import org.banyan.web.shared.Answers;

/** What stands behind the question mark of a list of recent changes. */
public class RecentQuery {

  static final List<Integer> PERIODS = List.of(1, 7, 30, 90);

  private static final int LONGEST = 3650;

  @QueryParam("space")
  String space;

  @QueryParam("person")
  String person;

  @QueryParam("kind")
  String kind;

  @QueryParam("language")
  String language;

  @QueryParam("since")
  String since;

  @QueryParam("days")
  String days;

  @QueryParam("minor")
  String minor;

  @QueryParam("unseen")
  String unseen;

  @QueryParam("imports")
  String imports;

  static RecentQuery of(HttpServletRequest request) {
    RecentQuery query = new RecentQuery();
    query.space = request.getParameter("space");
    query.person = request.getParameter("person");
    query.kind = request.getParameter("kind");
    query.language = request.getParameter("language");
    query.since = request.getParameter("since");
    query.days = request.getParameter("days");
    query.minor = request.getParameter("minor");
    query.unseen = request.getParameter("unseen");
    query.imports = request.getParameter("imports");
    return query;
  }

  RecentFilter filter() {
    return filter(Query.text(space));
  }

  /** The same in one space, whatever the query says of spaces. */
  RecentFilter filter(String inSpace) {
    return new RecentFilter(
        inSpace,
        Query.text(person),
        Query.choice("kind", RecentKind.class, kind),
        Query.text(language),
        Query.moment("since", since),
        days(),
        "false".equals(minor),
        "true".equals(unseen),
        "false".equals(imports));
  }

  private Integer days() {
    Integer number = Query.number("days", days);
    if (number != null && (number < 1 || number > LONGEST)) {
      throw new Invalid("days", "A period has 1 to 3650 days.");
    }
    return number;
  }

  /** The query again, to be followed by where to go on. */
  String again() {
    return Stream.of(
            part("space", space),
            part("person", person),
            part("kind", kind),
            part("language", language),
            part("since", since),
            part("days", days),
            part("minor", minor),
            part("unseen", unseen),
            part("imports", imports))
        .filter(Objects::nonNull)
        .collect(Collectors.joining());
  }

  private static String part(String name, String value) {
    return Query.text(value) == null ? null : name + "=" + Answers.encode(value.strip()) + "&";
  }

  public String getSpace() {
    return space;
  }

  public String getPerson() {
    return person;
  }

  public String getKind() {
    return kind;
  }

  public String getLanguage() {
    return language;
  }

  public String getDays() {
    return days;
  }

  public String getMinor() {
    return minor;
  }

  public String getUnseen() {
    return unseen;
  }
}
