package org.banyan.ejb.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.banyan.domain.account.Accounts;
import org.banyan.domain.account.Person;
import org.banyan.domain.account.SiteRole;
import org.banyan.domain.audit.AuditLog;
import org.banyan.domain.shared.Forbidden;
import org.banyan.domain.shared.Invalid;
import org.banyan.domain.shared.Unauthenticated;
import org.banyan.domain.site.SiteWord;
import org.banyan.ejb.credential.Accountants;
import org.banyan.ejb.credential.JoinDraft;
import org.banyan.ejb.credential.Joining;
import org.banyan.ejb.shared.Database;
import org.banyan.ejb.shared.OnBothDatabases;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class SiteArrangingTest {

  private final Accountants all;

  SiteArrangingTest(Database database) {
    all = new Accountants(database);
  }

  @BeforeEach
  @AfterEach
  void forget() {
    all.get(SiteWords.class).forget();
    all.close();
  }

  @Test
  void whatAnAdministratorSaysIsSaidAtOnceAndGoesOnRecord() {
    var admin = all.person("admin", SiteRole.ADMINISTRATOR);
    say(admin, SiteWord.NAME, " The Grove ");
    assertThat(all.get(SiteWords.class).text()).isEqualTo("The Grove");
    say(admin, SiteWord.NAME, "");
    assertThat(all.get(SiteWords.class).text()).isEqualTo("Banyan");
    assertThat(all.run(() -> all.get(AuditLog.class).latest(null, 10)))
        .filteredOn(line -> line.deed().equals("site-changed"))
        .hasSize(2);
  }

  @Test
  void onlyAdministratorsSayAnything() {
    var bob = all.person("bob");
    assertThatThrownBy(() -> say(bob, SiteWord.NAME, "Bob's")).isInstanceOf(Forbidden.class);
    assertThatThrownBy(() -> say(null, SiteWord.NAME, "x")).isInstanceOf(Unauthenticated.class);
  }

  @Test
  void whoJoinsAcceptsTheVersionThatStandsAndThatIsKept() {
    var admin = all.person("admin", SiteRole.ADMINISTRATOR);
    say(admin, SiteWord.CONDUCT, "Be kind.");
    say(admin, SiteWord.CONDUCT, "Be kind and clear.");
    for (Integer accepted : new Integer[] {null, 1}) {
      assertThatThrownBy(() -> join("eve", accepted))
          .isInstanceOfSatisfying(
              Invalid.class,
              refusal -> assertThat(refusal.errors().get(0).field()).isEqualTo("conduct"));
    }
    join("ada", 2);
    var ada = all.run(() -> all.get(Accounts.class).find("ada").orElseThrow().person());
    assertThat(all.run(() -> all.get(ConductReading.class).accepted(ada, "ada")))
        .extracting(ConductReading.Accepted::version)
        .containsExactly(2);
    var ben = all.person("ben");
    assertThatThrownBy(() -> all.run(() -> all.get(ConductReading.class).accepted(ben, "ada")))
        .isInstanceOf(Forbidden.class);
  }

  @Test
  void aNameIsOneShortLine() {
    var admin = all.person("admin", SiteRole.ADMINISTRATOR);
    assertThatThrownBy(() -> say(admin, SiteWord.NAME, "n".repeat(61))).isInstanceOf(Invalid.class);
    assertThatThrownBy(() -> say(admin, SiteWord.NAME, "two\nlines")).isInstanceOf(Invalid.class);
  }

  private void join(String handle, Integer conduct) {
    var draft =
        new JoinDraft(handle, handle, handle + "@example.org", Accountants.PASSWORD, null, conduct);
    all.run(() -> all.get(Joining.class).join(draft, "192.0.2.1"));
  }

  private void say(Person asking, SiteWord word, String text) {
    all.run(() -> all.get(SiteArranging.class).say(asking, Map.of(word, text)));
  }
}
