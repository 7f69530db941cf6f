package org.banyan.web.pagecache;

import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.Instant;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.banyan.web.language.Bundles;
import org.banyan.web.language.Times;

/** Says at the head of a kept page that it may be old. */
final class OutageNotice {

  private static final Pattern MAIN = Pattern.compile("<main\\b[^>]*>");

  private OutageNotice() {}

  /**
   * The page with the notice.
   *
   * @param at when it was last known to be as it is
   */
  static byte[] into(byte[] page, String language, Instant at) {
    Locale locale = Locale.forLanguageTag(language);
    String words = Bundles.find("pagecache.kept", language).orElseThrow();
    String said = new MessageFormat(words, locale).format(new Object[] {Times.moment(at, locale)});
    String notice = "<div class=\"notice care\" role=\"status\"><p>" + said + "</p></div>";
    return MAIN.matcher(new String(page, StandardCharsets.UTF_8))
        .replaceFirst(main -> Matcher.quoteReplacement(main.group() + notice))
        .getBytes(StandardCharsets.UTF_8);
  }
}
