package org.banyan.ejb.shared;

import java.util.Arrays;

/** Where the value of a setting comes from. */
public enum SettingOrigin {
  ENVIRONMENT,
  COMMAND_LINE,
  SCREEN,
  DEFAULT;

  /** Names that were really in the environment; the start script fills in more than these. */
  private static final String BY_ENVIRONMENT = "banyan.settings.environment";

  private static final String BY_ARGUMENT = "banyan.settings.arguments";

  /** As the start script says; without it, as the process itself sees it. */
  static SettingOrigin of(String name, boolean inEnvironment, boolean inProperties) {
    String given = System.getProperty(BY_ENVIRONMENT);
    if (given == null) {
      return inEnvironment ? ENVIRONMENT : inProperties ? COMMAND_LINE : DEFAULT;
    }
    if (names(given, name)) {
      return ENVIRONMENT;
    }
    return names(System.getProperty(BY_ARGUMENT, ""), name) ? COMMAND_LINE : DEFAULT;
  }

  public static SettingOrigin of(String name) {
    return of(name, System.getenv(name) != null, System.getProperty(name) != null);
  }

  private static boolean names(String list, String name) {
    return Arrays.asList(list.split(",")).contains(name);
  }
}
