package org.banyan.web.language;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.banyan.web.shared.KeptChoice;

/** The language this reader's screens speak. */
@Named("language")
@RequestScoped
public class CurrentLanguage {

  private static final String PARAMETER = "lang";

  @Inject private HttpServletRequest request;
  @Inject private ProfileLanguage profile;

  private String tag;

  @PostConstruct
  void choose() {
    KeptChoice choice = new KeptChoice(request, LanguageChoice.COOKIE, PARAMETER);
    tag =
        LanguageChoice.among(
            choice.asked(),
            choice.kept(),
            profile.spokenLanguage(),
            request.getHeader("Accept-Language"),
            LanguageChoice.ofSite());
    if (LanguageChoice.offered(choice.asked()).isPresent()) {
      choice.keep(tag);
    }
  }

  public String getTag() {
    return tag;
  }

  public Locale getLocale() {
    return Locale.forLanguageTag(tag);
  }

  /** Every language the screens speak. */
  public List<String> getOffered() {
    return LanguageChoice.OFFERED;
  }

  /** A language's name in that language itself. */
  public String own(String other) {
    Locale locale = Locale.forLanguageTag(other);
    String name = locale.getDisplayLanguage(locale);
    return name.substring(0, 1).toUpperCase(locale) + name.substring(1);
  }

  /** A language's name in the reader's language. */
  public String name(String other) {
    return Locale.forLanguageTag(other).getDisplayLanguage(getLocale());
  }
}
