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
  private static final String SUBMIT = "input[type=submit], button:not([type=button])";
  // No field of a form is called like these.
  private static final String ACTION = "@action";
  private static final String TEXT = "@text";

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
    Element text = form.selectFirst("textarea");
    Map<String, String> fields = new LinkedHashMap<>();
    form.formData().forEach(field -> fields.put(field.key(), field.value()));
    form.select(SUBMIT).forEach(button -> fields.remove(button.attr("name")));
    Element save = form.selectFirst(SUBMIT);
    fields.put(save.attr("name"), save.attr("value"));
    fields.put(ACTION, form.attr("action").isEmpty() ? page.form() : form.attr("action"));
    fields.put(TEXT, text.attr("name"));
    return new Draft(written(text), 0, fields);
  }

  /** As a browser shows it: the line end right after the tag is not part of the text. */
  private static String written(Element text) {
    String whole = text.wholeText().replace("\r\n", "\n");
    return whole.startsWith("\n") ? whole.substring(1) : whole;
  }

  @Override
  Answer send(Draft draft, String body, String token) throws IOException {
    Map<String, String> fields = new LinkedHashMap<>(draft.fields());
    String action = fields.remove(ACTION);
    fields.put(fields.remove(TEXT), body.replace("\n", "\r\n"));
    fields.put("summary", token);
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

  private static FormElement form(Document document) {
    return document.forms().stream()
        .filter(form -> form.selectFirst("textarea") != null)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("No form to write in: " + document.title()));
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
