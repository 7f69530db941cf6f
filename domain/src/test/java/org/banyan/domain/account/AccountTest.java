package org.banyan.domain.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Set;
import org.banyan.domain.shared.Forbidden;
import org.banyan.domain.shared.Invalid;
import org.banyan.domain.shared.Unauthenticated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccountTest {

  private static final Person ADMIN = person("admin", SiteRole.ADMINISTRATOR);
  private static final Person DESK = person("desk", SiteRole.HELP_DESK);
  private static final Person ADA = person("ada");

  private final AccountPolicy policy = new AccountPolicy();

  @ParameterizedTest
  @ValueSource(strings = {"a", "-ada", "ada-", "a--b", "ada lovelace", "ada.l", "é1", "ada_l"})
  void aHandleThatBreaksTheRulesIsRefused(String text) {
    assertThatThrownBy(() -> Handle.given(text)).isInstanceOf(Invalid.class);
    assertThatThrownBy(() -> Handle.given("a".repeat(41))).isInstanceOf(Invalid.class);
  }

  @Test
  void capitalsInAHandleDoNotCount() {
    assertThat(Handle.given(" Ada-99 ").text()).isEqualTo("ada-99");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "ada", "a@b@c", "a b@c.org", "a@", "@b", "a@b..c", "x\ny@c.org", "a,b@c"})
  void whatIsNoMailAddressIsRefused(String text) {
    assertThatThrownBy(() -> EmailAddress.given(text)).isInstanceOf(Invalid.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Ada@Example.ORG", "o'neil+wiki@mail.example", "ada@localhost"})
  void anOrdinaryMailAddressIsTakenInLowerCase(String text) {
    assertThat(EmailAddress.given(text).text()).isLowerCase();
  }

  @Test
  void aFaceIsInitialsAndAlwaysTheSameColour() {
    assertThat(Face.of("ada", "Ada King Lovelace").initials()).isEqualTo("AL");
    assertThat(Face.of("ada", "ада").initials()).isEqualTo("А");
    assertThat(Face.of("ada", "Ada").colour()).isEqualTo(Face.of("ada", "Other").colour());
  }

  @Test
  void aNameOfControlCharactersOrOfTooManyIsRefused() {
    assertThatThrownBy(() -> Profile.named("a\u0007b")).isInstanceOf(Invalid.class);
    assertThatThrownBy(() -> Profile.named("a".repeat(101))).isInstanceOf(Invalid.class);
    assertThatThrownBy(() -> Profile.named(" ")).isInstanceOf(Invalid.class);
  }

  @Test
  void anActiveAccountStaysActiveWhenActivatedAgainAndASuspendedOneSuspended() {
    var account =
        new Account(Handle.given("ada"), "Ada", EmailAddress.given("a@b.c"), "fr", Instant.EPOCH);
    assertThat(account.state()).isEqualTo(AccountState.PENDING);
    account.activate();
    account.suspend();
    account.activate();
    assertThat(account.state()).isEqualTo(AccountState.SUSPENDED);
    assertThatThrownBy(() -> account.trust(4)).isInstanceOf(Invalid.class);
  }

  @Test
  void guestsAreAskedToSignIn() {
    assertThatThrownBy(() -> policy.requireAdministrator(null)).isInstanceOf(Unauthenticated.class);
    assertThatThrownBy(() -> policy.requireEditing(null, "ada"))
        .isInstanceOf(Unauthenticated.class);
  }

  @Test
  void administratorsHelpToo() {
    assertThatCode(() -> policy.requireHelpDesk(ADMIN)).doesNotThrowAnyException();
    assertThatCode(() -> policy.requireHelpDesk(DESK)).doesNotThrowAnyException();
    assertThatThrownBy(() -> policy.requireHelpDesk(ADA)).isInstanceOf(Forbidden.class);
    assertThatThrownBy(() -> policy.requireAdministrator(DESK)).isInstanceOf(Forbidden.class);
  }

  @Test
  void aProfileIsItsOwnersAndAnAdministrators() {
    assertThatCode(() -> policy.requireEditing(ADA, "ada")).doesNotThrowAnyException();
    assertThatCode(() -> policy.requireEditing(ADMIN, "ada")).doesNotThrowAnyException();
    assertThatThrownBy(() -> policy.requireEditing(DESK, "ada")).isInstanceOf(Forbidden.class);
  }

  private static Person person(String handle, SiteRole... roles) {
    return new Person(handle.hashCode(), handle, handle, 0, Set.of(roles), null);
  }
}
