package org.banyan.web.feed;

import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.banyan.domain.shared.PublicId;
import org.banyan.ejb.feed.Feed;
import org.banyan.ejb.feed.FeedEntry;
import org.banyan.web.shared.Answers;

/**
 * Writes a feed as Atom (RFC 4287).
 *
 * @param home address of the site, without a slash at the end
 * @param self path of the feed, without any secret
 * @param screen path of what the feed is about
 */
record AtomWriter(String home, String self, String screen, String title) {

  private static final String ATOM = "atom_1.0";

  byte[] bytes(Feed feed) {
    var atom = new com.rometools.rome.feed.atom.Feed(ATOM);
    atom.setEncoding(StandardCharsets.UTF_8.name());
    atom.setId(home + self);
    atom.setTitle(clean(title));
    atom.setUpdated(Date.from(updated(feed)));
    atom.setAlternateLinks(List.of(link("alternate", screen, "text/html")));
    atom.setOtherLinks(List.of(link("self", self, "application/atom+xml")));
    atom.setEntries(feed.entries().stream().map(this::entry).toList());
    try {
      return new WireFeedOutput().outputString(atom).getBytes(StandardCharsets.UTF_8);
    } catch (FeedException e) {
      throw new IllegalStateException("A feed could not be written.", e);
    }
  }

  /** A feed without entries is as old as time, so that it stays the same. */
  private static Instant updated(Feed feed) {
    return feed.entries().isEmpty() ? Instant.EPOCH : feed.entries().get(0).savedAt();
  }

  private Entry entry(FeedEntry saved) {
    Entry entry = new Entry();
    // The permanent address stays the same wherever the page goes.
    entry.setId(home + "/p/" + PublicId.write(saved.pageId()) + "#" + saved.revision());
    entry.setTitle(clean(saved.title()));
    entry.setUpdated(Date.from(saved.savedAt()));
    entry.setAlternateLinks(List.of(link("alternate", address(saved), "text/html")));
    Person author = new Person();
    author.setName(clean(saved.author()));
    entry.setAuthors(List.of(author));
    Content summary = new Content();
    summary.setType(Content.TEXT);
    summary.setValue(clean(saved.summary()));
    entry.setSummary(summary);
    return entry;
  }

  private static String address(FeedEntry saved) {
    String page = Answers.page(saved.location());
    return saved.revision() > 1
        ? page + "/diff?from=" + (saved.revision() - 1) + "&to=" + saved.revision()
        : page;
  }

  private Link link(String relation, String path, String type) {
    Link link = new Link();
    link.setRel(relation);
    link.setHref(home + path);
    link.setType(type);
    return link;
  }

  /** Without the characters that XML cannot hold. */
  static String clean(String text) {
    return text.codePoints()
        .filter(
            c ->
                c == '\t'
                    || c == '\n'
                    || c == '\r'
                    || c >= ' ' && c <= 0xd7ff
                    || c >= 0xe000 && c <= 0xfffd
                    || c >= 0x10000)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
