package org.banyan.web.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NetworksTest {

  @ParameterizedTest
  @CsvSource({
    "10.0.0.7, 10.0.0.7, true",
    "10.0.0.7, 10.0.0.8, false",
    "192.168.1.0/24, 192.168.1.200, true",
    "192.168.1.0/24, 192.168.2.1, false",
    "0.0.0.0/0, 203.0.113.9, true",
    "fd00::/8, fd12::1, true",
    "fd00::/8, fe80::1, false",
    "10.0.0.0/8, fd12::1, false"
  })
  void aNetworkContainsWhatSharesItsPrefix(String network, String address, boolean inside)
      throws Exception {
    assertThat(Networks.of(List.of(network)).contain(InetAddress.getByName(address)))
        .isEqualTo(inside);
  }

  @ParameterizedTest
  @ValueSource(strings = {"fade.be", "localhost", "", "unknown", "1.2.3", "10.0.0.7:80", "::g"})
  void whatIsNotAnAddressIsNotLookedUp(String text) {
    assertThat(Networks.address(text)).isEmpty();
  }

  @Test
  void noSettingsTrustNobody() {
    assertThat(Networks.of(List.of()).isEmpty()).isTrue();
  }
}
