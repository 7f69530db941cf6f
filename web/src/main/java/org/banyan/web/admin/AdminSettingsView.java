package org.banyan.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.banyan.ejb.site.SettingLine;
import org.banyan.ejb.site.SettingsReading;

/** Every setting of the server, with where its value comes from. */
@Named("adminSettingsView")
@RequestScoped
public class AdminSettingsView {

  @Inject private AdminDoor door;
  @Inject private SettingsReading reading;

  private List<SettingLine> lines = List.of();

  public void show() {
    lines = reading.list(door.person());
  }

  public List<SettingLine> getLines() {
    return lines;
  }
}
