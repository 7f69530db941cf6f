package org.banyan.ejb.site;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.TreeMap;
import org.banyan.domain.account.AccountPolicy;
import org.banyan.domain.account.Person;
import org.banyan.domain.audit.AuditLog;
import org.banyan.domain.audit.DeedDone;
import org.banyan.domain.changelog.ChangeLog;
import org.banyan.domain.changelog.ChangeNoted;
import org.banyan.domain.shared.Invalid;
import org.banyan.domain.site.Logo;
import org.banyan.domain.site.SiteWord;
import org.banyan.ejb.shared.Expectation;

/** What administrators say of the site; all of it goes on record. */
@Stateless
public class SiteArranging {

  private final AccountPolicy policy = new AccountPolicy();

  @Inject SiteTexts texts;
  @Inject SiteWords words;
  @Inject AuditLog audit;
  @Inject ChangeLog log;

  /** Says each of these anew; an empty text takes one back. */
  public void say(Person asking, Map<SiteWord, String> said) {
    say(asking, said, Expectation.none());
  }

  /** The same for whoever has read what is said; asked once nobody else can change it. */
  public void say(Person asking, Map<SiteWord, String> said, Expectation<SiteWords> expected) {
    policy.requireAdministrator(asking);
    texts.lock();
    expected.meet(words::anew);
    Invalid.together(
        new TreeMap<>(said)
            .entrySet().stream()
                .map(one -> (Runnable) () -> say(one.getKey(), one.getValue(), asking))
                .toArray(Runnable[]::new));
    log.note(new ChangeNoted("site", 0, "changed", null, asking.id()));
    words.forget();
  }

  private void say(SiteWord word, String text, Person asking) {
    String checked = word == SiteWord.LOGO && !text.isEmpty() ? Logo.given(text) : text;
    if (texts.say(word, checked, asking.id())) {
      audit.record(new DeedDone(asking.id(), asking.handle(), "site-changed", word.word(), ""));
    }
  }
}
