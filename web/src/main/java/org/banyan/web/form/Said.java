package org.banyan.web.form;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.banyan.web.language.Texts;
import org.banyan.web.shared.Answers;
import org.banyan.web.shared.Cookies;

/** What is said after a deed, on the screen it leads to, once. */
@Named("said")
@RequestScoped
public class Said {

  private static final String COOKIE = "BANYAN_SAID";
  private static final int LONG_ENOUGH = 60;

  @Inject private HttpServletRequest request;
  @Inject private Texts texts;

  private String key;

  @PostConstruct
  void listen() {
    key = Cookies.find(request, COOKIE).filter(kept -> !kept.isEmpty()).orElse(null);
    if (key != null) {
      send("", 0);
    }
  }

  public boolean isAny() {
    return key != null;
  }

  /** The words for the deed; nothing for a key that is no text. */
  public String getWords() {
    return texts.orElse(key, "");
  }

  /** Ends a deed: says the text of a key on the screen at the path. */
  public void andShow(String textKey, String path) {
    send(textKey, LONG_ENOUGH);
    Answers.seeOther(path);
  }

  /** The same for a deed that was asked for without a screen; whoever answers leads there. */
  public void later(String textKey, HttpServletResponse response) {
    Cookies.send(COOKIE, textKey, LONG_ENOUGH, request.isSecure(), response);
  }

  private void send(String value, int seconds) {
    var external = FacesContext.getCurrentInstance().getExternalContext();
    var response = (HttpServletResponse) external.getResponse();
    Cookies.send(COOKIE, value, seconds, request.isSecure(), response);
  }
}
