package org.banyan.web.coverage;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import org.banyan.domain.axis.Axis;
import org.banyan.domain.shared.Invalid;
import org.banyan.ejb.coverage.CoverageQuestion;
import org.banyan.web.api.Described;
import org.banyan.web.api.Query;
import org.banyan.web.shared.Answers;

/** What stands behind the question mark of a matrix. */
public class CoverageQuery {

  @Described("theme, region or target; theme where it is left out.")
  @QueryParam("rows")
  String rows;

  @Described("Another of the three; region where it is left out.")
  @QueryParam("columns")
  String columns;

  @Described("Key of a value whose values right below make the rows; the roots without it.")
  @QueryParam("below")
  String below;

  @Described("The same for the columns.")
  @QueryParam("under")
  String under;

  static CoverageQuery of(HttpServletRequest request) {
    CoverageQuery query = new CoverageQuery();
    query.rows = request.getParameter("rows");
    query.columns = request.getParameter("columns");
    query.below = request.getParameter("below");
    query.under = request.getParameter("under");
    return query;
  }

  CoverageQuestion question() {
    Axis down = axis("rows", rows, columns, Axis.THEME);
    Axis across = axis("columns", columns, rows, down == Axis.REGION ? Axis.THEME : Axis.REGION);
    return new CoverageQuestion(down, across, Query.text(below), Query.text(under));
  }

  private static Axis axis(String field, String given, String other, Axis otherwise) {
    if (Query.text(given) == null) {
      boolean taken = otherwise.singular().equals(Query.text(other));
      return taken ? Axis.REGION : otherwise;
    }
    return Arrays.stream(Axis.values())
        .filter(axis -> axis.singular().equals(given.strip()))
        .findFirst()
        .orElseThrow(
            () -> new Invalid(field, "unknown-value", "Choose one of: theme, region, target."));
  }

  /** The query of a question, with its question mark. */
  static String of(CoverageQuestion question) {
    return "?rows="
        + question.rows().singular()
        + "&columns="
        + question.columns().singular()
        + part("below", question.below())
        + part("under", question.under());
  }

  private static String part(String name, String key) {
    return key == null ? "" : "&" + name + "=" + Answers.encode(key);
  }
}
