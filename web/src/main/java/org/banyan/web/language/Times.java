package org.banyan.web.language;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/**
 * Moments in words. They are absolute, so that pages can be cached; a script makes them relative.
 */
@Named("times")
@RequestScoped
public class Times {

  @Inject private CurrentLanguage language;

  /** The day alone, such as 24 November 2025. */
  public String day(Instant moment) {
    return formatted(
        moment, language.getLocale(), DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG));
  }

  /** Day, hour and minute in UTC. */
  public String moment(Instant moment) {
    return moment(moment, language.getLocale());
  }

  /** The same in a language that no request has chosen. */
  public static String moment(Instant moment, Locale locale) {
    return formatted(
            moment,
            locale,
            DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT))
        + " UTC";
  }

  /** As machines read it. */
  public String iso(Instant moment) {
    return moment.toString();
  }

  private static String formatted(Instant moment, Locale locale, DateTimeFormatter formatter) {
    return formatter.withLocale(locale).format(moment.atZone(ZoneOffset.UTC));
  }
}
