package org.banyan.ejb.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.banyan.domain.access.Reader;
import org.banyan.domain.access.Role;
import org.banyan.domain.access.Visibility;
import org.banyan.domain.audit.AuditLine;
import org.banyan.domain.audit.AuditLog;
import org.banyan.domain.membership.LastCoordinator;
import org.banyan.domain.shared.NotFound;
import org.banyan.domain.shared.Unauthenticated;
import org.banyan.ejb.page.Community;
import org.banyan.ejb.shared.Database;
import org.banyan.ejb.shared.OnBothDatabases;
import org.banyan.ejb.shared.UseCases;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class LeavingTest {

  private final Database database;
  private final UseCases uses;
  private final Community community;
  private Reader ada;
  private Reader ben;

  LeavingTest(Database database) {
    this.database = database;
    uses = UseCases.on(database);
    community = new Community(database, uses);
  }

  @BeforeEach
  void aPrivateSpaceWithAMember() {
    ada = community.person("ada");
    ben = community.person("ben");
    community.space("cellar", null, Visibility.PRIVATE, ada);
    ada = community.again(ada);
    grant("ben", Role.REVIEWER, Role.CONTRIBUTOR);
    ben = community.again(ben);
  }

  @Test
  void aMemberLeavesAndThatIsOnRecord() {
    leave(ben);
    assertThat(members()).containsExactly("ada");
    List<AuditLine> record = database.inTransaction(() -> uses.get(AuditLog.class).latest(null, 1));
    assertThat(record.get(0).deed()).isEqualTo("roles-given");
    assertThat(record.get(0).target()).isEqualTo("ben in cellar");
    assertThat(record.get(0).detail()).isEqualTo("none");
    assertThat(record.get(0).handle()).isEqualTo("ben");
  }

  @Test
  void theLastCoordinatorStaysUntilAnotherIsNamed() {
    assertThatThrownBy(() -> leave(ada)).isInstanceOf(LastCoordinator.class);
    assertThat(members()).containsExactly("ada", "ben");
    grant("ben", Role.COORDINATOR);
    leave(ada);
    ada = ben;
    assertThat(members()).containsExactly("ben");
  }

  @Test
  void onlyMembersLeave() {
    Reader cyd = community.person("cyd");
    assertThatThrownBy(() -> leave(cyd)).isInstanceOf(NotFound.class);
    community.space("yard", null, Visibility.PUBLIC, ada);
    assertThatThrownBy(() -> leave("yard", cyd)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> leave("yard", Reader.GUEST)).isInstanceOf(Unauthenticated.class);
  }

  private List<String> members() {
    return database.inTransaction(
        () ->
            uses.get(SpaceMembership.class).members("cellar", community.again(ada)).stream()
                .map(Member::handle)
                .toList());
  }

  private void grant(String handle, Role... roles) {
    database.inTransaction(
        () ->
            uses.get(SpaceMembership.class).grant("cellar", handle, Set.of(roles), Set.of(), ada));
  }

  private void leave(Reader reader) {
    leave("cellar", reader);
  }

  private void leave(String space, Reader reader) {
    database.inTransaction(() -> uses.get(SpaceMembership.class).leave(space, reader));
  }
}
