package org.banyan.ejb.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.banyan.domain.account.Person;
import org.banyan.domain.account.SiteRole;
import org.banyan.domain.shared.Forbidden;
import org.banyan.domain.shared.Invalid;
import org.banyan.domain.shared.NotFound;
import org.banyan.domain.shared.Unauthenticated;
import org.banyan.domain.token.Grant;
import org.banyan.domain.token.Scope;
import org.banyan.ejb.account.AccountAdministration;
import org.banyan.ejb.account.AccountDecision;
import org.banyan.ejb.credential.Accountants;
import org.banyan.ejb.shared.Database;
import org.banyan.ejb.shared.OnBothDatabases;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class OwnTokensTest {

  private static final Grant WRITING = new Grant(Set.of(Scope.WRITE), null);

  private final Accountants all;

  OwnTokensTest(Database database) {
    all = new Accountants(database);
  }

  @AfterEach
  void close() {
    all.close();
  }

  @Test
  void aTokenBringsItsPersonWithoutWhatTheyHoldSiteWide() {
    var ada = all.person("ada", SiteRole.ADMINISTRATOR);
    var bearer = find(make(ada, null, Scope.READ, Scope.WRITE)).orElseThrow();
    assertThat(bearer.person().handle()).isEqualTo("ada");
    assertThat(bearer.person().siteRoles()).isEmpty();
    assertThat(bearer.grant().scopes()).containsExactlyInAnyOrder(Scope.READ, Scope.WRITE);
    assertThat(find(make(ada, null, Scope.ADMIN)).orElseThrow().person().administrator()).isTrue();
  }

  @Test
  void aTokenIsKeptAsAHashAndListedWithItsLastUse() {
    var ada = all.person("ada");
    var made = make(ada, null, Scope.READ);
    assertThat(list(ada)).extracting(TokenLine::lastUsedAt).containsExactly((Instant) null);
    find(made);
    assertThat(list(ada)).extracting(TokenLine::lastUsedAt).doesNotContainNull();
    assertThat(list(ada).toString()).doesNotContain(made.secret().text());
  }

  @Test
  void aTokenRunsOut() {
    var made = make(all.person("ada"), Instant.now().plus(Duration.ofDays(2)), Scope.READ);
    all.later(Duration.ofDays(1));
    assertThat(find(made)).isPresent();
    all.later(Duration.ofDays(3));
    assertThat(find(made)).isEmpty();
  }

  @Test
  void aRevokedTokenIsDeadAtOnceAndOnlyItsPersonRevokesIt() {
    var ada = all.person("ada");
    var eve = all.person("eve");
    var made = make(ada, null, Scope.WRITE);
    var own = all.get(OwnTokens.class);
    assertThatThrownBy(() -> all.run(() -> own.revoke(eve, made.line().id())))
        .isInstanceOf(NotFound.class);
    all.run(() -> own.revoke(ada, made.line().id()));
    assertThat(find(made)).isEmpty();
    assertThat(list(ada)).isEmpty();
  }

  @Test
  void aSuspendedPersonsTokensAreDeadForGood() {
    var admin = all.person("admin", SiteRole.ADMINISTRATOR);
    var made = make(all.person("eve"), null, Scope.WRITE);
    suspend(admin, true);
    assertThat(find(made)).isEmpty();
    suspend(admin, false);
    assertThat(find(made)).isEmpty();
  }

  @Test
  void aTokenMakesNoneThatIsWider() {
    var ada = all.person("ada");
    var wider = new TokenDraft("wider", Set.of(Scope.ADMIN), null);
    assertThatThrownBy(() -> all.run(() -> all.get(OwnTokens.class).make(ada, WRITING, wider)))
        .isInstanceOf(Forbidden.class);
    assertThat(list(ada)).isEmpty();
  }

  @Test
  void whatATokenLacksIsSaidAllAtOnce() {
    var ada = all.person("ada");
    var bad = new TokenDraft(" ", Set.of(), Instant.now().minusSeconds(60));
    assertThatThrownBy(() -> all.run(() -> all.get(OwnTokens.class).make(ada, Grant.WHOLE, bad)))
        .isInstanceOfSatisfying(
            Invalid.class,
            refusal ->
                assertThat(refusal.errors())
                    .extracting("field")
                    .containsExactly("name", "scopes", "expiresAt"));
  }

  @Test
  void guestsHaveNoTokens() {
    assertThatThrownBy(() -> list(null)).isInstanceOf(Unauthenticated.class);
  }

  private void suspend(Person admin, boolean suspended) {
    all.run(
        () ->
            all.get(AccountAdministration.class)
                .decide(admin, "eve", new AccountDecision(null, null, suspended)));
  }

  private TokenMade make(Person person, Instant until, Scope... scopes) {
    var draft = new TokenDraft("nightly", Set.of(scopes), until);
    return all.run(() -> all.get(OwnTokens.class).make(person, Grant.WHOLE, draft));
  }

  private java.util.List<TokenLine> list(Person person) {
    return all.run(() -> all.get(OwnTokens.class).list(person));
  }

  private Optional<TokenBearer> find(TokenMade made) {
    return all.run(() -> all.get(TokenReading.class).find(made.secret().text()));
  }
}
