package org.banyan.web.site;

import org.banyan.domain.site.SiteWord;
import org.banyan.ejb.site.SiteWords;

/**
 * What the site says of itself, to anybody.
 *
 * @param logo address of its picture; null where it has none
 * @param footer the line at the foot of every page, possibly empty
 * @param legal Markdown, possibly empty
 * @param conduct the code of conduct, Markdown, possibly empty
 * @param conductVersion what whoever joins accepts; 0 where there never was one
 */
public record ApiSite(
    String name, String logo, String footer, String legal, String conduct, int conductVersion) {

  static ApiSite of(SiteWords words) {
    return new ApiSite(
        words.text(),
        LogoServlet.address(words),
        words.of(SiteWord.FOOTER).text(),
        words.of(SiteWord.LEGAL).text(),
        words.of(SiteWord.CONDUCT).text(),
        words.of(SiteWord.CONDUCT).version());
  }
}
