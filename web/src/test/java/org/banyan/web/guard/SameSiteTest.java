package org.banyan.web.guard;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SameSiteTest {

  @Test
  void ourOwnPagesMayAsk() {
    assertThat(SameSite.isOurs(with("Sec-Fetch-Site", "same-origin"))).isTrue();
    assertThat(SameSite.isOurs(with("Origin", "https://wiki.example"))).isTrue();
  }

  @Test
  void otherSitesMayNot() {
    assertThat(SameSite.isOurs(with("Sec-Fetch-Site", "cross-site"))).isFalse();
    assertThat(SameSite.isOurs(with("Sec-Fetch-Site", "same-site"))).isFalse();
    assertThat(SameSite.isOurs(with("Origin", "https://evil.example"))).isFalse();
    assertThat(SameSite.isOurs(with("Origin", "https://not-wiki.example"))).isFalse();
    assertThat(SameSite.isOurs(with("Origin", "null"))).isFalse();
  }

  @Test
  void programsSayNeither() {
    assertThat(SameSite.isOurs(with("User-Agent", "curl"))).isTrue();
  }

  private static HttpServletRequest with(String header, String value) {
    Map<String, String> headers = Map.of(header, value, "Host", "wiki.example");
    return (HttpServletRequest)
        Proxy.newProxyInstance(
            SameSiteTest.class.getClassLoader(),
            new Class<?>[] {HttpServletRequest.class},
            (proxy, method, arguments) -> headers.get(arguments[0]));
  }
}
