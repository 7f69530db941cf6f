package org.banyan.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CookiesTest {

  @Test
  void otherSitesFormsDoNotSendIt() {
    assertThat(Cookies.header("NAME", "v-1_x", 60, false))
        .isEqualTo("NAME=v-1_x; Path=/; Max-Age=60; HttpOnly; SameSite=Lax");
  }

  @Test
  void overTlsItStaysThere() {
    assertThat(Cookies.header("NAME", "", 0, true)).endsWith("; Secure");
  }
}
