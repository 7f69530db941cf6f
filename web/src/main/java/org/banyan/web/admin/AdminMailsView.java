package org.banyan.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.banyan.ejb.account.MailAdministration;
import org.banyan.ejb.account.MailLine;
import org.banyan.ejb.shared.Listing;
import org.banyan.ejb.shared.Settings;
import org.banyan.web.form.Said;

/** What became of the mails; any of them can be sent again. */
@Named("adminMailsView")
@RequestScoped
public class AdminMailsView {

  private static final int MANY = 50;
  private static final String NUMBER = "[0-9]{1,18}";

  @Inject private HttpServletRequest request;
  @Inject private AdminDoor door;
  @Inject private MailAdministration administration;
  @Inject private Said said;
  @Inject private Settings settings;

  private Listing<MailLine> mails;

  public void show() {
    mails();
  }

  /** Read early where the form that comes back asks whether there was one. */
  private Listing<MailLine> mails() {
    if (mails == null) {
      List<MailLine> read = administration.latest(door.person(), before(), MANY + 1);
      mails = Listing.cut(read, MANY, line -> String.valueOf(line.id()));
    }
    return mails;
  }

  /** Whether there is a mail server to hand them to. */
  public boolean isMailing() {
    return settings.smtpHost().isPresent();
  }

  /** Sends the mails that were ticked. */
  public void again() {
    String[] ticked = request.getParameterValues("mail");
    for (String mail : ticked == null ? new String[0] : ticked) {
      if (mail.matches(NUMBER)) {
        administration.sendAgain(door.person(), Long.parseLong(mail));
      }
    }
    said.andShow("admin.mailAgain", "/admin/mails");
  }

  private Long before() {
    String cursor = request.getParameter("cursor");
    return cursor != null && cursor.matches(NUMBER) ? Long.valueOf(cursor) : null;
  }

  public List<MailLine> getLines() {
    return mails().items();
  }

  public String getNext() {
    return mails().next();
  }
}
