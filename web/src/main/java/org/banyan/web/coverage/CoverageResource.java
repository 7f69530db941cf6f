package org.banyan.web.coverage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.banyan.domain.coverage.Coverage;
import org.banyan.domain.coverage.CoverageState;
import org.banyan.domain.rating.RatingLevel;
import org.banyan.domain.shared.Invalid;
import org.banyan.ejb.coverage.CoverageMatrix;
import org.banyan.ejb.coverage.CoverageReading;
import org.banyan.ejb.page.ShownRating;
import org.banyan.web.api.Csv;
import org.banyan.web.api.Described;
import org.banyan.web.language.CurrentLanguage;
import org.banyan.web.reader.CurrentReader;

/** Two axes against each other, as far as the caller may read. */
@Path("/coverage")
@RequestScoped
public class CoverageResource {

  /** A value with everything that stands there. */
  public record ApiHead(
      String key, Map<String, String> names, long pages, long overdue, ShownRating rating) {

    static ApiHead of(CoverageMatrix matrix, CoverageMatrix.Head head) {
      Coverage whole = head.whole();
      return new ApiHead(
          head.value().key(),
          head.value().names(),
          whole.pages(),
          whole.overdue(),
          matrix.rated(whole));
    }
  }

  /**
   * A crossing.
   *
   * @param overdue how many pages were to be checked before now
   * @param checkedAt when one of them was last checked; null where there is none
   * @param rating what all ratings of its pages come to
   * @param rated GOOD from a mean of 4 stars on, FAIR from 3, else POOR; UNRATED
   */
  public record ApiCrossing(
      String row,
      String column,
      long pages,
      long overdue,
      Instant checkedAt,
      CoverageState state,
      ShownRating rating,
      RatingLevel rated) {}

  /** Rows and columns with their crossings, row by row. */
  public record ApiCoverage(List<ApiHead> rows, List<ApiHead> columns, List<ApiCrossing> cells) {

    static ApiCoverage of(CoverageMatrix matrix) {
      List<ApiCrossing> cells = new ArrayList<>();
      matrix.rows().forEach(row -> cells.addAll(crossings(matrix, row)));
      return new ApiCoverage(
          matrix.rows().stream().map(row -> ApiHead.of(matrix, row.head())).toList(),
          matrix.columns().stream().map(head -> ApiHead.of(matrix, head)).toList(),
          cells);
    }

    private static List<ApiCrossing> crossings(CoverageMatrix matrix, CoverageMatrix.Row row) {
      List<ApiCrossing> crossings = new ArrayList<>();
      for (int i = 0; i < row.cells().size(); i++) {
        Coverage cell = row.cells().get(i);
        crossings.add(
            new ApiCrossing(
                row.head().value().key(),
                matrix.columns().get(i).value().key(),
                cell.pages(),
                cell.overdue(),
                cell.checkedAt(),
                cell.state(),
                matrix.rated(cell),
                RatingLevel.of(matrix.rated(cell).mean())));
      }
      return crossings;
    }
  }

  @Inject CurrentLanguage language;
  @Inject CurrentReader current;
  @Inject CoverageReading reading;

  @Context HttpHeaders headers;

  @GET
  @Described(
      value = "How many pages stand where two axes cross, how fresh and how rated; also as CSV.",
      answers = ApiCoverage.class,
      status = 200)
  @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE})
  public Response show(
      @BeanParam CoverageQuery query,
      @Described("json or csv, for whoever cannot say it by Accept.") @QueryParam("format")
          String format) {
    CoverageMatrix matrix = reading.matrix(query.question(), current.reader());
    if (!wantsCsv(format)) {
      return Response.ok(ApiCoverage.of(matrix), MediaType.APPLICATION_JSON).build();
    }
    return Response.ok(csv(matrix), Csv.MEDIA_TYPE + ";charset=UTF-8")
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"coverage.csv\"")
        .build();
  }

  private boolean wantsCsv(String format) {
    if (format != null && !format.equals("csv") && !format.equals("json")) {
      throw new Invalid("format", "unknown-value", "Choose one of: json, csv.");
    }
    MediaType first = headers.getAcceptableMediaTypes().get(0);
    return format == null ? first.toString().startsWith(Csv.MEDIA_TYPE) : format.equals("csv");
  }

  private String csv(CoverageMatrix matrix) {
    String down = matrix.question().rows().singular();
    String across = matrix.question().columns().singular();
    Csv csv = new Csv();
    csv.line(
        down,
        down + "Name",
        across,
        across + "Name",
        "pages",
        "overdue",
        "checkedAt",
        "state",
        "mean",
        "ratings",
        "rated");
    for (CoverageMatrix.Row row : matrix.rows()) {
      for (int i = 0; i < row.cells().size(); i++) {
        var column = matrix.columns().get(i).value();
        Coverage cell = row.cells().get(i);
        ShownRating rating = matrix.rated(cell);
        csv.line(
            row.head().value().key(),
            row.head().value().name(language.getTag()),
            column.key(),
            column.name(language.getTag()),
            cell.pages(),
            cell.overdue(),
            cell.checkedAt(),
            cell.state(),
            rating.mean(),
            rating.count(),
            RatingLevel.of(rating.mean()));
      }
    }
    return csv.toString();
  }
}
