package org.banyan.web.theme;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.banyan.web.shared.KeptChoice;

/** How bright this reader wants the screens. */
@Named("theme")
@RequestScoped
public class CurrentTheme {

  @Inject private HttpServletRequest request;

  private String name;

  @PostConstruct
  void choose() {
    KeptChoice choice = new KeptChoice(request, ThemeChoice.COOKIE, "theme");
    name = ThemeChoice.among(choice.asked(), choice.kept());
    ThemeChoice.offered(choice.asked()).ifPresent(choice::keep);
  }

  public String getName() {
    return name;
  }

  public List<String> getOffered() {
    return ThemeChoice.OFFERED;
  }
}
