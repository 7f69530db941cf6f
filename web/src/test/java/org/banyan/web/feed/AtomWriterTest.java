package org.banyan.web.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.banyan.domain.page.PageLocation;
import org.banyan.ejb.feed.Feed;
import org.banyan.ejb.feed.FeedEntry;
import org.junit.jupiter.api.Test;

class AtomWriterTest {

  private static final Instant AT = Instant.parse("2026-01-02T03:04:05Z");
  private final AtomWriter writer =
      new AtomWriter("https://wiki.example.org", "/feeds/recent.atom", "/recent", "Recent");

  @Test
  void anEntryLeadsToWhatChanged() {
    String atom = written(entry("Well <b>&amp; Rope", 3, "Deeper"));
    assertThat(atom)
        .contains("<title>Well &lt;b&gt;&amp;amp; Rope</title>")
        .contains("href=\"https://wiki.example.org/w/village/well/diff?from=2&amp;to=3\"")
        .contains("<updated>2026-01-02T03:04:05Z</updated>")
        .contains("<name>Vera</name>")
        .contains("#3</id>");
  }

  @Test
  void whatXmlCannotHoldIsLeftOut() {
    assertThat(written(entry("A\u0000B\u000bC\ufffe\ud800D 𝄞", 1, "x\u001b")))
        .contains("ABCD &#x1d11e;");
  }

  @Test
  void anEmptyFeedStaysTheSame() {
    assertThat(written()).isEqualTo(written()).contains("1970-01-01T00:00:00Z");
  }

  private String written(FeedEntry... entries) {
    byte[] bytes = writer.bytes(new Feed(null, List.of("recent"), List.of(entries)));
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static FeedEntry entry(String title, int revision, String summary) {
    var location = new PageLocation("village", "well");
    return new FeedEntry(7, location, "Village", title, revision, "Vera", AT, summary);
  }
}
