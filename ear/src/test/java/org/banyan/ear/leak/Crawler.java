package org.banyan.ear.leak;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Queue;
import java.util.stream.Stream;
import org.banyan.ear.running.Answer;
import org.banyan.ear.running.Rest;
import org.jsoup.Jsoup;

/** Goes wherever links and redirects lead, and keeps every answer by its address. */
final class Crawler {

  private static final int MOST = 1_500;
  private static final java.util.regex.Pattern NOT_FOLLOWED =
      java.util.regex.Pattern.compile(
          "/assets/|/jakarta.faces.resource/|[?&](lang|theme|view)=|^/logout|^/login\\?");

  private final Rest visitor;
  private final Map<String, Answer> answers = new LinkedHashMap<>();
  private final Queue<String> ahead = new ArrayDeque<>();

  private Crawler(Rest visitor) {
    this.visitor = visitor;
  }

  static Map<String, Answer> crawl(Rest visitor, Collection<String> seeds) {
    var crawler = new Crawler(visitor);
    crawler.ahead.addAll(seeds);
    crawler.goOn();
    return crawler.answers;
  }

  private void goOn() {
    while (!ahead.isEmpty()) {
      var address = ahead.poll();
      if (!answers.containsKey(address)) {
        if (answers.size() == MOST) {
          throw new AssertionError("The site has no end: " + answers.keySet());
        }
        var answer = visitor.page(address);
        answers.put(address, answer);
        links(address, answer).forEach(ahead::add);
      }
    }
  }

  private static Stream<String> links(String from, Answer answer) {
    var inText =
        answer.header("Content-Type").orElse("").startsWith("text/html")
            ? Jsoup.parse(answer.body())
                .select("[href]:not([rel=nofollow]), [src], form[action]")
                .stream()
                .map(tag -> tag.attr("href") + tag.attr("src") + tag.attr("action"))
            : Stream.<String>empty();
    return Stream.concat(inText, answer.header("Location").stream())
        .map(link -> link.replaceAll("#.*", ""))
        .filter(link -> link.startsWith("/") || link.startsWith("?"))
        .map(link -> link.startsWith("?") ? URI.create(from).getRawPath() + link : link)
        .filter(link -> !NOT_FOLLOWED.matcher(link).find());
  }
}
