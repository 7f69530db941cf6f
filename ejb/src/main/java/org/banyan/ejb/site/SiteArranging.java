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
import org.banyan.domain.site.SiteWord;

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
    policy.requireAdministrator(asking);
    new TreeMap<>(said)
        .forEach(
            (word, text) -> {
              if (texts.say(word, text, asking.id())) {
                audit.record(
                    new DeedDone(asking.id(), asking.handle(), "site-changed", word.word(), ""));
              }
            });
    log.note(new ChangeNoted("site", 0, "changed", null, asking.id()));
    words.forget();
  }
}
