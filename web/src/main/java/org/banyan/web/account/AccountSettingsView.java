package org.banyan.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.banyan.domain.account.EmailPace;
import org.banyan.domain.axis.Axis;
import org.banyan.domain.shared.Unauthenticated;
import org.banyan.ejb.account.Profiles;
import org.banyan.ejb.axis.AxisReading;
import org.banyan.ejb.axis.AxisValueLine;
import org.banyan.ejb.site.ConductReading;
import org.banyan.web.form.Said;
import org.banyan.web.reader.CurrentReader;

/** One's own profile. */
@Named("accountSettingsView")
@RequestScoped
public class AccountSettingsView {

  @Inject private CurrentReader current;
  @Inject private ProfileForm form;
  @Inject private Profiles profiles;
  @Inject private AxisReading axes;
  @Inject private ConductReading conduct;
  @Inject private Said said;

  private List<ConductReading.Accepted> accepted;

  public void show() {
    if (FacesContext.getCurrentInstance().isPostback()) {
      return;
    }
    if (!current.isSignedIn()) {
      throw new Unauthenticated();
    }
    form.take(profiles.show(current.person(), current.getHandle()));
  }

  public void change() {
    profiles.edit(current.person(), current.getHandle(), form.draft());
    said.andShow("account.changed", "/settings");
  }

  /** Which versions of the code of conduct one accepted. */
  public List<ConductReading.Accepted> getAccepted() {
    if (accepted == null) {
      accepted = conduct.accepted(current.person(), current.getHandle());
    }
    return accepted;
  }

  public List<EmailPace> getPaces() {
    return List.of(EmailPace.values());
  }

  public List<AxisValueLine> getThemes() {
    return axes.list(Axis.THEME);
  }

  public List<AxisValueLine> getRegions() {
    return axes.list(Axis.REGION);
  }
}
