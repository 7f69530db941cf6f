package org.banyan.ejb.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.banyan.domain.shared.Invalid;
import org.banyan.domain.site.SiteWord;

/** The code of conduct, accepted by whoever joins. */
@ApplicationScoped
public class Conduct {

  @Inject SiteWords words;
  @Inject SiteTexts texts;

  /** Refuses whoever did not accept the version that stands. */
  public void require(Integer accepted) {
    var conduct = words.of(SiteWord.CONDUCT);
    if (conduct.isAny() && (accepted == null || accepted != conduct.version())) {
      throw new Invalid(
          "conduct", "conduct-not-accepted", "Whoever joins accepts the code of conduct.");
    }
  }

  /** Keeps when which version was accepted, in the transaction of what made it necessary. */
  public void accepted(long account) {
    var conduct = words.of(SiteWord.CONDUCT);
    if (conduct.isAny()) {
      texts.accept(account, conduct.version());
    }
  }
}
