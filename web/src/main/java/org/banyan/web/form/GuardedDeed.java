package org.banyan.web.form;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.banyan.domain.shared.InsufficientStorage;
import org.banyan.domain.shared.NotNow;
import org.banyan.domain.shared.Rejection;
import org.banyan.domain.shared.Unauthenticated;
import org.banyan.ejb.limit.Limits;
import org.banyan.web.language.Texts;
import org.banyan.web.reader.CurrentReader;
import org.banyan.web.shared.FullDisk;
import org.banyan.web.shared.Outage;
import org.banyan.web.shared.Refusals;

/** One deed of a form: done, or refused with everything that was written kept in the form. */
@RequestScoped
public class GuardedDeed {

  private static final int UNAVAILABLE = 503;

  @Inject private FormGuard guard;
  @Inject private HttpServletRequest request;
  @Inject private CurrentReader current;
  @Inject private Limits limits;
  @Inject private Problems problems;
  @Inject private Texts texts;

  void attempt(Runnable deed) {
    guard.hear();
    try {
      if (current.isUnknown()) {
        refuseForNow();
      } else if (passes()) {
        limits.deed(current.getHandle(), request.getRemoteAddr());
        deed.run();
      } else {
        problems.add("", texts.of("form.late"));
        status(Refusals.status(new Unauthenticated()));
      }
    } catch (RuntimeException e) {
      refuse(Refusals.in(e).orElse(null), e);
    }
  }

  /** A sealed form passes; a late one passes when it brought a sign-in with it. */
  private boolean passes() {
    if (guard.entered()) {
      return true;
    }
    if (!guard.sealed() && !current.reader().signedIn()) {
      guard.askSignIn();
    }
    return guard.sealed();
  }

  private void refuse(Rejection refusal, RuntimeException thrown) {
    if (refusal == null) {
      refuseUnlessFault(thrown);
      return;
    }
    if (refusal instanceof Unauthenticated && !current.reader().signedIn()) {
      guard.askSignIn();
    }
    if (refusal instanceof NotNow notNow) {
      retryAfter(notNow.retryAfterSeconds());
    }
    problems.answer(refusal);
  }

  private void refuseUnlessFault(RuntimeException thrown) {
    if (Outage.isBehind(thrown)) {
      refuseForNow();
    } else if (FullDisk.isBehind(thrown)) {
      refuse(new InsufficientStorage(), thrown);
    } else {
      throw thrown;
    }
  }

  /** The database is away: nothing is lost, and the same form can be sent again. */
  private void refuseForNow() {
    problems.add("", texts.of("form.unavailable"));
    retryAfter(5);
    status(UNAVAILABLE);
  }

  private static void retryAfter(long seconds) {
    FacesContext.getCurrentInstance()
        .getExternalContext()
        .setResponseHeader("Retry-After", String.valueOf(seconds));
  }

  private static void status(int status) {
    FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(status);
  }
}
