package org.banyan.web.admin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import org.banyan.domain.audit.AuditFilter;
import org.banyan.domain.shared.Invalid;
import org.banyan.web.api.Described;
import org.banyan.web.api.Query;

/**
 * Which part of the record of deeds is asked for; days are those of UTC, as the whole record is.
 */
public class AuditQuery {

  @Described("A kind of deed, such as sign-in.")
  @QueryParam("deed")
  String deed;

  @Described("Handle of who did it, as it was then.")
  @QueryParam("person")
  String person;

  @Described("The first day, such as 2026-11-24, in UTC.")
  @QueryParam("from")
  String from;

  @Described("The last day, likewise.")
  @QueryParam("to")
  String to;

  /** On screens, whatever is no day of our times narrows nothing. */
  static AuditQuery of(HttpServletRequest request) {
    AuditQuery query = new AuditQuery();
    query.deed = request.getParameter("deed");
    query.person = request.getParameter("person");
    query.from = dayOrNone(request.getParameter("from"));
    query.to = dayOrNone(request.getParameter("to"));
    return query;
  }

  private static String dayOrNone(String given) {
    try {
      Query.day("day", given);
      return given;
    } catch (Invalid e) {
      return null;
    }
  }

  AuditFilter filter() {
    LocalDate last = Query.day("to", to);
    return new AuditFilter(
        Query.text(deed),
        handle(),
        start(Query.day("from", from)),
        start(last == null ? null : last.plusDays(1)));
  }

  private String handle() {
    String given = Query.text(person);
    return given == null ? null : given.replaceFirst("^@", "").toLowerCase(Locale.ROOT);
  }

  private static Instant start(LocalDate day) {
    return day == null ? null : day.atStartOfDay(ZoneOffset.UTC).toInstant();
  }
}
