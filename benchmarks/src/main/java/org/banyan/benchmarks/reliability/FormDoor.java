package org.banyan.benchmarks.reliability;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.banyan.benchmarks.server.Answer;
import org.banyan.benchmarks.server.Wiki;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/**
 * As people write, without any script: opens the form, changes the text, sends every field back.
 */
final class FormDoor extends Door {
  private static final String ACTION = "";

  private final Wiki wiki;
  private final PageAddress page;

  FormDoor(Wiki wiki, PageAddress page) {
    this.wiki = wiki;
    this.page = page;
  }

  @Override
  Draft read() throws IOException {
    Document document = Jsoup.parse(wiki.open(page.form()).expectGood().text());
    FormElement form = form(document);
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put(ACTION, form.attr("action").isEmpty() ? page.form() : form.attr("action"));
    form.formData().forEach(field -> fields.put(field.key(), field.value()));
    Element save =
        form.selectFirst(
            "button[type=submit][name], button:not([type])[name], input[type=submit][name]");
    if (save != null) {
      fields.put(save.attr("name"), save.attr("value"));
    }
    return new Draft(text(form).wholeText().replace("\r\n", "\n"), 0, fields);
  }

  @Override
  Answer send(Draft draft, String body, String token) throws IOException {
    Map<String, String> fields = new LinkedHashMap<>(draft.fields());
    String action = fields.remove(ACTION);
    fields.replaceAll((name, value) -> filled(name, value, draft, body, token));
    String sent =
        fields.entrySet().stream()
            .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
            .collect(Collectors.joining("&"));
    return wiki.submit(action, sent);
  }

  /** A form acknowledges by leading away from itself to the page. */
  @Override
  Integer acknowledged(Answer answer) {
    boolean leads = answer.status() == 302 || answer.status() == 303;
    boolean away = answer.header("Location").filter(to -> to.contains(page.reading())).isPresent();
    boolean back = answer.header("Location").filter(to -> to.contains("/edit")).isPresent();
    return leads && away && !back ? Journal.UNNAMED : null;
  }

  @Override
  boolean keepsTheTexts(Answer answer, String token) {
    return answer.text().contains("token-" + token);
  }

  private static String filled(String name, String value, Draft draft, String body, String token) {
    if (value.replace("\r\n", "\n").equals(draft.body())) {
      return body.replace("\n", "\r\n");
    }
    return name.endsWith("summary") ? token : value;
  }

  private static FormElement form(Document document) {
    return document.forms().stream()
        .filter(form -> form.selectFirst("textarea") != null)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("No form to write in: " + document.title()));
  }

  private static Element text(FormElement form) {
    return form.select("textarea").stream()
        .max((one, other) -> Integer.compare(one.wholeText().length(), other.wholeText().length()))
        .orElseThrow();
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
