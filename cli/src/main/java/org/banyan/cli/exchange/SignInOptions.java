package org.banyan.cli.exchange;

import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Who is importing. Secrets come from the environment: command lines are seen by everyone. */
final class SignInOptions {

  @Option(
      names = "--url",
      paramLabel = "URL",
      defaultValue = "http://localhost:8080",
      description = "Address of the wiki (${DEFAULT-VALUE}).")
  String url;

  @Option(names = "--user", paramLabel = "HANDLE", description = "Handle to sign in with.")
  String user;

  @Option(
      names = "--password-from-env",
      paramLabel = "NAME",
      defaultValue = "BANYAN_PASSWORD",
      description =
          "Environment variable with the password (${DEFAULT-VALUE}); asked for if it is not set.")
  String passwordVariable;

  @Option(
      names = "--token-from-env",
      paramLabel = "NAME",
      defaultValue = "BANYAN_TOKEN",
      description =
          "Environment variable with an access token (${DEFAULT-VALUE}), used where no --user is given.")
  String tokenVariable;

  /** Empty if nobody is named. */
  Optional<SignIn> signIn(Map<String, String> environment) {
    if (user != null) {
      return Optional.of(new SignIn.Password(user, password(environment)));
    }
    return Optional.ofNullable(environment.get(tokenVariable)).map(SignIn.Token::new);
  }

  private String password(Map<String, String> environment) {
    var password = environment.get(passwordVariable);
    if (password != null) {
      return password;
    }
    if (System.console() == null) {
      throw new ImportStopped("Set " + passwordVariable + " to the password of " + user + ".");
    }
    return new String(System.console().readPassword("Password of %s: ", user));
  }
}
