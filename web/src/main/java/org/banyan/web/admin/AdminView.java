package org.banyan.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.banyan.domain.audit.AuditLine;
import org.banyan.domain.shared.Forbidden;
import org.banyan.domain.shared.Unauthenticated;
import org.banyan.ejb.account.AccountAdministration;
import org.banyan.web.reader.CurrentReader;

/** Where administration begins, with the newest deeds on record. */
@Named("adminView")
@RequestScoped
public class AdminView {

  private static final int A_SCREENFUL = 30;

  @Inject private CurrentReader current;
  @Inject private AccountAdministration administration;

  private List<AuditLine> deeds = List.of();

  public void show() {
    if (!current.isSignedIn()) {
      throw new Unauthenticated();
    }
    if (!current.isAdministrator()) {
      throw new Forbidden("administrators-only", "Only an administrator may do this.");
    }
    deeds = administration.record(current.person(), null, A_SCREENFUL);
  }

  public List<AuditLine> getDeeds() {
    return deeds;
  }
}
