package org.banyan.web.theme;

import java.util.List;
import java.util.Optional;

/** Decides how bright a reader's screens are. */
public final class ThemeChoice {

  public static final String COOKIE = "BANYAN_THEME";

  /** In the order the foot of every screen offers them; {@code auto} follows the system. */
  static final List<String> OFFERED = List.of("auto", "light", "dark");

  private ThemeChoice() {}

  /** The first that is offered: asked for, or kept in the cookie. */
  public static String among(String asked, String kept) {
    return offered(asked).or(() -> offered(kept)).orElse(OFFERED.get(0));
  }

  static Optional<String> offered(String name) {
    return Optional.ofNullable(name).filter(OFFERED::contains);
  }
}
