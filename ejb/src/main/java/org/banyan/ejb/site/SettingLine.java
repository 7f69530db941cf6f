package org.banyan.ejb.site;

import org.banyan.ejb.shared.SettingOrigin;

/**
 * A setting of the server as its administrators see it.
 *
 * @param value in force; empty where there is none
 * @param secret whether the value is not for showing; it is then only said whether there is one
 */
public record SettingLine(String name, String value, boolean secret, SettingOrigin origin) {

  public boolean isSet() {
    return !value.isEmpty();
  }
}
