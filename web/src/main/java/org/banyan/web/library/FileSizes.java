package org.banyan.web.library;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.NumberFormat;
import org.banyan.web.language.CurrentLanguage;
import org.banyan.web.language.Texts;

/** Sizes as people say them, as {@code #{sizes.of(bytes)}}; a KB is 1,000 bytes. */
@Named("sizes")
@RequestScoped
public class FileSizes {

  private static final String[] UNITS = {"bytes", "kb", "mb", "gb"};

  @Inject private CurrentLanguage language;
  @Inject private Texts texts;

  public String of(long bytes) {
    double size = bytes;
    int unit = 0;
    while (size >= 1000 && unit < UNITS.length - 1) {
      size /= 1000;
      unit++;
    }
    NumberFormat numbers = NumberFormat.getInstance(language.getLocale());
    numbers.setMaximumFractionDigits(unit > 1 && size < 10 ? 1 : 0);
    return texts.word("library.size", UNITS[unit]).replace("#", numbers.format(size));
  }
}
