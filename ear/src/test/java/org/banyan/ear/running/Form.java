package org.banyan.ear.running;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.FormElement;

/** A form of a page, with what it was shown with. */
record Form(String action, Map<String, String> fields) {

  private static final String BUTTONS = "input[type=submit], button";

  /** The form of the page that has a button of this name. */
  static Form with(String button, String html) {
    for (var form : Jsoup.parse(html).forms()) {
      if (!form.select(BUTTONS).select("[name=" + button + "]").isEmpty()) {
        return new Form(form.attr("action"), shown(form, button));
      }
    }
    throw new AssertionError("No form with the button " + button + " in\n" + html);
  }

  private static Map<String, String> shown(FormElement form, String button) {
    Map<String, String> fields = new LinkedHashMap<>();
    form.formData().forEach(field -> fields.put(field.key(), field.value()));
    form.select(BUTTONS).forEach(other -> fields.remove(other.attr("name")));
    fields.put(button, button);
    return fields;
  }

  Map<String, String> filled(Map<String, String> typed) {
    Map<String, String> all = new LinkedHashMap<>(fields);
    all.putAll(typed);
    return all;
  }

  static String encoded(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
