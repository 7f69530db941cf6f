package org.banyan.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.banyan.ejb.shared.Settings;
import org.banyan.ejb.shared.SiteName;

/** The name this house goes by. */
@Named("site")
@ApplicationScoped
public class Site {

  @Inject Settings settings;
  @Inject SiteName site;

  public String getName() {
    return site.text();
  }

  /** Where people find this site, without a slash at the end: as it is set, or as they asked. */
  public String home(HttpServletRequest request) {
    if (settings.hasBaseUrl()) {
      return settings.baseUrl();
    }
    String whole = request.getRequestURL().toString();
    return whole.substring(0, whole.length() - request.getRequestURI().length());
  }
}
