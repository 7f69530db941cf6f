package org.banyan.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.banyan.domain.outbox.OutboxLine;
import org.banyan.domain.shared.PublicId;
import org.banyan.ejb.account.MailAdministration;
import org.banyan.ejb.account.MailLine;
import org.banyan.ejb.shared.Listing;
import org.banyan.web.api.Administration;
import org.banyan.web.api.Described;
import org.banyan.web.api.Items;
import org.banyan.web.api.Paging;
import org.banyan.web.reader.CurrentReader;
import org.banyan.web.reader.Discretion;

/** What became of the mails. */
@Path("/mails")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class MailsResource {

  /**
   * A mail.
   *
   * @param kind such as {@code password-reset}
   * @param handle for whom it is; null where that is no account, or one that is gone
   * @param nextAttemptAt null where nothing is tried any more
   * @param sentAt null where it is not sent
   * @param lastError what went wrong last; null where nothing did
   */
  public record ApiMail(
      String id,
      String kind,
      String handle,
      OutboxLine.State state,
      Instant createdAt,
      int attempts,
      Instant nextAttemptAt,
      Instant sentAt,
      String lastError) {

    static ApiMail of(MailLine line) {
      return new ApiMail(
          PublicId.write(line.id()),
          line.kind(),
          line.handle(),
          line.state(),
          line.createdAt(),
          line.attempts(),
          line.nextAttemptAt(),
          line.sentAt(),
          line.lastError());
    }
  }

  @Inject CurrentReader current;
  @Inject Discretion discretion;
  @Inject MailAdministration administration;

  @Administration
  @GET
  @Described("The mails on their way, sent or given up, newest first; for administrators.")
  public Items<ApiMail> list(@BeanParam Paging paging) {
    discretion.keepNothing();
    List<MailLine> read = administration.latest(current.person(), paging.row(), paging.limit() + 1);
    return Items.ofPlaces(
        Listing.cut(read, paging.limit(), line -> String.valueOf(line.id())), ApiMail::of);
  }

  @Administration
  @POST
  @Path("/{id}/delivery")
  @Described("Have a mail sent again, with a new link where it holds one.")
  public void sendAgain(@PathParam("id") String id) {
    discretion.keepNothing();
    administration.sendAgain(current.person(), PublicId.required(id));
  }
}
