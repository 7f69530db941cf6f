package org.banyan.cli.exchange;

import jakarta.json.Json;
import java.net.http.HttpRequest;
import java.util.regex.Pattern;

/** How the command proves who it is: a token, or a name and a password. */
sealed interface SignIn {

  /** Makes ready for further calls. */
  void begin(Connection connection);

  void mark(HttpRequest.Builder request);

  /** Whether signing in again can help. */
  boolean canRenew();

  final class Token implements SignIn {
    private final String token;

    Token(String token) {
      this.token = token;
    }

    @Override
    public void begin(Connection connection) {}

    @Override
    public void mark(HttpRequest.Builder request) {
      request.header("Authorization", "Bearer " + token);
    }

    @Override
    public boolean canRenew() {
      return false;
    }
  }

  final class Password implements SignIn {
    private static final Pattern COOKIE = Pattern.compile("^(BANYAN_SESSION=[^;]+).*");

    private final String handle;
    private final String password;
    private String cookie = "";
    private String csrfToken = "";

    Password(String handle, String password) {
      this.handle = handle;
      this.password = password;
    }

    @Override
    public void begin(Connection connection) {
      cookie = "";
      var body = Json.createObjectBuilder().add("handle", handle).add("password", password).build();
      var answer = connection.sendOnce("POST", "/session", body);
      if (answer.status() == 401) {
        throw new ImportStopped("The server does not know " + handle + " with this password.");
      }
      if (!answer.isGood()) {
        throw new ImportStopped("Signing in failed: " + answer.reason());
      }
      csrfToken = answer.json().getString("csrfToken", "");
      answer.response().headers().allValues("Set-Cookie").forEach(this::keep);
    }

    private void keep(String setCookie) {
      var session = COOKIE.matcher(setCookie);
      if (session.matches()) {
        cookie = session.group(1);
      }
    }

    @Override
    public void mark(HttpRequest.Builder request) {
      if (!cookie.isEmpty()) {
        request.header("Cookie", cookie).header("X-CSRF-Token", csrfToken);
      }
    }

    @Override
    public boolean canRenew() {
      return true;
    }
  }
}
