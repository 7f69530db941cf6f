package org.banyan.web.refusal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.banyan.domain.shared.Rejection;
import org.banyan.web.language.Texts;
import org.banyan.web.shared.Refusals;

/** The screen of what cannot be shown. */
@Named("refusalView")
@RequestScoped
public class RefusalView {

  private static final Set<Integer> KNOWN = Set.of(401, 403, 404, 405, 409, 410, 429, 503);

  @Inject private HttpServletRequest request;
  @Inject private Texts texts;

  /** The status answered, or the nearest one this screen has words for. */
  public int getStatus() {
    int status = sent();
    if (KNOWN.contains(status)) {
      return status;
    }
    return status >= 500 ? 500 : 400;
  }

  public String getHeading() {
    return texts.of("refusal.heading." + getStatus());
  }

  /** What happened: the refusal in the reader's language, else what the status means. */
  public String getWords() {
    Rejection refusal = Refusals.of(request);
    String meaning = texts.of("refusal.words." + getStatus());
    return refusal == null ? meaning : texts.orElse("refusal." + refusal.code(), meaning);
  }

  public boolean isMissing() {
    return getStatus() == HttpServletResponse.SC_NOT_FOUND;
  }

  private int sent() {
    Rejection refusal = Refusals.of(request);
    if (refusal != null) {
      return Refusals.status(refusal);
    }
    Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    return code instanceof Integer status ? status : HttpServletResponse.SC_NOT_FOUND;
  }
}
