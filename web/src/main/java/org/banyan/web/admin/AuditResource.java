package org.banyan.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.banyan.domain.audit.AuditLine;
import org.banyan.domain.shared.PublicId;
import org.banyan.ejb.account.AccountAdministration;
import org.banyan.ejb.shared.Listing;
import org.banyan.web.api.Administration;
import org.banyan.web.api.Described;
import org.banyan.web.api.Items;
import org.banyan.web.api.Paging;
import org.banyan.web.reader.CurrentReader;
import org.banyan.web.reader.Discretion;

/** The record of deeds. */
@Path("/audit")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AuditResource {

  /**
   * A deed on record.
   *
   * @param person handle of who did it, as it was then; null for a guest or the program itself
   * @param target what it was done to; empty where that is nothing that has a name
   * @param detail anything else, possibly empty
   */
  public record ApiAuditLine(
      String id, Instant at, String person, String deed, String target, String detail) {

    static ApiAuditLine of(AuditLine line) {
      return new ApiAuditLine(
          PublicId.write(line.id()),
          line.at(),
          line.handle(),
          line.deed(),
          line.target(),
          line.detail());
    }
  }

  @Inject CurrentReader current;
  @Inject Discretion discretion;
  @Inject AccountAdministration administration;

  @Administration
  @GET
  @Described("The record of deeds, newest first; for administrators.")
  public Items<ApiAuditLine> list(@BeanParam AuditQuery query, @BeanParam Paging paging) {
    discretion.keepNothing();
    List<AuditLine> read =
        administration.record(current.person(), query.filter(), paging.row(), paging.limit() + 1);
    return Items.ofPlaces(
        Listing.cut(read, paging.limit(), line -> String.valueOf(line.id())), ApiAuditLine::of);
  }
}
