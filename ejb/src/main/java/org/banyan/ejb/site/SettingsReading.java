package org.banyan.ejb.site;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.banyan.domain.account.AccountPolicy;
import org.banyan.domain.account.Person;
import org.banyan.domain.site.SiteWord;
import org.banyan.ejb.shared.SettingOrigin;
import org.banyan.ejb.shared.Settings;

/** Shows administrators every setting of the server with where it comes from; never a secret. */
@Stateless
public class SettingsReading {

  private static final String SITE_NAME = "BANYAN_SITE_NAME";
  private static final Set<String> SECRETS =
      Set.of(
          "BANYAN_ADMIN_PASSWORD",
          "BANYAN_DB_PASSWORD",
          "BANYAN_DEMO_PASSWORD",
          "BANYAN_OIDC_CLIENT_SECRET",
          "BANYAN_SMTP_PASSWORD");

  /** In the order of the documentation, with what is in force where nothing was set. */
  private static final Map<String, Function<Settings, String>> ALL = new LinkedHashMap<>();

  static {
    ALL.put("BANYAN_HTTP_PORT", settings -> "8080");
    ALL.put("BANYAN_PORT_OFFSET", settings -> "0");
    ALL.put("BANYAN_BASE_URL", Settings::baseUrl);
    none("BANYAN_TRUSTED_PROXIES");
    ALL.put("BANYAN_DATA", settings -> settings.dataFolder().toString());
    ALL.put("BANYAN_FILES", settings -> settings.filesFolder().toString());
    none("BANYAN_DB_URL", "BANYAN_DB_USER", "BANYAN_DB_PASSWORD", "BANYAN_ADMIN_PASSWORD");
    ALL.put("BANYAN_DEMO", settings -> "false");
    none("BANYAN_DEMO_PASSWORD");
    ALL.put(SITE_NAME, Settings::siteName);
    ALL.put("BANYAN_DEFAULT_LANGUAGE", Settings::defaultLanguage);
    none("BANYAN_SMTP_HOST");
    ALL.put("BANYAN_SMTP_PORT", settings -> "25");
    none("BANYAN_SMTP_USER", "BANYAN_SMTP_PASSWORD");
    ALL.put("BANYAN_SMTP_FROM", Settings::mailFrom);
    ALL.put("BANYAN_PAGE_LIMIT_KB", settings -> String.valueOf(settings.pageLimitKb()));
    ALL.put("BANYAN_FILE_LIMIT_MB", settings -> String.valueOf(settings.fileLimitMb()));
    ALL.put("BANYAN_LIMIT_CALLS", settings -> String.valueOf(settings.perMinute("CALLS")));
    ALL.put("BANYAN_LIMIT_DEEDS", settings -> String.valueOf(settings.perMinute("DEEDS")));
    ALL.put("BANYAN_LIMIT_ADDRESS", settings -> String.valueOf(settings.perMinute("ADDRESS")));
    ALL.put("BANYAN_LINK_CHECK", settings -> String.valueOf(settings.linkCheck()));
    ALL.put("BANYAN_NODE", settings -> "node1");
    ALL.put("BANYAN_TEST_CLOCK", settings -> "false");
    ALL.put("BANYAN_CLUSTER", settings -> "false");
    none("BANYAN_SEARCH_URL", "BANYAN_OIDC_ISSUER", "BANYAN_OIDC_CLIENT_ID");
    none("BANYAN_OIDC_CLIENT_SECRET");
  }

  private final AccountPolicy policy = new AccountPolicy();

  @Inject Settings settings;
  @Inject SiteWords words;

  public List<SettingLine> list(Person asking) {
    policy.requireAdministrator(asking);
    return ALL.keySet().stream().map(this::line).toList();
  }

  private SettingLine line(String name) {
    var said = words.of(SiteWord.NAME);
    if (name.equals(SITE_NAME) && said.isAny()) {
      return new SettingLine(name, said.text(), false, SettingOrigin.SCREEN);
    }
    String value = settings.value(name).orElseGet(() -> ALL.get(name).apply(settings));
    boolean secret = SECRETS.contains(name);
    String shown = secret ? value.isEmpty() ? "" : "…" : withoutParameters(name, value);
    return new SettingLine(name, shown, secret, SettingOrigin.of(name));
  }

  /** The address of a database may carry a password behind its question mark. */
  private static String withoutParameters(String name, String value) {
    return name.equals("BANYAN_DB_URL") ? value.replaceFirst("\\?.*", "?…") : value;
  }

  private static void none(String... names) {
    for (String name : names) {
      ALL.put(name, settings -> "");
    }
  }
}
