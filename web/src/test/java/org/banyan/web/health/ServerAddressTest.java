package org.banyan.web.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ServerAddressTest {

  @Test
  void withoutSettingsItIsPort8080OfThisMachine() {
    assertThat(address(Map.of()).forPeople()).hasToString("http://localhost:8080/");
  }

  @Test
  void theOffsetShiftsThePort() {
    var settings = Map.of("BANYAN_HTTP_PORT", "9000", "BANYAN_PORT_OFFSET", "70");
    assertThat(address(settings).forPeople()).hasToString("http://localhost:9070/");
  }

  @Test
  void peopleAreSentToTheBaseUrlTheNodeAsksItself() {
    var address = address(Map.of("BANYAN_BASE_URL", "https://wiki.example.org/"));
    assertThat(address.forPeople()).hasToString("https://wiki.example.org/");
    assertThat(address.forItself()).hasToString("http://127.0.0.1:8080/");
  }

  @Test
  void aNodeBoundToOneAddressAsksItselfThere() {
    assertThat(address(Map.of("jboss.bind.address", "10.0.0.7")).forItself())
        .hasToString("http://10.0.0.7:8080/");
    assertThat(address(Map.of("jboss.bind.address", "0.0.0.0")).forItself())
        .hasToString("http://127.0.0.1:8080/");
  }

  private static ServerAddress address(Map<String, String> settings) {
    return ServerAddress.from(settings::get);
  }
}
