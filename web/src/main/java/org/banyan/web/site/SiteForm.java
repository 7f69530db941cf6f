package org.banyan.web.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import org.banyan.domain.site.Logo;
import org.banyan.domain.site.SiteWord;
import org.banyan.ejb.site.SiteWords;

/** What the site says, as typed. */
@Named("siteForm")
@RequestScoped
public class SiteForm {

  @Inject private HttpServletRequest request;

  private final Map<SiteWord, String> texts = new EnumMap<>(SiteWord.class);
  private boolean withoutLogo;

  void take(SiteWords words) {
    for (SiteWord word : SiteWord.values()) {
      texts.put(word, words.of(word).text());
    }
  }

  /** Everything but a logo that stays as it is. */
  Map<SiteWord, String> said() {
    Map<SiteWord, String> said = new EnumMap<>(texts);
    said.remove(SiteWord.LOGO);
    byte[] picture = picture();
    if (picture.length > 0) {
      said.put(SiteWord.LOGO, Logo.address(picture));
    } else if (withoutLogo) {
      said.put(SiteWord.LOGO, "");
    }
    return said;
  }

  private byte[] picture() {
    if (!String.valueOf(request.getContentType()).startsWith("multipart/")) {
      return new byte[0];
    }
    try {
      Part part = request.getPart("logo");
      return part == null ? new byte[0] : part.getInputStream().readNBytes(Logo.MOST_BYTES + 1);
    } catch (IOException | ServletException e) {
      throw new IllegalStateException(e);
    }
  }

  public String getName() {
    return texts.get(SiteWord.NAME);
  }

  public void setName(String name) {
    texts.put(SiteWord.NAME, name);
  }

  public String getFooter() {
    return texts.get(SiteWord.FOOTER);
  }

  public void setFooter(String footer) {
    texts.put(SiteWord.FOOTER, footer);
  }

  public String getLegal() {
    return texts.get(SiteWord.LEGAL);
  }

  public void setLegal(String legal) {
    texts.put(SiteWord.LEGAL, legal);
  }

  public String getConduct() {
    return texts.get(SiteWord.CONDUCT);
  }

  public void setConduct(String conduct) {
    texts.put(SiteWord.CONDUCT, conduct);
  }

  public boolean isWithoutLogo() {
    return withoutLogo;
  }

  public void setWithoutLogo(boolean withoutLogo) {
    this.withoutLogo = withoutLogo;
  }
}
