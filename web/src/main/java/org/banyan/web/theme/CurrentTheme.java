package org.banyan.web.theme;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.banyan.web.shared.KeptChoice;

/** How bright this reader wants the screens. */
@Named("theme")
@RequestScoped
public class CurrentTheme {

  /** In the order the foot of every screen offers them; {@code auto} follows the system. */
  static final List<String> OFFERED = List.of("auto", "light", "dark");

  @Inject private HttpServletRequest request;

  private String name;

  @PostConstruct
  void choose() {
    KeptChoice choice = new KeptChoice(request, "BANYAN_THEME", "theme");
    name = offered(choice.asked()).or(() -> offered(choice.kept())).orElse(OFFERED.get(0));
    offered(choice.asked()).ifPresent(choice::keep);
  }

  private static Optional<String> offered(String name) {
    return Optional.ofNullable(name).filter(OFFERED::contains);
  }

  public String getName() {
    return name;
  }

  public List<String> getOffered() {
    return OFFERED;
  }
}
