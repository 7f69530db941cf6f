package org.banyan.ear.writing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.banyan.ear.browser.BrowserWindow;
import org.banyan.ear.community.Newcomer;

/** A window in which somebody writes pages of the village. */
record Desk(BrowserWindow window) {

  private static final String PLACE = "/w/village/";

  static Desk at(BrowserWindow window) {
    return new Desk(window.comeBack("villager", Newcomer.PASSWORD));
  }

  Desk begin(String title, String body) {
    window.open("/new?space=village");
    return type("title", title).type("body", body);
  }

  Desk edit(String slug) {
    window.open(PLACE + slug + "/edit");
    return this;
  }

  Desk type(String field, String text) {
    field(field).fill(text);
    return this;
  }

  /** Types more than the browser would let one type. */
  Desk force(String field, String text) {
    field(field).evaluate("(input, text) => { input.value = text; }", text);
    return this;
  }

  Desk save() {
    return press("#save");
  }

  Desk look() {
    return press("#look");
  }

  private Desk press(String button) {
    window.press(button);
    return this;
  }

  Locator field(String name) {
    return window.page().locator("#writing [name=" + name + "]");
  }

  String body() {
    return field("body").inputValue();
  }

  /** That the save led to the page, and that the page says this. */
  Desk expectPage(String slug, String... words) {
    assertThat(window.page()).hasURL(Pattern.compile(PLACE + slug + "$"));
    for (String word : words) {
      assertThat(window.page().locator("main")).containsText(word);
    }
    return this;
  }

  Desk expectKept(String title, String body) {
    assertThat(field("title")).hasValue(title);
    assertThat(field("body")).hasValue(body);
    return this;
  }

  /** That the screen says what is wrong; the browser's word for the status was meant. */
  Desk expectProblem(int status, String words) {
    assertThat(window.page().locator("#problems")).containsText(words);
    return expectStatus(status);
  }

  Desk expectStatus(int status) {
    org.assertj.core.api.Assertions.assertThat(window.takeTroubles())
        .allMatch(trouble -> trouble.contains("status of " + status));
    return this;
  }
}
