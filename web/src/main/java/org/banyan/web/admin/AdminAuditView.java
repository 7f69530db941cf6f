package org.banyan.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.banyan.domain.audit.AuditLine;
import org.banyan.ejb.account.AccountAdministration;
import org.banyan.ejb.shared.Listing;

/** The record of deeds, newest first. */
@Named("adminAuditView")
@RequestScoped
public class AdminAuditView {

  private static final int MANY = 50;

  @Inject private HttpServletRequest request;
  @Inject private AdminDoor door;
  @Inject private AccountAdministration administration;

  private Listing<AuditLine> record = new Listing<>(List.of(), null);

  public void show() {
    List<AuditLine> read = administration.record(door.person(), before(), MANY + 1);
    record = Listing.cut(read, MANY, line -> String.valueOf(line.id()));
  }

  /** Where to go on; whatever is no number stands for the beginning. */
  private Long before() {
    String cursor = request.getParameter("cursor");
    return cursor != null && cursor.matches("[0-9]{1,18}") ? Long.valueOf(cursor) : null;
  }

  public List<AuditLine> getLines() {
    return record.items();
  }

  public String getNext() {
    return record.next();
  }
}
