package org.banyan.web.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/** Finds texts by key: {@code page.save} is the line {@code save} of the bundle of page. */
public final class Bundles {

  /** By language and key; an absent text is remembered as such. */
  private static final Map<String, Map<String, Optional<String>>> TEXTS = new ConcurrentHashMap<>();

  private static final Map<String, Properties> FILES = new ConcurrentHashMap<>();

  private static final int MOST = 5000;

  private Bundles() {}

  /** The pattern of a text, in the language or else in the first language. */
  public static Optional<String> find(String key, String language) {
    Map<String, Optional<String>> known =
        TEXTS.computeIfAbsent(language, tag -> new ConcurrentHashMap<>());
    Optional<String> text = known.get(key);
    if (text == null) {
      text = line(key, language).or(() -> line(key, LanguageChoice.OFFERED.get(0)));
      if (known.size() < MOST) {
        known.put(key, text);
      }
    }
    return text;
  }

  /** A pattern with its arguments set in. */
  public static String format(String pattern, Locale language, Object... arguments) {
    return pattern.indexOf('{') < 0
        ? pattern
        : new MessageFormat(pattern, language).format(arguments);
  }

  private static Optional<String> line(String key, String language) {
    int dot = key.indexOf('.');
    return dot < 1
        ? Optional.empty()
        : Optional.ofNullable(
            file(key.substring(0, dot), language).getProperty(key.substring(dot + 1)));
  }

  private static Properties file(String feature, String language) {
    String path = "/org/banyan/web/" + feature + "/texts_" + language + ".properties";
    Properties known = FILES.get(path);
    if (known == null) {
      known = read(path);
      if (FILES.size() < MOST) {
        FILES.put(path, known);
      }
    }
    return known;
  }

  private static Properties read(String path) {
    Properties properties = new Properties();
    try (InputStream in = Bundles.class.getResourceAsStream(path)) {
      if (in != null) {
        properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties;
  }
}
