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
  @Inject private Said said;

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
