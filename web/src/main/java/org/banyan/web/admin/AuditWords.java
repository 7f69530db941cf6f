package org.banyan.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.banyan.domain.audit.AuditLine;
import org.banyan.web.language.Texts;

/** Says the details of the record in words: roles and states are kept by their names. */
@Named("auditWords")
@RequestScoped
public class AuditWords {

  private static final Pattern LIST = Pattern.compile("\\[([A-Z_]*(?:, [A-Z_]+)*)]");
  private static final Pattern CHANGE = Pattern.compile("(.*) -> (.*)");

  /** Where the words for what a kind of deed changes are. */
  private static final Map<String, String> WORDS =
      Map.of(
          "account-trust-level", "admin.trust",
          "account-site-roles", "admin.siteRole",
          "account-suspended", "admin.accountState",
          "account-reinstated", "admin.accountState",
          "account-activated", "admin.accountState");

  @Inject private Texts texts;

  public String of(AuditLine line) {
    String prefix = WORDS.getOrDefault(line.deed(), "membership.role");
    Matcher change = CHANGE.matcher(line.detail());
    if (WORDS.containsKey(line.deed()) && change.matches()) {
      String before = words(prefix, change.group(1));
      String after = words(prefix, change.group(2));
      return texts.of("admin.fromTo", before, after);
    }
    if (line.deed().equals("roles-given") && line.detail().equals("none")) {
      return texts.of("admin.noRoles");
    }
    return LIST.matcher(line.detail()).matches() ? words(prefix, line.detail()) : line.detail();
  }

  private String words(String prefix, String value) {
    Matcher list = LIST.matcher(value);
    if (!list.matches()) {
      return word(prefix, value);
    }
    return list.group(1).isEmpty()
        ? texts.of("admin.noRoles")
        : Arrays.stream(list.group(1).split(", "))
            .map(one -> word(prefix, one))
            .collect(Collectors.joining(", "));
  }

  private String word(String prefix, String value) {
    return texts.orElse(prefix + "." + value.toLowerCase(Locale.ROOT), value);
  }
}
