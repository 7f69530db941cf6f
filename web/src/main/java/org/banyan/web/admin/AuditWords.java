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

/** Says the record in words: roles, states, rules and numbers are kept by their names. */
@Named("auditWords")
@RequestScoped
public class AuditWords {

  private static final Pattern LIST = Pattern.compile("\\[([A-Z_]*(?:, [A-Z_]+)*)](.*)");
  private static final Pattern CHANGE = Pattern.compile("(.*) -> (.*)");
  private static final Pattern IN_SPACE = Pattern.compile("(\\S+) in (\\S+)");
  private static final Pattern PAGES = Pattern.compile("([0-9]{1,9}) pages?");
  private static final Pattern DESTROYED = Pattern.compile("(?s)(“.*”), ([0-9]{1,9}) revisions");
  private static final String ROLES = "membership.role";
  private static final String STATES = "admin.accountState";

  /** Where the words for the details of a kind of deed are. */
  private static final Map<String, String> DETAILS =
      Map.ofEntries(
          Map.entry("account-trust-level", "admin.trust"),
          Map.entry("account-site-roles", "admin.siteRole"),
          Map.entry("account-suspended", STATES),
          Map.entry("account-reinstated", STATES),
          Map.entry("account-activated", STATES),
          Map.entry("sign-in-refused", STATES),
          Map.entry("sign-in-failed", "admin.signInFailure"),
          Map.entry("roles-given", ROLES),
          Map.entry("invitation-sent", ROLES),
          Map.entry("invitation-withdrawn", ROLES),
          Map.entry("invitation-accepted", ROLES),
          Map.entry("space-made", "space.visibility"),
          Map.entry("space-visibility", "space.visibility"),
          Map.entry("space-contribution", "space.contribution"),
          Map.entry("space-review-policy", "page.policy"),
          Map.entry("token-made", "token.scope"));

  /** Where the words for what a kind of deed is about are. */
  private static final Map<String, String> TARGETS =
      Map.of("site-changed", "site", "mail-sent-again", "admin.mailKind");

  @Inject Texts texts;

  /** What it was done to. */
  public String target(AuditLine line) {
    String prefix = TARGETS.get(line.deed());
    Matcher inSpace = IN_SPACE.matcher(line.target());
    if (prefix != null) {
      return word(prefix, line.target());
    }
    return ROLES.equals(DETAILS.get(line.deed())) && inSpace.matches()
        ? texts.of("admin.inSpace", inSpace.group(1), inSpace.group(2))
        : line.target().replaceFirst("^space:", "");
  }

  /** What else is known of it. */
  public String of(AuditLine line) {
    Matcher change = CHANGE.matcher(line.detail());
    if (changes(line) && change.matches()) {
      String before = words(line, change.group(1));
      String after = words(line, change.group(2));
      return texts.of("admin.fromTo", before, after);
    }
    if (line.deed().equals("roles-given") && line.detail().equals("none")) {
      return texts.of("admin.noRoles");
    }
    if (line.deed().equals("token-made")) {
      return each(DETAILS.get(line.deed()), line.detail().split(" "));
    }
    return counted(line).isEmpty() ? words(line, line.detail()) : counted(line);
  }

  private static boolean changes(AuditLine line) {
    return DETAILS.containsKey(line.deed()) || line.deed().startsWith("space-");
  }

  private String counted(AuditLine line) {
    Matcher pages = PAGES.matcher(line.detail());
    Matcher destroyed = DESTROYED.matcher(line.detail());
    if (line.deed().equals("export") && pages.matches()) {
      return texts.of("admin.pages", Integer.valueOf(pages.group(1)));
    }
    return line.deed().equals("page-destroyed") && destroyed.matches()
        ? texts.of("admin.revisions", destroyed.group(1), Integer.valueOf(destroyed.group(2)))
        : "";
  }

  private String words(AuditLine line, String value) {
    String prefix = DETAILS.get(line.deed());
    Matcher list = LIST.matcher(value);
    if (prefix == null || !list.matches()) {
      return prefix == null ? place(value) : word(prefix, value);
    }
    String roles =
        list.group(1).isEmpty()
            ? texts.of("admin.noRoles")
            : each(prefix, list.group(1).split(", "));
    return roles + list.group(2);
  }

  private String place(String value) {
    return value.equals("ROOT") ? texts.of("admin.noParent") : value;
  }

  private String each(String prefix, String... values) {
    return Arrays.stream(values).map(one -> word(prefix, one)).collect(Collectors.joining(", "));
  }

  private String word(String prefix, String value) {
    return value.equals("INHERITED")
        ? texts.of("admin.inherited")
        : texts.orElse(prefix + "." + value.toLowerCase(Locale.ROOT), value);
  }
}
