package org.banyan.domain.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import org.banyan.domain.account.Person;
import org.banyan.domain.account.SiteRole;
import org.junit.jupiter.api.Test;

class GrantTest {

  private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

  @Test
  void everyGrantAllowsReadingAndElseOnlyWhatItNames() {
    var moderating = new Grant(Set.of(Scope.MODERATE), null);
    assertThat(moderating.allows(Scope.READ)).isTrue();
    assertThat(moderating.allows(Scope.MODERATE)).isTrue();
    assertThat(moderating.allows(Scope.WRITE)).isFalse();
    assertThat(moderating.allows(Scope.ADMIN)).isFalse();
  }

  @Test
  void aGrantCoversWhatIsNowhereWiderAndEndsNoLater() {
    var writing = new Grant(Set.of(Scope.WRITE), NOON);
    assertThat(writing.covers(writing)).isTrue();
    assertThat(writing.covers(new Grant(Set.of(Scope.READ), NOON.minusSeconds(1)))).isTrue();
    assertThat(writing.covers(new Grant(Set.of(Scope.WRITE, Scope.ADMIN), NOON))).isFalse();
    assertThat(writing.covers(new Grant(Set.of(Scope.WRITE), NOON.plusSeconds(1)))).isFalse();
    assertThat(writing.covers(new Grant(Set.of(Scope.WRITE), null))).isFalse();
    assertThat(Grant.WHOLE.covers(writing)).isTrue();
  }

  @Test
  void withoutTheScopeForItNobodyIsAdministrator() {
    var admin = new Person(1, "ada", "Ada", 3, Set.of(SiteRole.ADMINISTRATOR), "en");
    assertThat(new Grant(Set.of(Scope.WRITE), null).limit(admin).administrator()).isFalse();
    assertThat(new Grant(Set.of(Scope.ADMIN), null).limit(admin).administrator()).isTrue();
  }
}
