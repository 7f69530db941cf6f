package org.banyan.ejb.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.banyan.domain.account.HandleTaken;
import org.banyan.domain.credential.TokenRefused;
import org.banyan.domain.shared.FieldError;
import org.banyan.domain.shared.Forbidden;
import org.banyan.domain.shared.Invalid;
import org.banyan.ejb.shared.Database;
import org.banyan.ejb.shared.OnBothDatabases;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class JoiningTest {

  private final Accountants all;

  JoiningTest(Database database) {
    all = new Accountants(database);
  }

  @AfterEach
  void close() {
    all.close();
  }

  @Test
  void withoutAMailHostAnAccountIsActiveAtOnce() {
    assertThat(all.join("ada", "ada@example.org").active()).isTrue();
    assertThat(all.signIn("ada").signedIn().person().handle()).isEqualTo("ada");
    assertThat(all.mails()).isEmpty();
  }

  @Test
  void withAMailHostTheMailedLinkOpensTheAccount() {
    all.withMailHost();
    assertThat(all.join("ada", "ada@example.org").active()).isFalse();
    assertThatThrownBy(() -> all.signIn("ada"))
        .isInstanceOf(Forbidden.class)
        .extracting("code")
        .isEqualTo("account-pending");
    var mail = all.mails().get(0);
    assertThat(mail.to()).isEqualTo("ada@example.org");
    var token = all.tokenIn(mail);
    all.run(() -> all.get(Joining.class).activate(token));
    assertThat(all.signIn("ADA@example.org").signedIn().person().trustLevel()).isZero();
    assertThatThrownBy(() -> all.run(() -> all.get(Joining.class).activate(token)))
        .isInstanceOf(TokenRefused.class);
  }

  @Test
  void aKnownAddressGetsTheSameAnswerAndItsOwnerALetter() {
    all.withMailHost();
    var first = all.join("ada", "ada@example.org");
    all.mails();
    var second = all.join("bob", "Ada@Example.org");
    assertThat(second.active()).isEqualTo(first.active());
    assertThat(all.mails())
        .singleElement()
        .satisfies(mail -> assertThat(mail.to()).isEqualTo("ada@example.org"))
        .satisfies(mail -> assertThat(mail.text()).doesNotContain("token="));
    assertThatThrownBy(() -> all.join("bob", "new@example.org")).isInstanceOf(HandleTaken.class);
  }

  @Test
  void everythingThatIsWrongIsSaidAtOnce() {
    assertThatThrownBy(
            () ->
                all.run(
                    () ->
                        all.get(Joining.class)
                            .join(new JoinDraft("x", " ", "nobody", "short", null), "::1")))
        .isInstanceOfSatisfying(
            Invalid.class,
            refused ->
                assertThat(refused.errors())
                    .extracting(FieldError::field)
                    .containsExactly("handle", "displayName", "email", "password"));
  }
}
