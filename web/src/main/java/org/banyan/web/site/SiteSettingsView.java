package org.banyan.web.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.banyan.domain.account.AccountPolicy;
import org.banyan.ejb.shared.Settings;
import org.banyan.ejb.site.SiteArranging;
import org.banyan.ejb.site.SiteWords;
import org.banyan.web.form.Said;
import org.banyan.web.reader.CurrentReader;

/** What administrators say of the site. */
@Named("siteSettingsView")
@RequestScoped
public class SiteSettingsView {

  private final AccountPolicy policy = new AccountPolicy();

  @Inject private CurrentReader current;
  @Inject private SiteForm form;
  @Inject private SiteWords words;
  @Inject private SiteArranging arranging;
  @Inject private Settings settings;
  @Inject private Said said;

  public void show() {
    policy.requireAdministrator(current.person());
    if (!FacesContext.getCurrentInstance().isPostback()) {
      form.take(words);
    }
  }

  public void keep() {
    arranging.say(current.person(), form.said());
    said.andShow("site.kept", "/admin/site");
  }

  /** What the name is while none is said here. */
  public String getNameElse() {
    return settings.siteName();
  }
}
