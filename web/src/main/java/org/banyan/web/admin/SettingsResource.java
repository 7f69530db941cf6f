package org.banyan.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.banyan.ejb.shared.SettingOrigin;
import org.banyan.ejb.site.SettingLine;
import org.banyan.ejb.site.SettingsReading;
import org.banyan.web.api.Administration;
import org.banyan.web.api.Described;
import org.banyan.web.api.Items;
import org.banyan.web.api.Paging;
import org.banyan.web.reader.CurrentReader;
import org.banyan.web.reader.Discretion;

/** How the server was set up. */
@Path("/settings")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SettingsResource {

  /**
   * A setting of the server.
   *
   * @param value in force; null where there is none, or where it is a secret
   * @param set whether there is a value
   */
  public record ApiSetting(
      String name, String value, boolean secret, boolean set, SettingOrigin origin) {

    static ApiSetting of(SettingLine line) {
      String value = line.secret() || !line.isSet() ? null : line.value();
      return new ApiSetting(line.name(), value, line.secret(), line.isSet(), line.origin());
    }
  }

  @Inject CurrentReader current;
  @Inject Discretion discretion;
  @Inject SettingsReading reading;

  @Administration
  @GET
  @Described("Every setting of the server with where it comes from; for administrators.")
  public Items<ApiSetting> list(@BeanParam Paging paging) {
    discretion.keepNothing();
    return paging.cut(reading.list(current.person()).stream().map(ApiSetting::of).toList());
  }
}
