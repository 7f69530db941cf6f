package org.banyan.web.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import org.banyan.domain.audit.AuditLine;
import org.banyan.web.language.Bundles;
import org.banyan.web.language.Texts;
import org.junit.jupiter.api.Test;

class AuditWordsTest {

  private final AuditWords english = words("en");
  private final AuditWords french = words("fr");

  @Test
  void whoGotRolesWhereIsSaidInWords() {
    var given = line("roles-given", "admin in help", "[COORDINATOR, REVIEWER]");
    assertThat(english.target(given)).isEqualTo("admin in help");
    assertThat(french.target(given)).isEqualTo("admin dans help");
    assertThat(english.of(given)).isEqualTo("Coordinator, Reviewer");
    assertThat(english.of(line("roles-given", "a in b", "none"))).isEqualTo("none");
    assertThat(english.of(line("invitation-sent", "a@b.c in d", "[REVIEWER] fr")))
        .isEqualTo("Reviewer fr");
  }

  @Test
  void whatAnExportTookIsCountedAsPeopleCount() {
    assertThat(english.of(line("export", "ghana", "1 pages"))).isEqualTo("one page");
    assertThat(english.of(line("export", "ghana", "1 page"))).isEqualTo("one page");
    assertThat(french.of(line("export", "ghana", "12 pages"))).isEqualTo("12 pages");
    assertThat(french.of(line("export", "ghana", "0 pages"))).isEqualTo("aucune page");
    assertThat(english.target(line("export", "space:ghana", "1 pages"))).isEqualTo("ghana");
    assertThat(english.of(line("page-destroyed", "a/b", "“Old”, 1 revisions")))
        .isEqualTo("“Old”, one revision");
  }

  @Test
  void scopesTextsAndMailsHaveTheirNames() {
    assertThat(french.of(line("token-made", "cron (1)", "read admin")))
        .isEqualTo("lire, administrer");
    assertThat(english.target(line("site-changed", "conduct", ""))).isEqualTo("Code of conduct");
    assertThat(english.target(line("mail-sent-again", "password-reset", "")))
        .isEqualTo("New password");
  }

  @Test
  void whatChangedOfASpaceIsSaidInWords() {
    assertThat(english.of(line("space-visibility", "a", "INHERITED -> PRIVATE")))
        .isEqualTo("taken from above → Private");
    assertThat(french.of(line("space-review-policy", "a", "OPEN -> SENSITIVE")))
        .endsWith("chaque texte attend une relecture");
    assertThat(english.of(line("space-parent", "a", "africa -> ROOT")))
        .isEqualTo("africa → under no other");
    assertThat(english.of(line("space-key", "b", "a -> b"))).isEqualTo("a → b");
    assertThat(french.of(line("space-made", "a", "PRIVATE"))).isEqualTo("Privé");
  }

  @Test
  void whySomebodyCouldNotSignInIsSaidInWords() {
    assertThat(english.of(line("sign-in-failed", "", "UNKNOWN_NAME")))
        .isEqualTo("nobody has this name");
    assertThat(english.of(line("sign-in-refused", "a", "SUSPENDED"))).isEqualTo("suspended");
  }

  @Test
  void whatPeopleWroteStaysAsItIs() {
    assertThat(english.of(line("private-space-entered", "a", "[SIC] to look -> see")))
        .isEqualTo("[SIC] to look -> see");
    assertThat(english.target(line("token-made", "this in that", "read")))
        .isEqualTo("this in that");
  }

  private static AuditLine line(String deed, String target, String detail) {
    return new AuditLine(1, Instant.EPOCH, "ada", deed, target, detail);
  }

  private static AuditWords words(String language) {
    var words = new AuditWords();
    words.texts =
        new Texts() {
          @Override
          public String of(String key, Object... arguments) {
            String pattern = Bundles.find(key, language).orElse(key);
            return Bundles.format(pattern, Locale.forLanguageTag(language), arguments);
          }

          @Override
          public String orElse(String key, String words) {
            return Bundles.find(key, language).orElse(words);
          }
        };
    return words;
  }
}
