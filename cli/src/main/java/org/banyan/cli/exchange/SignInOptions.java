package org.banyan.cli.exchange;

import java.util.Map;
import picocli.CommandLine.Option;

/** Who is importing. Secrets best come from the environment: command lines are seen by everyone. */
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

  @Option(
      names = "--token",
      paramLabel = "TOKEN",
      description =
          "An access token itself; others on this machine see it, so the environment is better.")
  String token;

  /** A token that is given counts before a password, one of the environment after it. */
  SignIn signIn(Map<String, String> environment) {
    if (token != null) {
      return new SignIn.Token(token);
    }
    if (user != null) {
      return new SignIn.Password(user, password(environment));
    }
    var known = environment.get(tokenVariable);
    if (known == null) {
      throw new ImportStopped("Say who you are: --user, or " + tokenVariable + ".");
    }
    return new SignIn.Token(known);
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
