package org.banyan.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.banyan.ejb.shared.SiteName;

/** The name this house goes by. */
@Named("site")
@ApplicationScoped
public class Site {

  @Inject SiteName site;

  public String getName() {
    return site.text();
  }
}
