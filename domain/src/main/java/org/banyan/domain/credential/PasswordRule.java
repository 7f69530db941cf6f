package org.banyan.domain.credential;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.banyan.domain.shared.Invalid;

/** Which passwords are too weak to be anybody's; nothing about their make-up beyond that. */
public final class PasswordRule {

  public static final int LEAST = 10;
  public static final int MOST = 200;

  private static final int FEWEST_CHARACTERS = 4;
  private static final Pattern AROUND = Pattern.compile("^[^\\p{L}]++|[^\\p{L}]++$");
  private static final String RUNS =
      "01234567890123456789 98765432109876543210 abcdefghijklmnopqrstuvwxyzabcdefghij "
          + "qwertyuiopasdfghjklzxcvbnm azertyuiopqsdfghjklmwxcvbn qwertzuiopasdfghjklyxcvbnm "
          + "1q2w3e4r5t6y7u8i9o0p0 q1w2e3r4t5y6u7i8o9p0 1qaz2wsx3edc4rfv5tgb6yhn7ujm";

  /** Words that with any digits and signs around them are the first to be guessed. */
  private static final Set<String> COMMON =
      Set.of(
          "abc",
          "pass",
          "password",
          "passwort",
          "passw0rd",
          "motdepasse",
          "contrasena",
          "contraseña",
          "senha",
          "qwerty",
          "qwertz",
          "azerty",
          "qwertyuiop",
          "qwertzuiop",
          "azertyuiop",
          "asdfghjkl",
          "letmein",
          "welcome",
          "willkommen",
          "bienvenue",
          "bienvenido",
          "admin",
          "administrator",
          "administrateur",
          "administrador",
          "superuser",
          "changeme",
          "changeit",
          "default",
          "secret",
          "topsecret",
          "supersecret",
          "iloveyou",
          "jetaime",
          "teamo",
          "tequiero",
          "sunshine",
          "princess",
          "princesse",
          "princesa",
          "football",
          "futbol",
          "baseball",
          "basketball",
          "superman",
          "batman",
          "spiderman",
          "starwars",
          "pokemon",
          "dragon",
          "monkey",
          "master",
          "shadow",
          "michael",
          "jennifer",
          "jordan",
          "charlie",
          "summer",
          "winter",
          "spring",
          "autumn",
          "january",
          "february",
          "december",
          "monday",
          "friday",
          "whatever",
          "trustno",
          "freedom",
          "liverpool",
          "barcelona",
          "chelsea",
          "arsenal",
          "computer",
          "internet",
          "samsung",
          "google",
          "facebook",
          "linkedin",
          "microsoft",
          "windows",
          "hello",
          "helloworld",
          "bonjour",
          "banyan",
          "wiki",
          "login",
          "access",
          "testing",
          "test",
          "testtest",
          "tester",
          "guest",
          "user",
          "username",
          "passwordpassword",
          "mypassword",
          "newpassword",
          "thepassword",
          "yourpassword",
          "passphrase",
          "adminadmin",
          "rootroot",
          "letmeinplease",
          "iloveyouall",
          "abcabcabc",
          "qweasdzxc",
          "qazwsxedc",
          "zaqwsxcde",
          "asdasdasd",
          "qweqweqwe",
          "zxcvbnm",
          "asdfasdf",
          "asdfghjklqwertyuiop",
          "socialsecurity",
          "securitesociale",
          "seguridadsocial",
          "correcthorsebatterystaple");

  private PasswordRule() {}

  /** Refuses a password that is too short, too long, common, or one's own name. */
  public static void require(String password, String handle, String email) {
    int length = password == null ? 0 : password.codePointCount(0, password.length());
    if (length < LEAST) {
      throw refused("password-short", "A password has at least " + LEAST + " characters.");
    }
    if (length > MOST) {
      throw refused("password-long", "A password has at most " + MOST + " characters.");
    }
    if (isGuessable(password, handle, email)) {
      throw refused("password-common", "This password is too easy to guess.");
    }
  }

  private static boolean isGuessable(String password, String handle, String email) {
    var lower = Normalizer.normalize(password, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    var bare = AROUND.matcher(lower).replaceAll("");
    return lower.codePoints().distinct().count() < FEWEST_CHARACTERS
        || RUNS.contains(lower)
        || bare.length() < 3 && RUNS.contains(lower.replaceAll("[^0-9]", ""))
        || COMMON.contains(bare)
        || COMMON.contains(plain(bare))
        || isName(lower, bare, handle)
        || email != null && isName(lower, bare, email.split("@", 2)[0])
        || lower.equalsIgnoreCase(email);
  }

  private static boolean isName(String lower, String bare, String name) {
    return name != null && (lower.equals(name) || bare.equals(name));
  }

  /** Letters for the signs that are usually put in their place. */
  private static String plain(String text) {
    return text.replace('@', 'a')
        .replace('4', 'a')
        .replace('0', 'o')
        .replace('1', 'i')
        .replace('3', 'e')
        .replace('$', 's')
        .replace('5', 's')
        .replace('7', 't');
  }

  private static Invalid refused(String code, String message) {
    return new Invalid("password", code, message);
  }
}
