package org.banyan.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.banyan.domain.audit.AuditLine;
import org.banyan.ejb.account.AccountAdministration;
import org.banyan.ejb.shared.Listing;

/** The record of deeds, newest first, as far as a filter lets it through. */
@Named("adminAuditView")
@RequestScoped
public class AdminAuditView {

  private static final int MANY = 50;
  private static final List<String> FILTERS = List.of("deed", "person", "from", "to");

  @Inject private HttpServletRequest request;
  @Inject private AdminDoor door;
  @Inject private AccountAdministration administration;

  private Listing<AuditLine> record = new Listing<>(List.of(), null);
  private List<String> deeds = List.of();

  public void show() {
    deeds = administration.deeds(door.person());
    List<AuditLine> read =
        administration.record(door.person(), AuditQuery.of(request).filter(), before(), MANY + 1);
    record = Listing.cut(read, MANY, line -> String.valueOf(line.id()));
  }

  /** Where to go on; whatever is no number stands for the beginning. */
  private Long before() {
    String cursor = request.getParameter("cursor");
    return cursor != null && cursor.matches("[0-9]{1,18}") ? Long.valueOf(cursor) : null;
  }

  /** What was chosen or typed in a field of the filter; null for nothing. */
  public String given(String name) {
    String value = request.getParameter(name);
    return value == null || value.isBlank() ? null : value.strip();
  }

  /** Whether only a part of the record is asked for. */
  public boolean isNarrowed() {
    return FILTERS.stream().anyMatch(name -> given(name) != null);
  }

  public List<String> getDeeds() {
    return deeds;
  }

  public List<AuditLine> getLines() {
    return record.items();
  }

  /** Where the older ones are, under the same filter; null at the end. */
  public String getOlder() {
    if (record.next() == null) {
      return null;
    }
    return FILTERS.stream()
        .filter(name -> given(name) != null)
        .map(name -> "&" + name + "=" + URLEncoder.encode(given(name), StandardCharsets.UTF_8))
        .collect(Collectors.joining("", "?cursor=" + record.next(), ""));
  }
}
