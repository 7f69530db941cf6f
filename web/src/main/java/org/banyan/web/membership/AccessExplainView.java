package org.banyan.web.membership;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.banyan.domain.access.Because;
import org.banyan.domain.access.Verdict;
import org.banyan.domain.shared.Rejection;
import org.banyan.domain.shared.Unauthenticated;
import org.banyan.ejb.membership.AccessExplaining;
import org.banyan.web.form.Problems;
import org.banyan.web.language.Texts;
import org.banyan.web.reader.CurrentReader;

/** Why somebody may or may not do something here. */
@Named("accessExplainView")
@RequestScoped
public class AccessExplainView {

  @Inject private HttpServletRequest request;
  @Inject private CurrentReader current;
  @Inject private AccessExplaining explaining;
  @Inject private Problems problems;
  @Inject private Texts texts;

  private Verdict verdict;

  public void show() {
    if (!current.isSignedIn()) {
      throw new Unauthenticated();
    }
    if (request.getParameter("deed") == null) {
      return;
    }
    try {
      verdict = explaining.explain(getPerson(), getDeed(), getTarget(), current.reader());
    } catch (Rejection refusal) {
      problems.add(refusal);
    }
  }

  public Verdict getVerdict() {
    return verdict;
  }

  /** The reasons in words. */
  public List<String> getReasons() {
    return verdict.because().stream().map(this::words).toList();
  }

  private String words(Because because) {
    return texts.of(
        "membership.because." + because.key(), because.arguments().toArray(Object[]::new));
  }

  public List<String> getDeeds() {
    return explaining.deeds();
  }

  public String getPerson() {
    return asked("person", current.getHandle());
  }

  public String getDeed() {
    return asked("deed", "page.edit");
  }

  public String getTarget() {
    return asked("target", "");
  }

  private String asked(String parameter, String otherwise) {
    String value = request.getParameter(parameter);
    return value == null || value.isBlank() ? otherwise : value.strip();
  }
}
