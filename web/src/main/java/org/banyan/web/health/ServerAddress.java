package org.banyan.web.health;

import java.net.URI;
import java.util.function.UnaryOperator;

/** Where this node is found, by people and by itself, from its settings. */
record ServerAddress(URI forPeople, URI forItself) {

  static ServerAddress from(UnaryOperator<String> setting) {
    var port = number(setting, "BANYAN_HTTP_PORT", 8080) + number(setting, "BANYAN_PORT_OFFSET", 0);
    var given = setting.apply("BANYAN_BASE_URL");
    var people = isBlank(given) ? "http://localhost:" + port : given.replaceFirst("/$", "");
    return new ServerAddress(
        URI.create(people + "/"), URI.create("http://" + host(setting) + ":" + port + "/"));
  }

  private static String host(UnaryOperator<String> setting) {
    var bound = setting.apply("jboss.bind.address");
    return isBlank(bound) || bound.equals("0.0.0.0") ? "127.0.0.1" : bound;
  }

  private static int number(UnaryOperator<String> setting, String name, int otherwise) {
    var value = setting.apply(name);
    return isBlank(value) ? otherwise : Integer.parseInt(value);
  }

  private static boolean isBlank(String value) {
    return value == null || value.isBlank();
  }
}
