package org.banyan.web.refusal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.banyan.domain.shared.Unauthenticated;
import org.banyan.web.form.FormGuard;
import org.banyan.web.form.Problems;
import org.banyan.web.guard.SameSite;
import org.banyan.web.route.Address;
import org.banyan.web.shared.Refusals;

/** What came with a form that no screen of its own could take back; it can be sent once more. */
@Named("keptWords")
@RequestScoped
public class KeptWords {

  private static final Set<String> LEFT_OUT =
      Set.of("seal", "signInHandle", "signInPassword", "password", "present", "next");
  private static final int SHORT = 120;

  @Inject private HttpServletRequest request;
  @Inject private FormGuard guard;
  @Inject private Problems problems;

  private final List<Word> all = new ArrayList<>();

  /** One field as it was sent. */
  public record Word(String name, String value) {

    /** Whether somebody wrote at some length, and wants to see it. */
    public boolean written() {
      return value.length() > SHORT || value.indexOf('\n') >= 0 || damaged();
    }

    /** Whether some of it could not be read, so that somebody must put it right. */
    public boolean damaged() {
      return value.indexOf('\uFFFD') >= 0;
    }
  }

  @PostConstruct
  void read() {
    if (!isForm()) {
      return;
    }
    request.getParameterMap().forEach(this::keep);
    if (Refusals.of(request) instanceof Unauthenticated) {
      guard.askSignIn();
    }
    if (guard.getRefused() != null && !problems.isAny()) {
      problems.add(guard.getRefused());
    }
  }

  private boolean isForm() {
    Address address = Address.of(request);
    return request.getMethod().equals("POST")
        && SameSite.isOurs(request)
        && address != null
        && address.route().takesPosts();
  }

  private void keep(String name, String[] values) {
    if (!LEFT_OUT.contains(name)) {
      List.of(values).forEach(value -> all.add(new Word(name, value)));
    }
  }

  public List<Word> getAll() {
    return all;
  }

  public boolean isDamaged() {
    return all.stream().anyMatch(Word::damaged);
  }

  public boolean isAny() {
    return !all.isEmpty();
  }
}
