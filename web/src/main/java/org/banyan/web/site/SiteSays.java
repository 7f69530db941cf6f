package org.banyan.web.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.banyan.domain.site.SiteWord;
import org.banyan.ejb.site.SiteReading;
import org.banyan.ejb.site.SiteWords;
import org.banyan.web.language.Texts;

/** What views ask of the site. */
@Named("says")
@RequestScoped
public class SiteSays {

  @Inject private SiteWords words;
  @Inject private SiteReading reading;
  @Inject private Texts texts;

  public String getFooter() {
    return words.of(SiteWord.FOOTER).text();
  }

  public boolean isLegal() {
    return words.of(SiteWord.LEGAL).isAny();
  }

  public boolean isConduct() {
    return words.of(SiteWord.CONDUCT).isAny();
  }

  /** Which version of the code of conduct is accepted by joining now. */
  public int getConductVersion() {
    return words.of(SiteWord.CONDUCT).version();
  }

  /** Where the site's own picture is; null where it has none. */
  public String getLogo() {
    return LogoServlet.address(words);
  }

  public String getLegalHtml() {
    return html(SiteWord.LEGAL);
  }

  public String getConductHtml() {
    return html(SiteWord.CONDUCT);
  }

  private String html(SiteWord word) {
    return reading.html(word, added -> texts.of("markup." + added.key()));
  }
}
