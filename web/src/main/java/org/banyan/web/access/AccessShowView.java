package org.banyan.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.banyan.domain.access.Because;
import org.banyan.domain.access.Verdict;
import org.banyan.domain.shared.Forbidden;
import org.banyan.domain.shared.NotFound;
import org.banyan.domain.shared.Unauthenticated;
import org.banyan.ejb.membership.AccessExplaining;
import org.banyan.ejb.space.SpaceLine;
import org.banyan.ejb.space.SpaceReading;
import org.banyan.web.language.Texts;
import org.banyan.web.reader.CurrentReader;

/** Why somebody can or cannot do something somewhere: one deed, or all that make sense there. */
@Named("accessShowView")
@RequestScoped
public class AccessShowView {

  /** An answer in words. */
  public record Answer(String deed, boolean allowed, List<String> reasons) {}

  @Inject private HttpServletRequest request;
  @Inject private CurrentReader current;
  @Inject private AccessExplaining explaining;
  @Inject private SpaceReading spaces;
  @Inject private Texts texts;

  private final List<Answer> answers = new ArrayList<>();
  private Map<String, String> titles = Map.of();
  private String trouble;

  public void show() {
    if (!current.isSignedIn()) {
      throw new Unauthenticated();
    }
    Target target = Target.typed(getTarget());
    if (target.isNothing()) {
      return;
    }
    titles =
        spaces.list(current.reader()).stream()
            .collect(Collectors.toMap(SpaceLine::key, SpaceLine::title));
    try {
      asked(target).forEach(deed -> answers.add(answer(deed, target)));
    } catch (NotFound e) {
      trouble = texts.of("access.nothingThere");
    } catch (Forbidden e) {
      trouble = texts.of("access.notYours");
    }
  }

  private List<String> asked(Target target) {
    List<String> known = explaining.deeds();
    return known.contains(getDeed())
        ? List.of(getDeed())
        : known.stream().filter(target::makesSense).toList();
  }

  private Answer answer(String deed, Target target) {
    Verdict verdict = explaining.explain(getPerson(), deed, target.text(), current.reader());
    return new Answer(
        deed, verdict.allowed(), verdict.because().stream().map(this::words).toList());
  }

  private String words(Because because) {
    Object[] arguments =
        because.arguments().stream().map(word -> titles.getOrDefault(word, word)).toArray();
    return texts.of("access.because." + because.key(), arguments);
  }

  /** Whom it is about: oneself unless somebody else is named. */
  public String getPerson() {
    String asked = given("person").replaceFirst("^@", "");
    return asked.isEmpty() ? current.getHandle() : asked;
  }

  public String getTarget() {
    return given("target");
  }

  public String getDeed() {
    return given("deed");
  }

  private String given(String name) {
    String value = request.getParameter(name);
    return value == null ? "" : value.strip();
  }

  public boolean isAboutOneself() {
    return getPerson().equals(current.getHandle());
  }

  public List<String> getDeeds() {
    return explaining.deeds();
  }

  public List<Answer> getAnswers() {
    return answers;
  }

  public String getTrouble() {
    return trouble;
  }
}
