package org.banyan.ejb.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.banyan.domain.access.Reader;
import org.banyan.domain.access.Role;
import org.banyan.domain.access.Visibility;
import org.banyan.domain.account.Account;
import org.banyan.domain.account.AccountState;
import org.banyan.domain.account.Accounts;
import org.banyan.domain.audit.AuditLog;
import org.banyan.domain.invitation.InvitationRefused;
import org.banyan.domain.invitation.InvitedAnother;
import org.banyan.domain.shared.Forbidden;
import org.banyan.domain.shared.Invalid;
import org.banyan.domain.shared.NotFound;
import org.banyan.domain.space.Spaces;
import org.banyan.ejb.credential.JoinDraft;
import org.banyan.ejb.membership.SpaceMembership;
import org.banyan.ejb.outbox.OutboxInTests;
import org.banyan.ejb.page.Community;
import org.banyan.ejb.shared.Clocks;
import org.banyan.ejb.shared.Database;
import org.banyan.ejb.shared.Mail;
import org.banyan.ejb.shared.OnBothDatabases;
import org.banyan.ejb.shared.UseCases;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class InvitingTest {

  private static final Set<Role> REVIEWER = Set.of(Role.REVIEWER);

  private final Database database;
  private final UseCases uses;
  private final Community community;
  private Reader ada;
  private Reader ben;

  InvitingTest(Database database) {
    this.database = database;
    uses = UseCases.on(database);
    community = new Community(database, uses);
  }

  @BeforeEach
  void aPrivateSpaceAndSomebodyOutside() {
    ada = community.person("ada");
    ben = community.person("ben");
    community.space("cellar", null, Visibility.PRIVATE, ada);
    community.space("yard", null, Visibility.PUBLIC, ada);
    ada = community.again(ada);
  }

  @AfterEach
  void now() {
    uses.get(Clocks.class).shift(Duration.ZERO);
  }

  @Test
  void aStrangerJoinsByTheLinkAtTrustOneAndHoldsTheRoles() {
    invite("new@example.org", null);
    Mail mail = mails().get(0);
    assertThat(mail.to()).isEqualTo("new@example.org");
    assertThat(mail.subject()).isEqualTo("Name of ada le invita a «Space cellar»");
    assertThat(mail.text()).contains("revisión");
    assertThat(join(token(mail), "newcomer")).isEqualTo("cellar");
    Account made = account("newcomer");
    assertThat(made.trustLevel()).isEqualTo(1);
    assertThat(made.state()).isEqualTo(AccountState.ACTIVE);
    assertThat(made.email()).isEqualTo("new@example.org");
    assertThat(roles(made, "cellar")).isEqualTo(REVIEWER);
    assertThat(deeds()).contains("invitation-sent", "invitation-accepted");
    assertThat(open("cellar")).isEmpty();
  }

  @Test
  void aKnownPersonAcceptsAndNobodyElseDoes() {
    invite(null, "ben");
    String token = token(mails().get(0));
    Reader eve = community.person("eve");
    assertThatThrownBy(() -> accept(token, eve)).isInstanceOf(InvitedAnother.class);
    assertThatThrownBy(() -> join(token, "eve2")).isInstanceOf(InvitedAnother.class);
    assertThat(accept(token, ben)).isEqualTo("cellar");
    assertThat(roles(account("ben"), "cellar")).isEqualTo(REVIEWER);
    assertThat(roles(account("eve"), "cellar")).isNull();
  }

  @Test
  void anAddressThatHasAnAccountIsThatAccountsToAccept() {
    invite("ben@example.org", null);
    String token = token(mails().get(0));
    assertThat(database.inTransaction(() -> uses.get(Accepting.class).show(token)).known())
        .isEqualTo("ben");
    Reader eve = community.person("eve");
    assertThatThrownBy(() -> accept(token, eve)).isInstanceOf(InvitedAnother.class);
    accept(token, ben);
    assertThat(roles(account("ben"), "cellar")).isEqualTo(REVIEWER);
  }

  @Test
  void aLinkWorksOnce() {
    invite(null, "ben");
    String token = token(mails().get(0));
    accept(token, ben);
    assertThatThrownBy(() -> accept(token, ben)).isInstanceOf(InvitationRefused.class);
  }

  @Test
  void aLinkWorksForFourteenDays() {
    invite(null, "ben");
    String token = token(mails().get(0));
    uses.get(Clocks.class).shift(Duration.ofDays(14).plusMinutes(1));
    assertThatThrownBy(() -> accept(token, ben)).isInstanceOf(InvitationRefused.class);
    assertThat(open("cellar")).isEmpty();
  }

  @Test
  void whatIsTakenBackOpensNothingAndMailsNothing() {
    invite(null, "ben");
    String token = token(mails().get(0));
    invite("late@example.org", null);
    for (InvitationLine line : open("cellar")) {
      withdraw("cellar", line.id(), ada);
    }
    assertThatThrownBy(() -> accept(token, ben)).isInstanceOf(InvitationRefused.class);
    assertThat(mails()).isEmpty();
    assertThat(deeds()).contains("invitation-withdrawn");
  }

  @Test
  void aSecondInvitationTakesTheFirstOnesPlace() {
    invite(null, "ben");
    String first = token(mails().get(0));
    invite(null, "ben");
    assertThat(open("cellar")).hasSize(1);
    assertThatThrownBy(() -> accept(first, ben)).isInstanceOf(InvitationRefused.class);
    accept(token(mails().get(0)), ben);
  }

  @Test
  void onlyWhoGivesRolesInvitesSeesAndTakesBack() {
    invite("yard", "x@example.org", null, ada);
    String id = open("yard").get(0).id();
    assertThatThrownBy(() -> invite("yard", "y@example.org", null, ben))
        .isInstanceOf(Forbidden.class);
    assertThatThrownBy(() -> invite("cellar", "y@example.org", null, ben))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> withdraw("yard", id, ben)).isInstanceOf(Forbidden.class);
    assertThatThrownBy(() -> withdraw("cellar", id, ada)).isInstanceOf(NotFound.class);
    assertThat(open("yard")).hasSize(1);
  }

  @Test
  void anInvitationSaysWhomAndToWhat() {
    assertThatThrownBy(() -> invite(null, null)).isInstanceOf(Invalid.class);
    assertThatThrownBy(() -> invite("a@example.org", "ben")).isInstanceOf(Invalid.class);
    assertThatThrownBy(() -> invite("no address", null)).isInstanceOf(Invalid.class);
    assertThatThrownBy(() -> invite(null, "nobody")).isInstanceOf(Invalid.class);
    var none = new InvitationDraft("a@example.org", null, Set.of(), Set.of(), null);
    assertThatThrownBy(
            () -> database.inTransaction(() -> uses.get(Inviting.class).invite("yard", none, ada)))
        .isInstanceOf(Invalid.class);
  }

  @Test
  void rolesHeldAlreadyStay() {
    invite("yard", null, "ben", ada);
    accept(token(mails().get(0)), ben);
    var both = Set.of(Role.MODERATOR, Role.REVIEWER);
    var draft = new InvitationDraft(null, "ben", both, Set.of(), null);
    database.inTransaction(() -> uses.get(Inviting.class).invite("yard", draft, ada));
    accept(token(mails().get(0)), ben);
    assertThat(roles(account("ben"), "yard"))
        .containsExactlyInAnyOrder(Role.MODERATOR, Role.REVIEWER);
  }

  @Test
  void aReviewerLooksAfterTheLanguagesInvitedToAndThoseHeldAlready() {
    reviewer("fr", "pt-BR");
    Mail mail = mails().get(0);
    assertThat(mail.text()).contains("reviewer (French, Portuguese (Brazil))");
    accept(token(mail), ben);
    assertThat(languages("ben")).containsExactlyInAnyOrder("fr", "pt-BR");
    reviewer("es");
    accept(token(mails().get(0)), ben);
    assertThat(languages("ben")).containsExactlyInAnyOrder("es", "fr", "pt-BR");
    reviewer();
    accept(token(mails().get(0)), ben);
    assertThat(languages("ben")).isEmpty();
  }

  @Test
  void languagesAreForReviewersAndHaveTags() {
    assertThatThrownBy(() -> reviewer("the French")).isInstanceOf(Invalid.class);
    var draft = new InvitationDraft(null, "ben", Set.of(Role.CONTRIBUTOR), Set.of("fr"), null);
    database.inTransaction(() -> uses.get(Inviting.class).invite("yard", draft, ada));
    assertThat(open("yard").get(0).languages()).isEmpty();
  }

  private void reviewer(String... languages) {
    var draft = new InvitationDraft(null, "ben", REVIEWER, Set.of(languages), null);
    database.inTransaction(() -> uses.get(Inviting.class).invite("yard", draft, ada));
  }

  private Set<String> languages(String handle) {
    return database
        .inTransaction(() -> uses.get(SpaceMembership.class).member("yard", handle, ada))
        .languages();
  }

  private void invite(String email, String handle) {
    invite("cellar", email, handle, ada);
  }

  private void invite(String space, String email, String handle, Reader by) {
    var draft = new InvitationDraft(email, handle, REVIEWER, Set.of(), "es");
    database.inTransaction(() -> uses.get(Inviting.class).invite(space, draft, by));
  }

  private void withdraw(String space, String id, Reader by) {
    database.inTransaction(() -> uses.get(Inviting.class).withdraw(space, id, by));
  }

  private List<InvitationLine> open(String space) {
    return database.inTransaction(() -> uses.get(Inviting.class).open(space, ada));
  }

  private String accept(String token, Reader reader) {
    return database.inTransaction(() -> uses.get(Accepting.class).accept(token, reader));
  }

  private String join(String token, String handle) {
    var draft = new JoinDraft(handle, "Newcomer", null, "a lovely long day", "es", null);
    return database.inTransaction(() -> uses.get(Accepting.class).join(token, draft));
  }

  private List<Mail> mails() {
    var mails = new ArrayList<Mail>();
    OutboxInTests.empty(
        database,
        message -> uses.get(InvitationWording.class).write(message).ifPresent(mails::add));
    return mails;
  }

  private static String token(Mail mail) {
    return mail.text().split("token=")[1].split("\\s")[0];
  }

  private Account account(String handle) {
    return database.inTransaction(() -> uses.get(Accounts.class).find(handle)).orElseThrow();
  }

  private Set<Role> roles(Account account, String space) {
    var reader = new Reader(account.id(), account.handle(), 1, Set.of(), null, null);
    long id =
        database.inTransaction(() -> uses.get(Spaces.class).tree().find(space).orElseThrow().id());
    return community.again(reader).grants().get(id);
  }

  private List<String> deeds() {
    return database.inTransaction(() -> uses.get(AuditLog.class).latest(null, 100)).stream()
        .map(line -> line.deed())
        .toList();
  }
}
