package org.banyan.web.shared;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;

/** A choice about the screens, made by a parameter of any address and kept in a cookie. */
public record KeptChoice(HttpServletRequest request, String cookie, String parameter) {

  private static final int A_YEAR = (int) Duration.ofDays(365).toSeconds();

  /** What the address asks for; null where it does not. */
  public String asked() {
    return request.getParameter(parameter);
  }

  /** What was kept earlier; null where nothing was. */
  public String kept() {
    return Cookies.find(request, cookie).orElse(null);
  }

  /** Keeps the value for a year. */
  public void keep(String value) {
    FacesContext faces = FacesContext.getCurrentInstance();
    if (faces != null) {
      var response = (HttpServletResponse) faces.getExternalContext().getResponse();
      Cookies.send(cookie, value, A_YEAR, request.isSecure(), response);
    }
  }
}
