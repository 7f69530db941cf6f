package org.banyan.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** The name this house goes by. */
@Named("site")
@ApplicationScoped
public class Site {

  public String getName() {
    String name = System.getenv("BANYAN_SITE_NAME");
    return name == null || name.isBlank() ? "Banyan" : name;
  }
}
