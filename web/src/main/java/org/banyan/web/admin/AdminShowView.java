package org.banyan.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.banyan.domain.audit.AuditLine;
import org.banyan.ejb.account.AccountAdministration;
import org.banyan.web.reader.CurrentReader;

/** Where those who run the house begin; the help desk sees its own part. */
@Named("adminShowView")
@RequestScoped
public class AdminShowView {

  private static final int A_FEW = 8;

  @Inject private AdminDoor door;
  @Inject private CurrentReader current;
  @Inject private AccountAdministration administration;

  private List<AuditLine> lately = List.of();

  public void show() {
    door.helpDesk();
    if (current.isAdministrator()) {
      lately = administration.record(door.person(), null, A_FEW);
    }
  }

  public List<AuditLine> getLately() {
    return lately;
  }
}
