package org.banyan.web.refusal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Set;
import org.banyan.domain.page.PageLocation;
import org.banyan.domain.shared.Invalid;
import org.banyan.domain.shared.Rejection;
import org.banyan.ejb.page.PageCreating;
import org.banyan.ejb.page.PageHeading;
import org.banyan.ejb.page.PageReading;
import org.banyan.web.form.Problems;
import org.banyan.web.language.Texts;
import org.banyan.web.reader.CurrentReader;
import org.banyan.web.route.Here;
import org.banyan.web.shared.Answers;
import org.banyan.web.shared.Refusals;

/** The screen of what cannot be shown. */
@Named("refusalView")
@RequestScoped
public class RefusalView {

  private static final Set<Integer> KNOWN =
      Set.of(401, 403, 404, 405, 409, 410, 413, 422, 429, 503, 507);

  @Inject private HttpServletRequest request;
  @Inject private Texts texts;
  @Inject private Here here;
  @Inject private Problems problems;
  @Inject private CurrentReader current;
  @Inject private PageCreating creating;
  @Inject private PageReading reading;

  @PostConstruct
  void sayWhatIsWrong() {
    if (Refusals.of(request) instanceof Invalid invalid && !problems.isAny()) {
      problems.add(invalid);
    }
  }

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

  /** Where the page can be started that is not there; nothing where this reader may not write. */
  public String getStart() {
    String slug = here.step("page");
    if (!isMissing() || slug == null || !current.isSignedIn()) {
      return null;
    }
    try {
      String space = creating.requireCreating(here.step("space"), current.reader());
      return "/new?space=" + Answers.encode(space) + "&title=" + Answers.encode(title(slug));
    } catch (Rejection refusal) {
      return null;
    }
  }

  /** Where the page can be taken out of the bin; nothing where this reader may not. */
  public String getRescue() {
    if (getStatus() != HttpServletResponse.SC_GONE || here.step("page") == null) {
      return null;
    }
    PageLocation asked = new PageLocation(here.step("space"), here.step("page"));
    PageHeading page = reading.heading(asked, current.reader());
    return page.may("page.bin") ? Answers.page(page.location()) + "/bin" : null;
  }

  private static String title(String slug) {
    String words = slug.replace('-', ' ').strip();
    int second = words.isEmpty() ? 0 : words.offsetByCodePoints(0, 1);
    return words.substring(0, second).toUpperCase(Locale.ROOT) + words.substring(second);
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
